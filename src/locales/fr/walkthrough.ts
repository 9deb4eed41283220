import type { WalkthroughTerms } from '../../core/walkthrough-terms.js';

/** What the walkthrough says, in French. */
export const walkthroughTerms: Partial<WalkthroughTerms> = {};
