import { add, div, mean, mul, square, sub, type Tensor } from '@tensorflow/tfjs-core';
import { integer } from '../config/options.js';
import type { Config } from '../config/wire.js';
import { alignRanks } from '../math/align.js';
import { EPSILON } from '../math/constants.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { CorrelationOptions } from './pearson-correlation.js';

/** Lin's concordance between y and ŷ along `axis`, as Keras computes it: 2·(y − m̂)(ŷ − m̂) / (var + var̂ + (m − m̂)²). */
export function concordanceCorrelation(yTrue: Tensor, yPred: Tensor, axis = -1): Tensor {
  const [target, prediction] = alignRanks(yTrue, yPred);
  const targetMean = mean(target, axis, true);
  const predictionMean = mean(prediction, axis, true);
  const variance = (x: Tensor, center: Tensor) => {
    const centered = sub(x, center);
    return mean(square(sub(centered, mean(centered, axis, true))), axis, true);
  };
  const covariance = mul(sub(target, predictionMean), sub(prediction, predictionMean));
  const spread = add(variance(target, targetMean), variance(prediction, predictionMean));
  const norm = add(spread, square(sub(targetMean, predictionMean)));
  return mean(div(mul(2, covariance), add(norm, EPSILON)), axis);
}

/** Mean concordance correlation. @see keras/src/metrics/correlation_metrics.py `ConcordanceCorrelation` */
export class ConcordanceCorrelation extends MeanMetricWrapper {
  static override readonly className = 'ConcordanceCorrelation';
  override readonly direction = 'up';
  readonly axis: number;

  constructor(options: CorrelationOptions = {}) {
    const axis = options.axis ?? -1;
    super(
      (yTrue, yPred) => concordanceCorrelation(yTrue, yPred, axis),
      { name: 'concordance_correlation', ...options },
      { axis: integer },
    );
    this.axis = axis;
  }

  override getConfig(): Config {
    return { ...super.getConfig(), axis: this.axis };
  }
}
