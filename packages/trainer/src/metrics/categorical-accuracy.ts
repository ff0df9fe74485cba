import { argMax, cast, equal, type Tensor } from '@tensorflow/tfjs-core';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

/** 1 where the largest of the last axis stands at the same place in y and ŷ, else 0. `[…, classes]` → `[…]`. */
export function categoricalAccuracy(yTrue: Tensor, yPred: Tensor): Tensor {
  return cast(equal(argMax(yTrue, -1), argMax(yPred, -1)), 'float32');
}

/** How often the likeliest class is right. @see keras/src/metrics/accuracy_metrics.py `CategoricalAccuracy` */
export class CategoricalAccuracy extends MeanMetricWrapper {
  static override readonly className = 'CategoricalAccuracy';
  override readonly direction = 'up';

  constructor(options: MetricOptions = {}) {
    super(categoricalAccuracy, { name: 'categorical_accuracy', ...options });
  }
}
