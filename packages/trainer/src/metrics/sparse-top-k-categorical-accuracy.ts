import { any, cast, equal, reshape, slice, type Tensor } from '@tensorflow/tfjs-core';
import { boolean, count } from '../config/options.js';
import type { Config } from '../config/wire.js';
import { MeanMetricWrapper } from './mean-metric-wrapper.js';
import type { MetricOptions } from './metric.js';
import { asRows, inTopK } from './top-k.js';

/**
 * 1 where class y is among the k likeliest of ŷ, else 0. y `[…]`, ŷ `[…, classes]` → `[…]`.
 *
 * @param fromSortedIds - ŷ holds class numbers, likeliest first, instead of probabilities
 */
export function sparseTopKCategoricalAccuracy(yTrue: Tensor, yPred: Tensor, k = 5, fromSortedIds = false): Tensor {
  const rows = asRows(yPred);
  const labels = reshape(yTrue, [-1]);
  const matches = fromSortedIds
    ? any(equal(reshape(cast(labels, 'float32'), [-1, 1]), cast(firstColumns(rows, k), 'float32')), 1)
    : inTopK(labels, rows, k);
  return reshape(cast(matches, 'float32'), yTrue.shape);
}

function firstColumns(rows: Tensor, k: number): Tensor {
  const [height, width] = rows.shape as [number, number];
  return slice(rows, [0, 0], [height, Math.min(k, width)]);
}

export interface SparseTopKCategoricalAccuracyOptions extends MetricOptions {
  /** How many classes are looked at; 5 unless given. */
  readonly k?: number;
  /** Whether the predictions are class numbers, likeliest first; false unless given. */
  readonly fromSortedIds?: boolean;
}

/**
 * How often the class is among the k likeliest.
 *
 * @see keras/src/metrics/accuracy_metrics.py `SparseTopKCategoricalAccuracy`
 */
export class SparseTopKCategoricalAccuracy extends MeanMetricWrapper {
  static override readonly className = 'SparseTopKCategoricalAccuracy';
  override readonly direction = 'up';
  readonly k: number;
  readonly fromSortedIds: boolean;

  constructor(options: SparseTopKCategoricalAccuracyOptions = {}) {
    const { k = 5, fromSortedIds = false } = options;
    super(
      (yTrue, yPred) => sparseTopKCategoricalAccuracy(yTrue, yPred, k, fromSortedIds),
      { name: 'sparse_top_k_categorical_accuracy', ...options },
      { k: count, fromSortedIds: boolean },
    );
    this.k = k;
    this.fromSortedIds = fromSortedIds;
  }

  override getConfig(): Config {
    return { ...super.getConfig(), k: this.k, ...(this.fromSortedIds ? { from_sorted_ids: true } : {}) };
  }
}
