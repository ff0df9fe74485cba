import { SeedGenerator } from '@descent/random';
import { DescentError, ShapeError } from '@descent/spec';
import type { DataType, Variable } from '@tensorflow/tfjs-core';
import { classNameOf } from '../config/component.js';
import type { LayerOptions } from '../generated/layer-options.js';
import type { Regularizer } from '../regularizers/regularizer.js';
import { readLayerOptions } from './layer-options.js';
import { currentPath, withNameScope } from './name-scope.js';
import type { Shape } from './shape.js';
import type { Weight } from './weight.js';
import { createWeight, type WeightOptions } from './weight-factory.js';
import { readWeight, readWeightAsync, type WeightSource, type WeightValue, writeWeight } from './weight-value.js';

/** The side of a layer that holds: its common options, its weights and generators, and those of the layers inside. */
export abstract class LayerWeights {
  readonly name: string;
  /** Whether the name was given; else it is the class's, with a number, and another one when the program runs differently. */
  readonly isNamed: boolean;
  readonly dtype: DataType;
  activityRegularizer: Regularizer | null;
  /** The shape of the input, batch included, when the options told it. */
  readonly batchInputShape: Shape | null;
  readonly #trainableWeights: Weight[] = [];
  readonly #otherWeights: Weight[] = [];
  readonly #generators: SeedGenerator[] = [];
  #trainable: boolean;

  constructor(options: LayerOptions | object = {}) {
    const settings = readLayerOptions(options as LayerOptions, classNameOf(this));
    this.name = settings.name;
    this.isNamed = settings.isNamed;
    this.dtype = settings.dtype;
    this.activityRegularizer = settings.activityRegularizer;
    this.batchInputShape = settings.batchInputShape;
    this.#trainable = settings.trainable;
  }

  /** Every layer inside this one. */
  abstract get sublayers(): LayerWeights[];

  /** Whether the weights exist. */
  abstract get built(): boolean;

  /**
   * Makes a weight of this layer; `build` is where to call it.
   *
   * @returns the variable to compute with; `weights` holds the rest
   */
  addWeight(options: WeightOptions): Variable {
    const path = withNameScope(this, this.name, currentPath);
    const weight = createWeight(options, { name: this.name, path, dtype: this.dtype });
    (weight.trainable ? this.#trainableWeights : this.#otherWeights).push(weight);
    if (!this.#trainable) weight.trainable = false;
    return weight.variable;
  }

  /** All weights: this layer's trainable ones, its others, then those of the layers inside. */
  get weights(): Weight[] {
    const inner = this.sublayers.flatMap((layer) => layer.weights);
    return [...new Set([...this.#trainableWeights, ...this.#otherWeights, ...inner])];
  }

  /** The weights that training moves; none when `trainable` is false. */
  get trainableWeights(): Weight[] {
    return this.#trainable ? this.weights.filter(({ trainable }) => trainable) : [];
  }

  /** The weights that training leaves alone. */
  get nonTrainableWeights(): Weight[] {
    return this.#trainable ? this.weights.filter(({ trainable }) => !trainable) : this.weights;
  }

  /** What this layer and the layers inside draw from. */
  get generators(): SeedGenerator[] {
    return [...new Set([...this.#generators, ...this.sublayers.flatMap((layer) => layer.generators)])];
  }

  /** What this layer draws from: a generator, or a new one. @param seed - null for one that `setRandomSeed` decides */
  protected addGenerator(seed: SeedGenerator | number | null = null): SeedGenerator {
    const generator = seed instanceof SeedGenerator ? seed : new SeedGenerator(seed);
    this.#generators.push(generator);
    return generator;
  }

  get trainable(): boolean {
    return this.#trainable;
  }

  /** Also sets the layers inside and the weights that were made trainable. */
  set trainable(value: boolean) {
    this.#trainable = value;
    for (const weight of this.#trainableWeights) weight.trainable = value;
    for (const layer of this.sublayers) layer.trainable = value;
  }

  /** How many numbers the weights hold. @throws DescentError before the layer is built */
  countParams(): number {
    if (!this.built) {
      throw new DescentError(
        'not-built',
        `Layer "${this.name}" is not built: call build(inputShape) or apply it first.`,
      );
    }
    return this.weights.reduce((count, { variable }) => count + variable.size, 0);
  }

  /** Copies of the weights' values, in the order of `weights`. */
  getWeights(): WeightValue[] {
    return this.weights.map(readWeight);
  }

  /** The same, where the values of the backend can only be awaited. */
  getWeightsAsync(): Promise<WeightValue[]> {
    return Promise.all(this.weights.map(readWeightAsync));
  }

  /** Copies values into the weights. @throws ShapeError when their number or a shape is another */
  setWeights(values: readonly WeightSource[]): void {
    const weights = this.weights;
    if (values.length !== weights.length) {
      throw new ShapeError(`Layer "${this.name}"`, `${weights.length} weights`, `${values.length} weights`);
    }
    weights.forEach((weight, index) => {
      writeWeight(weight, values[index] as WeightSource);
    });
  }

  /** Frees the weights of this layer, not those of the layers inside. */
  protected disposeOwnWeights(): void {
    for (const { variable } of [...this.#trainableWeights, ...this.#otherWeights]) {
      if (!variable.isDisposed) variable.dispose();
    }
  }
}
