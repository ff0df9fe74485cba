import {
  type Config,
  deserializeLayer,
  InputLayer,
  KerasTensor,
  Layer,
  type ReadContext,
  type ResolvedCallOptions,
  readShape,
  type Shape,
  withNameScope,
} from '@descent/layers';
import { ConfigError, checkKeys, DescentError, isRecord, ShapeError } from '@descent/spec';
import type { Tensor } from '@tensorflow/tfjs-core';
import { Graph } from './graph.js';
import { envelopeOf, Model } from './model.js';
import { modelClasses } from './model-classes.js';
import { standardizeInput } from './standardize.js';

/** Options of `Sequential`. */
export interface SequentialOptions {
  /** Default `sequential`, `sequential_1`, … */
  name?: string;
  /** Whether training moves the weights. Default `true`. */
  trainable?: boolean;
}

/**
 * Layers one after the other.
 *
 * ```ts
 * const model = new Sequential([new Dense({ units: 512, activation: 'relu' }), new Dense({ units: 10 })]);
 * ```
 *
 * @see keras/src/models/sequential.py
 */
export class Sequential extends Model {
  static override readonly className = 'Sequential';
  readonly #layers: Layer[] = [];
  #graph: Graph | null = null;

  /** @param layers - an `Input` may come first; then the model is built at once */
  constructor(layers: readonly (Layer | KerasTensor)[] = [], options: SequentialOptions = {}) {
    if (new.target === Sequential) checkKeys('Sequential', options, { name: true, trainable: true });
    super(options);
    if (!Array.isArray(layers)) throw new ConfigError('Sequential', '', layers, 'must be given a list of layers');
    for (const layer of layers) this.#append(layer);
    this.#buildWhenKnown();
  }

  /** Appends a layer; its weights are made as soon as the input shape is known. */
  add(layer: Layer | KerasTensor): void {
    const shape = this.#graph?.inputs[0]?.shape;
    this.#append(layer);
    if (shape !== undefined) this.#connect(shape);
    else this.#buildWhenKnown();
  }

  /** Takes the last layer off. */
  pop(): Layer | undefined {
    const shape = this.#graph?.inputs[0]?.shape;
    const last = this.#layers.pop();
    this.#graph = null;
    if (shape !== undefined && this.layers.length > 0) this.#connect(shape);
    return last;
  }

  #append(given: Layer | KerasTensor): void {
    const layer = given instanceof KerasTensor ? (given.history?.operation as Layer | undefined) : given;
    if (!(layer instanceof Layer)) throw new ConfigError('Sequential', '', given, 'must be given layers');
    const isInput = layer instanceof InputLayer;
    if (isInput && this.#layers.length > 0) {
      throw new DescentError('graph', `Sequential "${this.name}": an Input can only come first.`);
    }
    if (this.#layers.some(({ name }) => name === layer.name)) {
      const message = `Sequential "${this.name}": the name "${layer.name}" is used by two layers. Give them own names.`;
      throw new DescentError('graph', message);
    }
    this.#layers.push(layer);
    this.#graph = null;
  }

  #buildWhenKnown(): void {
    const first = this.#layers[0];
    if (first === undefined) return;
    const shape = first instanceof InputLayer ? first.batchShape : first.batchInputShape;
    if (shape !== null && this.layers.length > 0) this.build(shape);
  }

  /**
   * Makes the weights.
   *
   * @param inputShape - with the batch axis, which may be null: `[null, 784]`
   */
  override build(inputShape: Shape | Shape[]): void {
    if (this.#graph === null) this.#connect(inputShape as Shape);
  }

  #connect(inputShape: Shape): void {
    if (this.layers.length === 0) {
      throw new DescentError('graph', `Sequential "${this.name}" has no layers to build. Call add(layer).`);
    }
    if (Array.isArray(inputShape[0])) throw new ShapeError(`Sequential "${this.name}"`, 'one input', 'several inputs');
    if (!(this.#layers[0] instanceof InputLayer)) {
      this.#layers.unshift(new InputLayer({ batchShape: [...inputShape], dtype: 'float32' }));
    }
    const input = (this.#layers[0] as InputLayer).output as KerasTensor;
    requireShape(input.shape, inputShape, this.name);
    const output = withNameScope(this, this.name, () =>
      this.layers.reduce<KerasTensor>((x, layer) => layer.apply(x) as KerasTensor, input),
    );
    this.#graph = new Graph([input], [output]);
  }

  override get graph(): Graph | null {
    return this.#graph;
  }

  /** The layers without the input. */
  override get layers(): Layer[] {
    return this.#layers.filter((layer) => !(layer instanceof InputLayer));
  }

  override call(inputs: Tensor | Tensor[], _options: ResolvedCallOptions): Tensor | Tensor[] {
    if (Array.isArray(inputs))
      throw new ShapeError(`Sequential "${this.name}"`, 'one input', `${inputs.length} inputs`);
    const wanted = this.#graph?.inputs[0];
    let x = wanted === undefined ? inputs : standardizeInput(inputs, wanted, this.name);
    for (const layer of this.layers) x = layer.apply(x) as Tensor;
    return x;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[] {
    return this.layers.reduce((shape, layer) => layer.computeOutputShape(shape), inputShape);
  }

  override getConfig(): Config {
    const base = Layer.prototype.getConfig.call(this);
    return {
      name: this.name,
      trainable: this.trainable,
      dtype: base.dtype,
      layers: this.#layers.map((layer) => envelopeOf(layer)),
      ...(this.#graph === null ? {} : { build_input_shape: this.#graph.inputs[0]?.shape }),
    };
  }

  override getBuildConfig(): Config | null {
    return this.#graph === null ? null : { input_shape: this.#graph.inputs[0]?.shape };
  }

  protected override get keras(): { readonly module: string | null; readonly className: string } {
    return { module: this.constructor === Sequential ? 'keras' : null, className: Sequential.className };
  }

  static override fromConfig<T extends Layer>(
    this: { new (...options: never[]): T; readonly className?: string; readonly name: string },
    config: Config,
    context: ReadContext = {},
  ): T {
    // biome-ignore lint/complexity/noThisInStatic: the class that this is called on is the one to make.
    const Own = this as unknown as new (layers: Layer[], options: SequentialOptions) => T & Sequential;
    if (!isRecord(config) || !Array.isArray(config.layers)) {
      throw new ConfigError('Sequential', '/layers', config, 'must be a list of layers');
    }
    const layers = config.layers.map(
      (entry) =>
        (context.deserializeLayer?.(entry, context) ??
          deserializeLayer(entry, { ...context, classes: modelClasses })) as Layer,
    );
    const model = new Own([], {
      name: config.name as string | undefined,
      trainable: (config.trainable ?? true) as boolean,
    });
    for (const layer of layers) model.add(layer);
    const { build_input_shape: shape } = config;
    if (shape !== undefined && shape !== null) model.build(readShape(shape, 'Sequential', '/build_input_shape'));
    return model;
  }
}

modelClasses.Sequential = Sequential;

function requireShape(given: Shape, wanted: Shape, name: string): void {
  const same = given.length === wanted.length && given.every((size, axis) => size === wanted[axis]);
  if (same) return;
  const shape = `[${given.map((size) => size ?? 'null').join(', ')}]`;
  throw new ShapeError(`Sequential "${name}"`, `the input shape that it was made with, ${shape}`, wanted);
}
