import type { Tensor } from '@tensorflow/tfjs-core';
import { fraction } from '../config/options.js';
import { type Config, withFloats } from '../config/wire.js';
import { ConstrainedRatio, type ConstrainedRatioOptions, type Rates } from './constrained-ratio.js';

export interface SensitivityAtSpecificityOptions extends ConstrainedRatioOptions {
  /** The specificity that must be reached, in [0, 1]. */
  readonly specificity: number;
}

/** The best sensitivity of the thresholds that reach a specificity. @see keras/src/metrics/confusion_metrics.py `SensitivityAtSpecificity` */
export class SensitivityAtSpecificity extends ConstrainedRatio {
  static override readonly className = 'SensitivityAtSpecificity';

  constructor(options: SensitivityAtSpecificityOptions) {
    super(options, options?.specificity, { specificity: fraction });
  }

  protected override constrained(rates: Rates): Tensor {
    return rates.specificity();
  }

  protected override dependent(rates: Rates): Tensor {
    return rates.recall();
  }

  override getConfig(): Config {
    return withFloats(
      { ...super.getConfig(), num_thresholds: this.numThresholds, specificity: this.value },
      'specificity',
    );
  }
}
