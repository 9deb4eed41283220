import type { FormulaTerms } from '../../core/formula-terms.js';

/** How formulas are read aloud in Simplified Chinese. */
export const formulaTerms: Partial<FormulaTerms> = {};
