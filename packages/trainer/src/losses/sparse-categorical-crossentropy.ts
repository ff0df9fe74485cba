import { ConfigError } from '@descent/spec';
import { expandDims, notEqual, squeeze, type Tensor, where, zerosLike } from '@tensorflow/tfjs-core';
import { boolean, integer, nullable } from '../config/options.js';
import type { Config } from '../config/wire.js';
import { sparseCategoricalCrossentropyOf } from '../math/cross-entropy.js';
import { AlignedLoss } from './aligned-loss.js';
import type { LossOptions } from './loss.js';
import { setLossMask } from './mask.js';

/**
 * −log ŷₜ with t the true class; ŷ clipped to [1e-7, 1 − 1e-7] and then divided by its sum, or from logits without
 * clipping.
 *
 * @param yTrue - class numbers, `[…]` or `[…, 1]`
 * @param yPred - `[…, classes]`
 * @param ignoreClass - elements of this class cost nothing and do not count
 * @returns `[…]`
 */
export function sparseCategoricalCrossentropy(
  yTrue: Tensor,
  yPred: Tensor,
  fromLogits = false,
  ignoreClass: number | null = null,
): Tensor {
  const labels = yTrue.rank === yPred.rank && yTrue.shape.at(-1) === 1 ? squeeze(yTrue, [-1]) : yTrue;
  if (ignoreClass === null) return sparseCategoricalCrossentropyOf(labels, yPred, fromLogits);
  const valid = notEqual(labels, ignoreClass);
  const losses = sparseCategoricalCrossentropyOf(
    where(valid, labels, zerosLike(labels)),
    where(expandDims(valid, -1), yPred, zerosLike(yPred)),
    fromLogits,
  );
  const counted = where(valid, losses, zerosLike(losses));
  setLossMask(counted, valid);
  return counted;
}

export interface SparseCategoricalCrossentropyOptions extends LossOptions {
  /** Whether the predictions are logits; false unless given. Logits behind a softmax output are found anyway. */
  readonly fromLogits?: boolean;
  /** A class whose elements do not count; none unless given. */
  readonly ignoreClass?: number | null;
  /** The axis of the classes. Only −1, the default. */
  readonly axis?: number;
}

/** {@link sparseCategoricalCrossentropy} as a loss. @see keras/src/losses/losses.py `SparseCategoricalCrossentropy` */
export class SparseCategoricalCrossentropy extends AlignedLoss {
  static override readonly className = 'SparseCategoricalCrossentropy';
  readonly fromLogits: boolean;
  readonly ignoreClass: number | null;

  constructor(options: SparseCategoricalCrossentropyOptions = {}) {
    super(options, { fromLogits: boolean, ignoreClass: nullable(integer), axis: integer });
    if ((options.axis ?? -1) !== -1) {
      throw new ConfigError(this.className, '/axis', options.axis, 'must be -1', 'Transpose the predictions.');
    }
    this.fromLogits = options.fromLogits ?? false;
    this.ignoreClass = options.ignoreClass ?? null;
  }

  protected override compare(yTrue: Tensor, yPred: Tensor): Tensor {
    return sparseCategoricalCrossentropy(yTrue, yPred, this.fromLogits, this.ignoreClass);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), from_logits: this.fromLogits, ignore_class: this.ignoreClass };
  }
}
