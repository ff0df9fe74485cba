import { ShapeError } from '@descent/spec';
import {
  add,
  broadcastTo,
  cast,
  ceil,
  clipByValue,
  cumsum,
  expandDims,
  greater,
  matMul,
  mul,
  relu,
  reshape,
  slice,
  sub,
  sum,
  type Tensor,
  tensor1d,
  transpose,
} from '@tensorflow/tfjs-core';
import { alignRanks } from '../math/align.js';
import { EPSILON } from '../math/constants.js';
import { oneHotOf } from '../math/one-hot.js';
import { topKMask } from './top-k.js';

/** Stands for −Infinity among predictions and thresholds. */
export const LOWEST = -1e10;

/** What a batch adds to the four counts, each `[thresholds]`, or `[thresholds, labels]` for `multiLabel`. */
export interface ConfusionCounts {
  readonly truePositives: Tensor;
  readonly falsePositives: Tensor;
  readonly trueNegatives: Tensor;
  readonly falseNegatives: Tensor;
}

export interface ConfusionOptions {
  readonly thresholds: readonly number[];
  /** Only the k largest predictions of a row can be positive. */
  readonly topK?: number | null;
  /** Only this class of the last axis is looked at. */
  readonly classId?: number | null;
  readonly sampleWeight?: Tensor | null;
  /** Counts per label instead of over all of them. */
  readonly multiLabel?: boolean | null;
  /** Weight of each label, `[labels]`; not for `multiLabel`. */
  readonly labelWeights?: Tensor | null;
}

/** Whether thresholds are 0, 1/n, 2/n, … 1, up to rounding. @see keras/src/metrics/metrics_utils.py */
export function areEven(thresholds: readonly number[]): boolean {
  const last = thresholds.length - 1;
  return last >= 2 && thresholds.every((value, i) => Math.abs(value - i / last) <= EPSILON + 1e-5 * (i / last));
}

/**
 * Counts a batch at each threshold; a prediction is positive when it is above it.
 *
 * @see keras/src/metrics/metrics_utils.py `update_confusion_matrix_variables`
 */
export function confusionCounts(yTrue: Tensor, yPred: Tensor, options: ConfusionOptions): ConfusionCounts {
  const { thresholds, topK = null, classId = null, multiLabel = false } = options;
  let [predictions, labels] = alignRanks(cast(yPred, 'float32'), cast(yTrue, 'float32'));
  const weights = sampleWeights(options.sampleWeight ?? null, labels);
  if (topK !== null) {
    const mask = topKMask(predictions, topK);
    predictions = add(mul(predictions, mask), mul(LOWEST, sub(1, mask)));
  }
  if (classId !== null) [predictions, labels] = [oneClass(predictions, classId), oneClass(labels, classId)];
  let share: Tensor = weights === null ? tensor1d([1]) : weights;
  const labelWeights = multiLabel ? null : (options.labelWeights ?? null);
  if (labelWeights !== null) share = mul(share, expandDims(labelWeights, 0));
  const truths = cast(cast(labels, 'bool'), 'float32');
  const positives = mul(truths, share);
  const negatives = mul(sub(1, truths), share);
  const shape = multiLabel ? predictions.shape : [predictions.size, 1];
  const columns = (x: Tensor) => reshape(broadcastTo(x, predictions.shape), shape);
  const flat = { predictions: columns(predictions), positives: columns(positives), negatives: columns(negatives) };
  const above = areEven(thresholds) ? aboveEven(flat, thresholds) : aboveAny(flat, thresholds);
  const counts = {
    ...above,
    trueNegatives: sub(sum(flat.negatives, 0, true), above.falsePositives),
    falseNegatives: sub(sum(flat.positives, 0, true), above.truePositives),
  };
  if (multiLabel) return counts;
  const row = (x: Tensor) => reshape(x, [-1]);
  return {
    truePositives: row(counts.truePositives),
    falsePositives: row(counts.falsePositives),
    trueNegatives: row(counts.trueNegatives),
    falseNegatives: row(counts.falseNegatives),
  };
}

interface Columns {
  /** All `[n, labels]`. */
  readonly predictions: Tensor;
  readonly positives: Tensor;
  readonly negatives: Tensor;
}

type Above = Pick<ConfusionCounts, 'truePositives' | 'falsePositives'>;

/** By comparison with every threshold; `[thresholds, labels]`. */
function aboveAny({ predictions, positives, negatives }: Columns, thresholds: readonly number[]): Above {
  const limits = reshape(tensor1d([...thresholds]), [-1, 1, 1]);
  const above = cast(greater(expandDims(predictions, 0), limits), 'float32');
  return {
    truePositives: sum(mul(above, expandDims(positives, 0)), 1),
    falsePositives: sum(mul(above, expandDims(negatives, 0)), 1),
  };
}

/** By the bucket between two thresholds that a prediction falls into; `[thresholds, labels]`. */
function aboveEven({ predictions, positives, negatives }: Columns, thresholds: readonly number[]): Above {
  const size = thresholds.length;
  const beyond = (thresholds[0] as number) < 0 || (thresholds.at(-1) as number) > 1;
  const raw = sub(ceil(mul(clipByValue(predictions, 0, 1), size - 1)), 1);
  const buckets = oneHotOf(cast(beyond ? relu(raw) : raw, 'int32'), size);
  const [count, labels] = predictions.shape as [number, number];
  const perLabel = reshape(transpose(buckets, [1, 2, 0]), [labels, size, count]);
  const totals = (x: Tensor) => {
    const inBucket = matMul(perLabel, reshape(transpose(x), [labels, count, 1]));
    return transpose(cumsum(reshape(inBucket, [labels, size]), 1, false, true));
  };
  return { truePositives: totals(positives), falsePositives: totals(negatives) };
}

function sampleWeights(sampleWeight: Tensor | null, labels: Tensor): Tensor | null {
  if (sampleWeight === null) return null;
  const column = expandDims(cast(sampleWeight, 'float32'), -1);
  return alignRanks(labels, column, false)[1];
}

function oneClass(x: Tensor, classId: number): Tensor {
  if (x.rank < 2) throw new ShapeError('classId', 'predictions of shape [batch, classes]', x.shape);
  const begin = [...Array.from({ length: x.rank - 1 }, () => 0), classId];
  return slice(x, begin, [...x.shape.slice(0, -1), 1]);
}
