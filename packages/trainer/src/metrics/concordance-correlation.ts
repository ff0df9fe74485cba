import { add, div, mean, mul, square, sub, type Tensor } from '@tensorflow/tfjs-core';
import { axes, nullable } from '../config/options.js';
import type { Config } from '../config/wire.js';
import { alignRanks } from '../math/align.js';
import { type Axes, axesOf } from '../math/axes.js';
import { EPSILON } from '../math/constants.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { CorrelationOptions } from './pearson-correlation.js';

/** Lin's concordance between y and ŷ along `axis`, as Keras computes it: 2·(y − m̂)(ŷ − m̂) / (var + var̂ + (m − m̂)²). */
export function concordanceCorrelation(yTrue: Tensor, yPred: Tensor, axis: Axes = -1): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  const over = axesOf(axis, target.rank);
  const targetMean = mean(target, over, true);
  const predictionMean = mean(prediction, over, true);
  const variance = (x: Tensor, center: Tensor) => {
    const centered = sub(x, center);
    return mean(square(sub(centered, mean(centered, over, true))), over, true);
  };
  const covariance = mul(sub(target, predictionMean), sub(prediction, predictionMean));
  const spread = add(variance(target, targetMean), variance(prediction, predictionMean));
  const norm = add(spread, square(sub(targetMean, predictionMean)));
  return mean(div(mul(2, covariance), add(norm, EPSILON)), over);
}

/** Mean concordance correlation. @see keras/src/metrics/correlation_metrics.py `ConcordanceCorrelation` */
export class ConcordanceCorrelation extends MeanMetricWrapper {
  static override readonly className = 'ConcordanceCorrelation';
  override readonly direction = 'up';
  readonly axis: Axes;

  constructor(options: CorrelationOptions = {}) {
    const axis = options.axis === undefined ? -1 : options.axis;
    super(
      (yTrue, yPred) => concordanceCorrelation(yTrue, yPred, axis),
      { name: 'concordance_correlation', ...options },
      { axis: nullable(axes) },
    );
    this.axis = axis;
  }

  override getConfig(): Config {
    return { ...super.getConfig(), axis: this.axis };
  }
}
