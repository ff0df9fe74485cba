import { argMax, cast, equal, squeeze, type Tensor } from '@tensorflow/tfjs-core';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';

/** 1 where the largest of the last axis of ŷ stands at place y, else 0. y `[…]` or `[…, 1]`, ŷ `[…, classes]` → `[…]`. */
export function sparseCategoricalAccuracy(yTrue: Tensor, yPred: Tensor): Tensor {
  const labels = yTrue.rank === yPred.rank && yTrue.shape.at(-1) === 1 ? squeeze(yTrue, [-1]) : yTrue;
  const likeliest = argMax(yPred, -1);
  const matches =
    labels.dtype === 'int32' ? equal(labels, likeliest) : equal(cast(labels, 'float32'), cast(likeliest, 'float32'));
  return cast(matches, 'float32');
}

/** How often the likeliest class is right. @see keras/src/metrics/accuracy_metrics.py `SparseCategoricalAccuracy` */
export class SparseCategoricalAccuracy extends MeanMetricWrapper {
  static override readonly className = 'SparseCategoricalAccuracy';
  override readonly direction = 'up';

  constructor(options: MetricOptions = {}) {
    super(sparseCategoricalAccuracy, { name: 'sparse_categorical_accuracy', ...options });
  }
}
