import { argMax, cast, reshape, type Tensor } from '@tensorflow/tfjs-core';
import { count } from '../config/options.js';
import type { Config } from '../config/wire.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';
import { asRows, inTopK } from './top-k.js';

/** 1 where the class of y is among the k likeliest of ŷ, else 0. `[…, classes]` → `[…]`. */
export function topKCategoricalAccuracy(yTrue: Tensor, yPred: Tensor, k = 5): Tensor {
  const labels = argMax(yTrue, -1);
  return reshape(cast(inTopK(reshape(labels, [-1]), asRows(yPred), k), 'float32'), labels.shape);
}

export interface TopKCategoricalAccuracyOptions extends MetricOptions {
  /** How many classes are looked at; 5 unless given. */
  readonly k?: number;
}

/** How often the class is among the k likeliest. @see keras/src/metrics/accuracy_metrics.py `TopKCategoricalAccuracy` */
export class TopKCategoricalAccuracy extends MeanMetricWrapper {
  static override readonly className = 'TopKCategoricalAccuracy';
  override readonly direction = 'up';
  readonly k: number;

  constructor(options: TopKCategoricalAccuracyOptions = {}) {
    const k = options.k ?? 5;
    super(
      (yTrue, yPred) => topKCategoricalAccuracy(yTrue, yPred, k),
      { name: 'top_k_categorical_accuracy', ...options },
      { k: count },
    );
    this.k = k;
  }

  override getConfig(): Config {
    return { ...super.getConfig(), k: this.k };
  }
}
