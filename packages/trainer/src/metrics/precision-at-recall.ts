import type { Tensor } from '@tensorflow/tfjs-core';
import { fraction } from '../config/options.js';
import { type Config, withFloats } from '../config/wire.js';
import { ConstrainedRatio, type ConstrainedRatioOptions, type Rates } from './constrained-ratio.js';

export interface PrecisionAtRecallOptions extends ConstrainedRatioOptions {
  /** The recall that must be reached, in [0, 1]. */
  readonly recall: number;
}

/** The best precision of the thresholds that reach a recall. @see keras/src/metrics/confusion_metrics.py `PrecisionAtRecall` */
export class PrecisionAtRecall extends ConstrainedRatio {
  static override readonly className = 'PrecisionAtRecall';

  constructor(options: PrecisionAtRecallOptions) {
    super(options, options?.recall, { recall: fraction });
  }

  protected override constrained(rates: Rates): Tensor {
    return rates.recall();
  }

  protected override dependent(rates: Rates): Tensor {
    return rates.precision();
  }

  override getConfig(): Config {
    return withFloats({ ...super.getConfig(), num_thresholds: this.numThresholds, recall: this.value }, 'recall');
  }
}
