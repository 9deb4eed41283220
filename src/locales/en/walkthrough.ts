import type { WalkthroughTerms } from '../../core/walkthrough-terms.js';

/** What the walkthrough says, in English. */
export const walkthroughTerms: WalkthroughTerms = {};
