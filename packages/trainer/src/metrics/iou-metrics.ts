import { definition } from '@descent/layers';
import {
  BinaryIoUMetricKeys,
  type ClassKeys,
  ConfigError,
  IoUMetricKeys,
  MeanIoUMetricKeys,
  OneHotIoUMetricKeys,
  OneHotMeanIoUMetricKeys,
  ShapeError,
} from '@descent/spec';
import {
  add,
  argMax,
  broadcastTo,
  cast,
  div,
  eye,
  gather,
  greater,
  greaterEqual,
  less,
  logicalAnd,
  matMul,
  mul,
  notEqual,
  reshape,
  scalar,
  sub,
  sum,
  type Tensor,
  tensor1d,
  tidy,
  where,
  zerosLike,
} from '@tensorflow/tfjs-core';
import { EPSILON } from '../math/constants.js';
import { oneHotOf } from '../math/one-hot.js';
import { defineMetric, type MetricClass, type WholeMetric } from './define-metric.js';

// keras/src/metrics/iou_metrics.py

/** What a confusion matrix is counted with. */
interface Counting {
  readonly numClasses: number;
  /** The classes whose IoU is averaged. */
  readonly targetClassIds: readonly number[];
  readonly ignoreClass: number | null;
  /** Whether targets and predictions are class numbers, not one for each class. */
  readonly sparseYTrue: boolean;
  readonly sparseYPred: boolean;
  readonly axis: number | null;
}

/** What the metrics of this file have among their options. */
interface IoUSettings {
  readonly numClasses?: number;
  readonly targetClassIds?: readonly number[];
  readonly ignoreClass?: number | null;
  readonly sparseYTrue?: boolean | null;
  readonly sparseYPred?: boolean | null;
  readonly axis?: number | null;
}

/**
 * Mean over classes of TP / (TP + FP + FN), from a confusion matrix of integers. Weights are cut to integers too.
 *
 * @param fixed - what the metric has no option for
 */
function defineIoU<Options extends object>(
  keys: ClassKeys<Options>,
  fixed: Partial<Counting> = {},
): MetricClass<Options, WholeMetric> {
  const Base = defineMetric<IoUSettings>(keys, { direction: 'up', dtype: 'int64' });
  class Counted extends Base {
    static readonly stateInVariables = true;
    readonly #counting = countingOf(keys.className, { ...this.settings, ...fixed });
    readonly #matrix = this.addVariable(
      'total_confusion_matrix',
      [this.#counting.numClasses, this.#counting.numClasses],
      'int32',
    );

    override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): void {
      const { numClasses, ignoreClass, sparseYTrue, sparseYPred, axis } = this.#counting;
      this.assign(this.#matrix, () => {
        const labels = classNumbers(yTrue, sparseYTrue, axis);
        const predictions = classNumbers(yPred, sparseYPred, axis);
        if (labels.size !== predictions.size) {
          const rule = `as many predictions as targets (${labels.size})`;
          throw new ShapeError(keys.className, rule, predictions.shape);
        }
        const inRange = (x: Tensor) => logicalAnd(greaterEqual(x, 0), less(x, numClasses));
        let valid = logicalAnd(inRange(labels), inRange(predictions));
        if (ignoreClass !== null) valid = logicalAnd(valid, notEqual(labels, scalar(ignoreClass, 'int32')));
        const given = sampleWeight === null ? scalar(1, 'int32') : reshape(cast(sampleWeight, 'int32'), [-1]);
        const weights = broadcastTo(given, labels.shape);
        const counted = cast(where(valid, weights, zerosLike(weights)), 'float32');
        const rows = mul(oneHotOf(labels, numClasses), reshape(counted, [-1, 1]));
        const columns = oneHotOf(predictions, numClasses);
        return add(this.#matrix, cast(matMul(rows, columns, true), 'int32'));
      });
    }

    override result(): Tensor {
      const { numClasses, targetClassIds } = this.#counting;
      return tidy(() => {
        const matrix = cast(this.#matrix, 'float32');
        const hits = sum(mul(matrix, eye(numClasses)), 0);
        const union = sub(add(sum(matrix, 0), sum(matrix, 1)), hits);
        const chosen = tensor1d([...targetClassIds], 'int32');
        const unions = gather(union, chosen);
        const valid = greater(unions, 1e-9);
        const ratios = div(gather(hits, chosen), add(unions, EPSILON));
        return div(sum(where(valid, ratios, zerosLike(ratios))), add(sum(cast(valid, 'float32')), EPSILON));
      });
    }
  }
  return definition(Counted) as unknown as MetricClass<Options, WholeMetric>;
}

function countingOf(where: string, settings: Partial<Counting>): Counting {
  const { numClasses = 0, ignoreClass = null, sparseYTrue = true, sparseYPred = true, axis = -1 } = settings;
  const targetClassIds = settings.targetClassIds ?? Array.from({ length: numClasses }, (_, id) => id);
  if (targetClassIds.some((id) => id < 0 || id >= numClasses)) {
    throw new ConfigError(where, '/targetClassIds', targetClassIds, `must be class numbers in [0, ${numClasses})`);
  }
  if (axis === null && !(sparseYTrue && sparseYPred)) {
    throw new ConfigError(where, '/axis', null, 'must be an integer where classes are one-hot');
  }
  return { numClasses, targetClassIds, ignoreClass, sparseYTrue, sparseYPred, axis };
}

function classNumbers(x: Tensor, sparse: boolean, axis: number | null): Tensor {
  if (sparse || axis === null) return reshape(cast(x, 'int32'), [-1]);
  return reshape(cast(argMax(x, axis < 0 ? axis + x.rank : axis), 'int32'), [-1]);
}

/** Mean IoU of chosen classes. */
export class IoU extends defineIoU(IoUMetricKeys) {}

/** Mean IoU of all classes. */
export class MeanIoU extends defineIoU(MeanIoUMetricKeys) {}

/** IoU of two classes from probabilities of class 1. */
export class BinaryIoU extends defineIoU(BinaryIoUMetricKeys, { numClasses: 2 }) {
  static readonly stateInVariables = true;
  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): void {
    tidy(() => {
      const isOne = greaterEqual(cast(yPred, 'float32'), this.settings.threshold);
      super.updateState(yTrue, cast(isOne, 'int32'), sampleWeight);
    });
  }
}

/** IoU of chosen classes from one-hot targets and, unless told otherwise, probabilities. */
export class OneHotIoU extends defineIoU(OneHotIoUMetricKeys, { sparseYTrue: false }) {}

/** Mean IoU of all classes from one-hot targets and, unless told otherwise, probabilities. */
export class OneHotMeanIoU extends defineIoU(OneHotMeanIoUMetricKeys, { sparseYTrue: false }) {}
