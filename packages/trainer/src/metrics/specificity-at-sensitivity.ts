import type { Tensor } from '@tensorflow/tfjs-core';
import { fraction } from '../config/options.js';
import { type Config, withFloats } from '../config/wire.js';
import { ConstrainedRatio, type ConstrainedRatioOptions, type Rates } from './constrained-ratio.js';

export interface SpecificityAtSensitivityOptions extends ConstrainedRatioOptions {
  /** The sensitivity that must be reached, in [0, 1]. */
  readonly sensitivity: number;
}

/** The best specificity of the thresholds that reach a sensitivity. @see keras/src/metrics/confusion_metrics.py `SpecificityAtSensitivity` */
export class SpecificityAtSensitivity extends ConstrainedRatio {
  static override readonly className = 'SpecificityAtSensitivity';

  constructor(options: SpecificityAtSensitivityOptions) {
    super(options, options?.sensitivity, { sensitivity: fraction });
  }

  protected override constrained(rates: Rates): Tensor {
    return rates.recall();
  }

  protected override dependent(rates: Rates): Tensor {
    return rates.specificity();
  }

  override getConfig(): Config {
    return withFloats(
      { ...super.getConfig(), num_thresholds: this.numThresholds, sensitivity: this.value },
      'sensitivity',
    );
  }
}
