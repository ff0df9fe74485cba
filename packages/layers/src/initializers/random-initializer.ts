import { defaultGenerator, Generator } from '@descent/random';
import { type DataType, type Tensor, tensor } from '@tensorflow/tfjs-core';
import type { Field, Fields, ValuesOf } from '../config/field.js';
import { Initializer } from './initializer.js';

/** What every random initializer can be told. */
export interface RandomOptions {
  /** The same seed gives the same values, in every call; without one, the shared generator gives a seed. */
  seed?: number | null;
}

/**
 * An initializer that draws. As in Keras, the seed is fixed when the object is made, so one object gives the same
 * values each time it is used; two objects without a seed differ.
 */
export abstract class RandomInitializer<F extends Fields & { seed: Field<number | null> }> extends Initializer<F> {
  readonly #seed: number;

  constructor(fields: F, options: object) {
    super(fields, options);
    this.#seed = (this.settings as ValuesOf<{ seed: Field<number | null> }>).seed ?? defaultGenerator().uint32();
  }

  /** A tensor of draws made one after another by a generator that starts at this object's seed. */
  protected draw(shape: number[], dtype: DataType, next: (generator: Generator) => number): Tensor {
    const generator = new Generator(this.#seed);
    const values = new Float32Array(shape.reduce((size, axis) => size * axis, 1));
    for (let i = 0; i < values.length; i++) values[i] = next(generator);
    return tensor(values, shape, dtype);
  }

  /** A generator at this object's seed. */
  protected generator(): Generator {
    return new Generator(this.#seed);
  }
}
