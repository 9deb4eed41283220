/** What plots, their axes and probes, and the derivative at zero say. Numbers come as texts, unless they decide a plural. */
export interface PlotTerms {}
