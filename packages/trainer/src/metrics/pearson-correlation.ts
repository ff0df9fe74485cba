import { div, mean, mul, sqrt, square, sub, type Tensor } from '@tensorflow/tfjs-core';
import { axes, nullable } from '../config/options.js';
import type { Config } from '../config/wire.js';
import { alignRanks } from '../math/align.js';
import { type Axes, axesOf } from '../math/axes.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

/** Pearson's r between y and ŷ along `axis`. */
export function pearsonCorrelation(yTrue: Tensor, yPred: Tensor, axis: Axes = -1): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  const over = axesOf(axis, target.rank);
  const standardize = (x: Tensor) => {
    const centered = sub(x, mean(x, over, true));
    return div(centered, sqrt(mean(square(sub(centered, mean(centered, over, true))), over, true)));
  };
  return mean(mul(standardize(target), standardize(prediction)), over);
}

export interface CorrelationOptions extends MetricOptions {
  /** The axis or axes along which is correlated, null for all; −1 unless given. */
  readonly axis?: Axes;
}

/** Mean Pearson correlation. @see keras/src/metrics/correlation_metrics.py `PearsonCorrelation` */
export class PearsonCorrelation extends MeanMetricWrapper {
  static override readonly className = 'PearsonCorrelation';
  override readonly direction = 'up';
  readonly axis: Axes;

  constructor(options: CorrelationOptions = {}) {
    const axis = options.axis === undefined ? -1 : options.axis;
    super(
      (yTrue, yPred) => pearsonCorrelation(yTrue, yPred, axis),
      { name: 'pearson_correlation', ...options },
      { axis: nullable(axes) },
    );
    this.axis = axis;
  }

  override getConfig(): Config {
    return { ...super.getConfig(), axis: this.axis };
  }
}
