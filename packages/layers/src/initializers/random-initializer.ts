import { type DrawSeed, drawSeed, makeDefaultSeed } from '@descent/random';
import type { ClassKeys } from '@descent/spec';
import { type DataType, type Tensor, tensor } from '@tensorflow/tfjs-core';
import { type DefinedClass, defineComponent } from '../config/define-component.js';
import type { Fields } from '../config/field.js';
import type { OwnFields, SettingsWith } from '../config/fields-of.js';
import { Initializer, type WholeInitializer } from './initializer.js';

/** What every random initializer can be told. */
interface RandomOptions {
  /** The same seed gives the same values, in every call; without one, `setRandomSeed` decides. */
  readonly seed?: number | null;
}

/**
 * A random initializer of Keras's, from the keys of its schema. As in Keras, the seed is fixed when the object is made,
 * so one object gives the same values each time it is used; two objects without a seed differ.
 *
 * @param draw - fills the values of a weight of that shape, from a seed
 * @param own - how options are read that the schema alone does not tell
 */
export function defineRandomInitializer<Options extends RandomOptions, Own extends OwnFields = Record<never, never>>(
  keys: ClassKeys<Options>,
  draw: (values: Float32Array, seed: DrawSeed, settings: SettingsWith<Options, Own>, shape: readonly number[]) => void,
  own?: Own,
): DefinedClass<Options, WholeInitializer, Own> {
  class Random extends Initializer<SettingsWith<Options, Own>> {
    readonly #seed: number;

    constructor(fields: Fields, options: object) {
      super(fields, options);
      const { seed } = this.settings as RandomOptions;
      this.#seed = seed ?? makeDefaultSeed();
    }

    override apply(shape: number[], dtype: DataType = 'float32'): Tensor {
      const values = new Float32Array(shape.reduce((size, axis) => size * axis, 1));
      draw(values, drawSeed(this.#seed), this.settings, shape);
      return tensor(values, shape, dtype);
    }
  }
  return defineComponent(Random, keys, own);
}
