/** What the network diagram says. Numbers come as texts, unless they decide a plural. */
export interface DiagramTerms {}
