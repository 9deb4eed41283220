/** What the strip of kinks says, in whatever figure it stands. Numbers come as texts, unless they decide a plural. */
export interface KinksTerms {}
