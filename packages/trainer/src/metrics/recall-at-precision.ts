import type { Tensor } from '@tensorflow/tfjs-core';
import { fraction } from '../config/options.js';
import { type Config, withFloats } from '../config/wire.js';
import { ConstrainedRatio, type ConstrainedRatioOptions, type Rates } from './constrained-ratio.js';

export interface RecallAtPrecisionOptions extends ConstrainedRatioOptions {
  /** The precision that must be reached, in [0, 1]. */
  readonly precision: number;
}

/** The best recall of the thresholds that reach a precision. @see keras/src/metrics/confusion_metrics.py `RecallAtPrecision` */
export class RecallAtPrecision extends ConstrainedRatio {
  static override readonly className = 'RecallAtPrecision';

  constructor(options: RecallAtPrecisionOptions) {
    super(options, options?.precision, { precision: fraction });
  }

  protected override constrained(rates: Rates): Tensor {
    return rates.precision();
  }

  protected override dependent(rates: Rates): Tensor {
    return rates.recall();
  }

  override getConfig(): Config {
    return withFloats({ ...super.getConfig(), num_thresholds: this.numThresholds, precision: this.value }, 'precision');
  }
}
