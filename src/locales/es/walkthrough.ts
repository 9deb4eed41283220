import type { WalkthroughTerms } from '../../core/walkthrough-terms.js';

/** What the walkthrough says, in Spanish. */
export const walkthroughTerms: Partial<WalkthroughTerms> = {};
