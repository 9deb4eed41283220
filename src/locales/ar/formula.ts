import type { FormulaTerms } from '../../core/formula-terms.js';

/** How formulas are read aloud in Arabic. */
export const formulaTerms: Partial<FormulaTerms> = {};
