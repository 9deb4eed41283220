import type { WalkthroughTerms } from '../../core/walkthrough-terms.js';

/** What the walkthrough says, in Simplified Chinese. */
export const walkthroughTerms: Partial<WalkthroughTerms> = {};
