import type { Terms } from '../core/terms.js';

/** The texts of one language; what is missing is said in English. */
export interface Translation extends Partial<Terms> {
  /** A BCP 47 language tag, such as "de" or "zh-CN". */
  readonly $code: string;
  /** The language's own name. */
  readonly $name: string;
  readonly $dir: 'ltr' | 'rtl';
}
