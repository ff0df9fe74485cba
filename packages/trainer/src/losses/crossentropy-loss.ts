import { boolean, fraction, integer, nullable, type Rules } from '../config/options.js';
import { type Config, withFloats } from '../config/wire.js';
import { AlignedLoss } from './aligned-loss.js';
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

const RULES: Rules = { fromLogits: boolean, labelSmoothing: nullable(fraction), axis: integer };

/** A cross-entropy over targets of the predictions' shape. */
export abstract class CrossentropyLoss extends AlignedLoss {
  readonly fromLogits: boolean;
  readonly labelSmoothing: number;
  readonly axis: number;

  /** @param rules - those of a subclass's further options */
  constructor(options: CrossentropyOptions, rules: Rules = {}) {
    super(options, { ...RULES, ...rules });
    this.fromLogits = options.fromLogits ?? false;
    this.labelSmoothing = options.labelSmoothing ?? 0;
    this.axis = options.axis ?? -1;
  }

  override getConfig(): Config {
    const { fromLogits: from_logits, labelSmoothing: label_smoothing, axis } = this;
    return withFloats({ ...super.getConfig(), from_logits, label_smoothing, axis }, 'label_smoothing');
  }
}
