import { div, mean, mul, sqrt, square, sub, type Tensor } from '@tensorflow/tfjs-core';
import { integer } from '../config/options.js';
import type { Config } from '../config/wire.js';
import { alignRanks } from '../math/align.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

/** Pearson's r between y and ŷ along `axis`. */
export function pearsonCorrelation(yTrue: Tensor, yPred: Tensor, axis = -1): Tensor {
  const standardize = (x: Tensor) => {
    const centered = sub(x, mean(x, axis, true));
    return div(centered, sqrt(mean(square(sub(centered, mean(centered, axis, true))), axis, true)));
  };
  const [target, prediction] = alignRanks(yTrue, yPred);
  return mean(mul(standardize(target), standardize(prediction)), axis);
}

export interface CorrelationOptions extends MetricOptions {
  /** The axis along which is correlated; −1 unless given. */
  readonly axis?: number;
}

/** Mean Pearson correlation. @see keras/src/metrics/correlation_metrics.py `PearsonCorrelation` */
export class PearsonCorrelation extends MeanMetricWrapper {
  static override readonly className = 'PearsonCorrelation';
  override readonly direction = 'up';
  readonly axis: number;

  constructor(options: CorrelationOptions = {}) {
    const axis = options.axis ?? -1;
    super(
      (yTrue, yPred) => pearsonCorrelation(yTrue, yPred, axis),
      { name: 'pearson_correlation', ...options },
      { axis: integer },
    );
    this.axis = axis;
  }

  override getConfig(): Config {
    return { ...super.getConfig(), axis: this.axis };
  }
}
