import { boolean, fraction, integer, type Rules } from '../config/options.js';
import type { LossOptions } from './loss.js';

/** Options of the cross-entropies over targets of the predictions' shape. */
export interface CrossentropyOptions extends LossOptions {
  /** Whether the predictions are logits; false unless given. Logits behind a softmax or sigmoid output are found anyway. */
  readonly fromLogits?: boolean;
  /** Share of each target that is spread over all classes; 0 unless given. */
  readonly labelSmoothing?: number;
  /** The axis that is reduced; −1 unless given. */
  readonly axis?: number;
}

export const CROSSENTROPY_RULES: Rules = { fromLogits: boolean, labelSmoothing: fraction, axis: integer };
