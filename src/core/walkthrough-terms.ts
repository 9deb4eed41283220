/** What the walkthrough says. Numbers come as texts, unless they decide a plural. */
export interface WalkthroughTerms {}
