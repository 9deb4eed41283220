import type { PlotTerms } from '../../core/plot-terms.js';

/** What plots, their axes and probes, and the derivative at zero say, in English. */
export const plotTerms: PlotTerms = {};
