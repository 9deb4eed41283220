import type { FormulaTerms } from '../../core/formula-terms.js';

/** How formulas are read aloud in Spanish. */
export const formulaTerms: Partial<FormulaTerms> = {};
