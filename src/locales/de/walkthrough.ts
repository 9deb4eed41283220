import type { WalkthroughTerms } from '../../core/walkthrough-terms.js';

/** What the walkthrough says, in German. */
export const walkthroughTerms: Partial<WalkthroughTerms> = {};
