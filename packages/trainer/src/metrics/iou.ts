import { ConfigError } from '@descent/spec';
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
  type Variable,
  where,
  zerosLike,
} from '@tensorflow/tfjs-core';
import { boolean, count, integer, isTrue, listOf, nullable, type Rules } from '../config/options.js';
import type { Config } from '../config/wire.js';
import { EPSILON } from '../math/constants.js';
import { oneHotOf } from '../math/one-hot.js';
import { Metric, type MetricOptions } from './metric.js';

/** Options that all IoU metrics share in some form. */
export interface IoUOptions extends MetricOptions {
  readonly numClasses: number;
  /** The classes whose IoU is averaged. */
  readonly targetClassIds: readonly number[];
  /** A class of the targets that does not count. */
  readonly ignoreClass?: number | null;
  /** Whether targets are class numbers (unless given) or one-hot. */
  readonly sparseYTrue?: boolean;
  /** Whether predictions are class numbers (unless given) or probabilities. */
  readonly sparseYPred?: boolean;
  /** The axis of the classes; −1 unless given. */
  readonly axis?: number;
}

const IOU_RULES: Rules = {
  numClasses: count,
  targetClassIds: listOf(integer),
  ignoreClass: nullable(integer),
  sparseYTrue: boolean,
  sparseYPred: boolean,
  axis: integer,
};

/**
 * Mean over classes of TP / (TP + FP + FN), from a confusion matrix of integers. Weights are cut to integers too.
 *
 * @see keras/src/metrics/iou_metrics.py `IoU`
 */
export class IoU extends Metric {
  static override readonly className: string = 'IoU';
  override readonly direction = 'up';
  readonly numClasses: number;
  readonly targetClassIds: readonly number[];
  readonly ignoreClass: number | null;
  readonly sparseYTrue: boolean;
  readonly sparseYPred: boolean;
  readonly axis: number;
  readonly #matrix: Variable;

  constructor(options: IoUOptions, rules: Rules = {}) {
    super({ ...options, dtype: options.dtype ?? 'int64' }, { ...IOU_RULES, ...rules });
    this.numClasses = required(this.className, 'numClasses', options.numClasses);
    this.targetClassIds = required(this.className, 'targetClassIds', options.targetClassIds);
    if (this.targetClassIds.some((id) => id < 0 || id >= this.numClasses)) {
      const rule = `must be class numbers in [0, ${this.numClasses})`;
      throw new ConfigError(this.className, '/targetClassIds', this.targetClassIds, rule);
    }
    this.ignoreClass = options.ignoreClass ?? null;
    this.sparseYTrue = isTrue(options.sparseYTrue, true);
    this.sparseYPred = isTrue(options.sparseYPred, true);
    this.axis = options.axis ?? -1;
    this.#matrix = this.addVariable('total_confusion_matrix', [this.numClasses, this.numClasses], 'int32');
  }

  override updateState(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): void {
    this.assign(this.#matrix, () => {
      const labels = classNumbers(yTrue, this.sparseYTrue, this.axis);
      const predictions = classNumbers(yPred, this.sparseYPred, this.axis);
      const inRange = (x: Tensor) => logicalAnd(greaterEqual(x, 0), less(x, this.numClasses));
      let valid = logicalAnd(inRange(labels), inRange(predictions));
      if (this.ignoreClass !== null) valid = logicalAnd(valid, notEqual(labels, scalar(this.ignoreClass, 'int32')));
      const given = sampleWeight === null ? scalar(1, 'int32') : reshape(cast(sampleWeight, 'int32'), [-1]);
      const weights = broadcastTo(given, labels.shape);
      const counted = cast(where(valid, weights, zerosLike(weights)), 'float32');
      const rows = mul(oneHotOf(labels, this.numClasses), reshape(counted, [-1, 1]));
      const columns = oneHotOf(predictions, this.numClasses);
      return add(this.#matrix, cast(matMul(rows, columns, true), 'int32'));
    });
  }

  override result(): Tensor {
    return tidy(() => {
      const matrix = cast(this.#matrix, 'float32');
      const hits = sum(mul(matrix, eye(this.numClasses)), 0);
      const union = sub(add(sum(matrix, 0), sum(matrix, 1)), hits);
      const chosen = tensor1d([...this.targetClassIds], 'int32');
      const unions = gather(union, chosen);
      const valid = greater(unions, 1e-9);
      const ratios = div(gather(hits, chosen), add(unions, EPSILON));
      return div(sum(where(valid, ratios, zerosLike(ratios))), add(sum(cast(valid, 'float32')), EPSILON));
    });
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      num_classes: this.numClasses,
      target_class_ids: this.targetClassIds,
      ignore_class: this.ignoreClass,
      sparse_y_true: this.sparseYTrue,
      sparse_y_pred: this.sparseYPred,
      axis: this.axis,
    };
  }
}

function classNumbers(x: Tensor, sparse: boolean, axis: number): Tensor {
  const position = axis < 0 ? axis + x.rank : axis;
  return reshape(cast(sparse ? x : argMax(x, position), 'int32'), [-1]);
}

/** An option that has no default. */
export function required<T>(where: string, option: string, value: T | undefined): T {
  if (value === undefined) throw new ConfigError(where, `/${option}`, value, 'must be given');
  return value;
}
