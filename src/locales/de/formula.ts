import type { FormulaTerms } from '../../core/formula-terms.js';

/** How formulas are read aloud in German. */
export const formulaTerms: Partial<FormulaTerms> = {};
