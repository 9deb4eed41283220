import type { FormulaTerms } from '../../core/formula-terms.js';

/** How formulas are read aloud in French. */
export const formulaTerms: Partial<FormulaTerms> = {};
