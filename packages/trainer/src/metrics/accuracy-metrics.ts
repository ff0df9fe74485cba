import {
  AccuracyMetricKeys,
  BinaryAccuracyMetricKeys,
  CategoricalAccuracyMetricKeys,
  SparseCategoricalAccuracyMetricKeys,
  SparseTopKCategoricalAccuracyMetricKeys,
  TopKCategoricalAccuracyMetricKeys,
} from '@descent/spec';
import { any, argMax, cast, equal, greater, reshape, slice, squeeze, type Tensor } from '@tensorflow/tfjs-core';
import { alignRanks } from '../math/align.js';
import { defineMeanMetric } from './mean-metric.js';
import { asRows, inTopK } from './top-k.js';

// keras/src/metrics/accuracy_metrics.py

/** 1 where y = ŷ, else 0, elementwise. */
export function accuracy(yTrue: Tensor, yPred: Tensor): Tensor {
  const [target, prediction] = alignRanks(cast(yTrue, 'float32'), cast(yPred, 'float32'));
  return cast(equal(target, prediction), 'float32');
}

/** How often y = ŷ. */
export class Accuracy extends defineMeanMetric(AccuracyMetricKeys, accuracy, 'up') {}

/** 1 where y says on which side of the threshold ŷ lies, else 0, elementwise. */
export function binaryAccuracy(yTrue: Tensor, yPred: Tensor, threshold = 0.5): Tensor {
  const [target, prediction] = alignRanks(cast(yTrue, 'float32'), yPred);
  return cast(equal(target, cast(greater(prediction, threshold), 'float32')), 'float32');
}

/** How often the side of the threshold is right. */
export class BinaryAccuracy extends defineMeanMetric(
  BinaryAccuracyMetricKeys,
  (yTrue, yPred, { threshold }) => binaryAccuracy(yTrue, yPred, threshold),
  'up',
) {}

/** 1 where the largest of the last axis stands at the same place in y and ŷ, else 0. `[…, classes]` → `[…]`. */
export function categoricalAccuracy(yTrue: Tensor, yPred: Tensor): Tensor {
  return cast(equal(argMax(yTrue, -1), argMax(yPred, -1)), 'float32');
}

/** How often the likeliest class is right. */
export class CategoricalAccuracy extends defineMeanMetric(CategoricalAccuracyMetricKeys, categoricalAccuracy, 'up') {}

/** 1 where the largest of the last axis of ŷ stands at place y, else 0. y `[…]` or `[…, 1]`, ŷ `[…, classes]` → `[…]`. */
export function sparseCategoricalAccuracy(yTrue: Tensor, yPred: Tensor): Tensor {
  const labels = yTrue.rank === yPred.rank && yTrue.shape.at(-1) === 1 ? squeeze(yTrue, [-1]) : yTrue;
  const likeliest = argMax(yPred, -1);
  const matches =
    labels.dtype === 'int32' ? equal(labels, likeliest) : equal(cast(labels, 'float32'), cast(likeliest, 'float32'));
  return cast(matches, 'float32');
}

/** How often the likeliest class is right, of targets that are class numbers. */
export class SparseCategoricalAccuracy extends defineMeanMetric(
  SparseCategoricalAccuracyMetricKeys,
  sparseCategoricalAccuracy,
  'up',
) {}

/** 1 where the class of y is among the k likeliest of ŷ, else 0. `[…, classes]` → `[…]`. */
export function topKCategoricalAccuracy(yTrue: Tensor, yPred: Tensor, k = 5): Tensor {
  const labels = argMax(yTrue, -1);
  return reshape(cast(inTopK(reshape(labels, [-1]), asRows(yPred), k), 'float32'), labels.shape);
}

/** How often the class is among the k likeliest. */
export class TopKCategoricalAccuracy extends defineMeanMetric(
  TopKCategoricalAccuracyMetricKeys,
  (yTrue, yPred, { k }) => topKCategoricalAccuracy(yTrue, yPred, k),
  'up',
) {}

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

/** How often the class is among the k likeliest, of targets that are class numbers. */
export class SparseTopKCategoricalAccuracy extends defineMeanMetric(
  SparseTopKCategoricalAccuracyMetricKeys,
  (yTrue, yPred, { k, fromSortedIds }) => sparseTopKCategoricalAccuracy(yTrue, yPred, k, fromSortedIds),
  'up',
) {}
