import { cast, sqrt, square, sub, type Tensor, tidy } from '@tensorflow/tfjs-core';
import { alignRanks } from '../math/align.js';
import { Mean } from './mean.js';
import type { MetricOptions } from './metric.js';

/** √ of the mean of (y − ŷ)² over all elements. @see keras/src/metrics/regression_metrics.py `RootMeanSquaredError` */
export class RootMeanSquaredError extends Mean {
  static override readonly className = 'RootMeanSquaredError';
  override readonly direction = 'down';

  constructor(options: MetricOptions = {}) {
    super({ name: 'root_mean_squared_error', ...options });
  }

  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): void {
    tidy(() => {
      const [target, prediction] = alignRanks(cast(yTrue, 'float32'), cast(yPred, 'float32'));
      this.addValues(square(sub(prediction, target)), sampleWeight);
    });
  }

  override result(): Tensor {
    return tidy(() => sqrt(super.result()));
  }
}
