/** What the trainer says. Numbers come as texts, unless they decide a plural. */
export interface TrainingTerms {}
