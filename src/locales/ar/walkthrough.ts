import type { WalkthroughTerms } from '../../core/walkthrough-terms.js';

/** What the walkthrough says, in Arabic. */
export const walkthroughTerms: Partial<WalkthroughTerms> = {};
