import {
  anyOf,
  type Config,
  definition,
  type Fields,
  fieldsOf,
  type OptionArguments,
  readOptions,
  type SettingsOf,
  writeConfig,
  writeFloats,
} from '@descent/layers';
import type { ClassKeys } from '@descent/spec';
import type { Tensor } from '@tensorflow/tfjs-core';
import { alignRanks } from '../math/align.js';
import { Loss } from './loss.js';
import { REDUCTIONS, type Reduction } from './reduction.js';

/** A loss whose options its schema describes. */
export interface DefinedLoss<Options> extends Loss {
  /** The options, defaults filled in. */
  readonly settings: SettingsOf<Options>;
  call(yTrue: Tensor, yPred: Tensor): Tensor;
}

/** A class made by {@link defineLoss}. */
export interface LossClass<Options extends object> {
  new (...options: OptionArguments<Options>): DefinedLoss<Options>;
  readonly className: string;
  /** A loss from Keras's config of it. */
  fromConfig<T extends Loss>(this: { new (options: never): T; readonly className: string }, config: unknown): T;
}

const OWN: Fields = { dtype: anyOf(['float32', null]), reduction: anyOf(REDUCTIONS) };

/**
 * A loss of Keras's from the keys of its schema: reading, checking and writing of its options are done.
 *
 * @param compare - the losses before reduction: targets and predictions of the same rank, float32, and the options in
 * @param own - how options are read that the schema alone does not tell
 *
 * @example
 * ```ts
 * class Huber extends defineLoss(HuberLossKeys, (yTrue, yPred, { delta }) => huber(yTrue, yPred, delta)) {}
 * ```
 */
export function defineLoss<Options extends object>(
  keys: ClassKeys<Options>,
  compare: (yTrue: Tensor, yPred: Tensor, settings: SettingsOf<Options>) => Tensor,
  own: Fields = {},
): LossClass<Options> {
  const fields = fieldsOf(keys, { ...OWN, ...own });
  class Defined extends Loss {
    static override readonly className: string = keys.className;
    readonly settings: SettingsOf<Options>;

    constructor(options: object = {}) {
      const settings = readOptions(fields, options, new.target.className);
      super({ name: settings.name as string | null, reduction: settings.reduction as Reduction });
      this.settings = settings as SettingsOf<Options>;
    }

    override call(yTrue: Tensor, yPred: Tensor): Tensor {
      const [target, prediction] = alignRanks(yTrue, yPred);
      return compare(target, prediction, this.settings);
    }

    override getConfig(): Config {
      const { name, reduction } = this;
      return writeFloats(writeConfig(fields, { ...this.settings, name, reduction }), keys);
    }
  }
  return definition(Defined) as unknown as LossClass<Options>;
}
