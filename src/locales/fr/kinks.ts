import type { KinksTerms } from '../../core/kinks-terms.js';

/** What the strip of kinks says, in whatever figure it stands, in French. */
export const kinksTerms: Partial<KinksTerms> = {};
