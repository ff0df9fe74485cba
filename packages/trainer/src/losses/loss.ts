import { classNameOf, maskOf } from '@descent/layers';
import { toSnakeCase } from '@descent/spec';
import { cast, logicalAnd, type Tensor, tidy } from '@tensorflow/tfjs-core';
import { checkOptions, nullable, oneOf, type Rules, text } from '../config/options.js';
import { type Config, optionsFromConfig } from '../config/wire.js';
import { lossMask } from './mask.js';
import { REDUCTIONS, type Reduction, reduceWeighted } from './reduction.js';

/** Options of every loss. */
export interface LossOptions {
  /** Keras's name of the object; the class in snake case unless given. */
  readonly name?: string | null;
  /** How the losses of the elements become one number; `'sum_over_batch_size'` (their mean) unless given. */
  readonly reduction?: Reduction;
  /** Only `'float32'`. */
  readonly dtype?: 'float32' | null;
}

const LOSS_RULES: Rules = { name: nullable(text), reduction: oneOf(REDUCTIONS), dtype: oneOf(['float32', null]) };

/**
 * A loss: how far predictions are from targets, one number per batch. A loss of one's own extends this class and
 * says in `call` what one element costs.
 *
 * @see keras/src/losses/loss.py
 */
export abstract class Loss {
  /** The name in a serialized config. */
  static readonly className: string = 'Loss';
  readonly name: string;
  readonly reduction: Reduction;

  /** @param rules - what a subclass's own options must be; an option without a rule is refused */
  constructor(options: LossOptions = {}, rules: Rules = {}) {
    checkOptions(this.className, options, { ...LOSS_RULES, ...rules });
    this.name = options.name ?? toSnakeCase(this.className);
    this.reduction = options.reduction === undefined ? 'sum_over_batch_size' : options.reduction;
  }

  get className(): string {
    return classNameOf(this);
  }

  /**
   * The losses before reduction.
   *
   * @param yTrue - targets, float32
   * @param yPred - predictions, float32
   * @returns usually the shape of the predictions without the last axis
   */
  abstract call(yTrue: Tensor, yPred: Tensor): Tensor;

  /**
   * The reduced loss.
   *
   * @param yTrue - targets of any dtype
   * @param yPred - predictions
   * @param sampleWeight - weight of each sample or element, or null
   * @returns a scalar, or the losses themselves for the reduction `'none'`
   */
  apply(yTrue: Tensor, yPred: Tensor, sampleWeight: Tensor | null = null): Tensor {
    return tidy(() => {
      const predictionMask = maskOf(yPred);
      const losses = this.call(asFloat(yTrue), asFloat(yPred));
      const own = lossMask(losses);
      const mask = predictionMask && own ? logicalAnd(predictionMask, own) : (predictionMask ?? own);
      return reduceWeighted(losses, sampleWeight, mask ?? null, this.reduction);
    });
  }

  /** Keras's config of this loss. */
  getConfig(): Config {
    return { name: this.name, reduction: this.reduction };
  }

  /** A loss from Keras's config of it; Keras 2's `"reduction": "auto"` is the mean. */
  static fromConfig<T extends Loss>(this: { new (options: never): T; readonly className: string }, config: unknown): T {
    // biome-ignore lint/complexity/noThisInStatic: a subclass makes itself
    const { reduction, ...options } = optionsFromConfig(this.className, config);
    const reduced =
      reduction === undefined ? {} : { reduction: reduction === 'auto' ? 'sum_over_batch_size' : reduction };
    return new this({ ...options, ...reduced } as never);
  }
}

function asFloat(tensor: Tensor): Tensor {
  return tensor.dtype === 'float32' ? tensor : cast(tensor, 'float32');
}
