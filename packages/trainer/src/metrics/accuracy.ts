import { cast, equal, type Tensor } from '@tensorflow/tfjs-core';
import { alignRanks } from '../math/align.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

/** 1 where y = ŷ, else 0, elementwise. */
export function accuracy(yTrue: Tensor, yPred: Tensor): Tensor {
  const [target, prediction] = alignRanks(cast(yTrue, 'float32'), cast(yPred, 'float32'));
  return cast(equal(target, prediction), 'float32');
}

/** How often y = ŷ. @see keras/src/metrics/accuracy_metrics.py `Accuracy` */
export class Accuracy extends MeanMetricWrapper {
  static override readonly className = 'Accuracy';
  override readonly direction = 'up';

  constructor(options: MetricOptions = {}) {
    super(accuracy, { name: 'accuracy', ...options });
  }
}
