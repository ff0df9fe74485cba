import {
  type Config,
  type Envelope,
  flattenTree,
  isKerasTensor,
  isPlainObject,
  isShapeList,
  KerasTensor,
  type Layer,
  type LayerOptions,
  mapTree,
  optionsFromConfig,
  packTree,
  type ReadContext,
  type ResolvedCallOptions,
  type Shape,
  serializeLayer,
  type Tree,
  type Weight,
} from '@descent/layers';
import { ConfigError, checkKeys, DescentError, isRecord, type KeysOf, UnknownNameError } from '@descent/spec';
import type { Tensor } from '@tensorflow/tfjs-core';
import { flattenTensors, type Structure } from '../data/structure.js';
import { Trainer } from '../training/trainer.js';
import { Graph, type SymbolicTensors } from './graph.js';
import { readGraph, writeGraph } from './graph-config.js';
import { modelClasses } from './model-classes.js';
import { standardizeInput } from './standardize.js';
import { type SummaryOptions, summarize } from './summary.js';

/** Options of `Model`. */
export interface ModelOptions {
  /** Default: the class name in snake case, with a number from the second one on. */
  name?: string;
  /** Whether training moves the weights. Default `true`. */
  trainable?: boolean;
  /** Where data enter (see `Input`): one symbolic tensor, a list, or a record by name. */
  inputs?: SymbolicTensors;
  /** What layers made of the inputs, in the same forms. */
  outputs?: SymbolicTensors;
}

const KEYS: KeysOf<ModelOptions> = { name: true, trainable: true, inputs: true, outputs: true };

/**
 * A model: given `inputs` and `outputs`, the graph of layers between them; or the base of a model of one's own, which
 * holds layers and says in `call` what they do.
 *
 * ```ts
 * const x = Input({ shape: [784] });
 * const model = new Model({ inputs: x, outputs: new Dense({ units: 10 }).apply(x) });
 * ```
 *
 * @see keras/src/models/model.py, keras/src/models/functional.py
 */
export class Model extends Trainer {
  static readonly className: string = 'Functional';
  readonly #graph: Graph | null;
  readonly #inputs: SymbolicTensors | null;
  readonly #outputs: SymbolicTensors | null;

  constructor(options: ModelOptions = {}) {
    if (new.target === Model) checkKeys('Model', options, KEYS);
    const { inputs, outputs, ...rest } = options;
    super(rest as LayerOptions);
    if ((inputs === undefined) !== (outputs === undefined)) {
      throw new ConfigError('Model', inputs === undefined ? '/inputs' : '/outputs', undefined, 'must be given too');
    }
    this.#inputs = inputs ?? null;
    this.#outputs = outputs ?? null;
    this.#graph =
      inputs === undefined || outputs === undefined
        ? null
        : new Graph(flatten(inputs, 'inputs'), flatten(outputs, 'outputs'));
    if (this.#graph !== null) {
      this.buildAtInit();
      if (options.trainable === false) this.trainable = false;
    }
  }

  /** Whether the model was made from `inputs` and `outputs`, and is a `Functional` to Keras. */
  get isFunctional(): boolean {
    return this.#graph !== null;
  }

  /** The graph of layers, for a model that was made from one. */
  get graph(): Graph | null {
    return this.#graph;
  }

  /** The layers, in the order in which Keras lists them. */
  get layers(): Layer[] {
    return this.#graph === null ? super.sublayers : [...this.#graph.layers];
  }

  override get sublayers(): Layer[] {
    return this.graph === null ? this.layers : [...new Set([...this.layers, ...super.sublayers])];
  }

  /** @throws DescentError for a model without a graph */
  get inputs(): readonly KerasTensor[] {
    return this.#requireGraph('inputs').inputs;
  }

  /** @throws DescentError for a model without a graph */
  get outputs(): readonly KerasTensor[] {
    return this.#requireGraph('outputs').outputs;
  }

  #requireGraph(what: string): Graph {
    const { graph } = this;
    if (graph !== null) return graph;
    throw new DescentError(
      'no-graph',
      `Model "${this.name}" has no ${what}: it is not built, or not made from layers.`,
    );
  }

  override get inputStructure(): Structure | null {
    return this.graph === null ? null : structureOf(this.#inputs ?? this.graph.inputs);
  }

  override get outputStructure(): Structure | null {
    return this.graph === null ? null : structureOf(this.#outputs ?? this.graph.outputs);
  }

  override get outputWidths(): readonly (number | null)[] | null {
    return this.graph?.outputs.map(({ shape }) => shape.at(-1) ?? null) ?? null;
  }

  /** Computes the outputs; a model of one's own overrides it. */
  override call(inputs: Tensor | Tensor[], _options: ResolvedCallOptions): Tensor | Tensor[] {
    if (this.#graph === null) {
      throw new DescentError('no-call', `Model "${this.name}" has neither inputs and outputs nor a call() of its own.`);
    }
    const given = Array.isArray(inputs) ? inputs : [inputs];
    const { inputs: wanted } = this.#graph;
    if (given.length !== wanted.length) {
      throw new ConfigError(`Model "${this.name}"`, '', given.length, `must be given ${wanted.length} inputs`);
    }
    const outputs = this.#graph.run(given.map((input, i) => standardizeInput(input, wanted[i]!, this.name)));
    return outputs.length === 1 ? (outputs[0] as Tensor) : outputs;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[] {
    if (this.#graph === null) return super.computeOutputShape(inputShape);
    const given = (Array.isArray(inputShape[0]) ? inputShape : [inputShape]) as Shape[];
    type Entry = { readonly shape: Shape };
    const outputs = this.#graph.walk<Entry>(
      given.map((shape) => ({ shape })),
      (layer, inputs) => {
        const isEntry = (value: unknown): value is Entry => isRecord(value) && Array.isArray(value.shape);
        const shapes = flattenTree(inputs, isEntry).map(({ shape }) => shape);
        const result = layer.computeOutputShape(isEntry(inputs) ? inputs.shape : shapes);
        return isShapeList(result) ? result.map((shape) => ({ shape })) : [{ shape: result }];
      },
    );
    return outputs.length === 1 ? (outputs[0] as Entry).shape : outputs.map(({ shape }) => shape);
  }

  /** Tensors in the form of the model's inputs, by their names, or as a list, in the model's order. */
  protected override arrangeInputs<T>(inputs: Tree<T>, isOne: (value: unknown) => value is T): T | T[] {
    const { inputStructure } = this;
    if (this.#graph === null || inputStructure === null) return super.arrangeInputs(inputs, isOne);
    if (isOne(inputs)) return inputs;
    return flattenTensors(inputs, inputStructure, `Model "${this.name}"`, isOne);
  }

  protected override arrangeOutputs<T>(outputs: T | T[]): Tree<T> {
    if (this.#outputs === null || this.#outputs instanceof KerasTensor) return outputs;
    const list: T[] = Array.isArray(outputs) ? outputs : [outputs];
    if (list.length === 1 && Array.isArray(this.#outputs) && this.#outputs[0] instanceof KerasTensor) return outputs;
    return packTree(this.#outputs, isKerasTensor, list);
  }

  /**
   * A layer by name or by its place in `layers`.
   *
   * @throws UnknownNameError with the nearest names; ConfigError for a place that does not exist
   */
  getLayer(nameOrIndex: string | number): Layer {
    const { layers } = this;
    if (typeof nameOrIndex === 'number') {
      const layer = layers.at(nameOrIndex);
      if (layer !== undefined) return layer;
      throw new ConfigError(`Model "${this.name}"`, '', nameOrIndex, `must be a place among ${layers.length} layers`);
    }
    const layer = layers.find(({ name }) => name === nameOrIndex);
    if (layer !== undefined) return layer;
    throw new UnknownNameError(
      `layer of model "${this.name}"`,
      nameOrIndex,
      layers.map(({ name }) => name),
    );
  }

  /** A weight by its path: `sequential/dense/kernel`. @throws UnknownNameError with the nearest paths */
  getWeight(path: string): Weight {
    const { weights } = this;
    const weight = weights.find((candidate) => candidate.path === path);
    if (weight !== undefined) return weight;
    throw new UnknownNameError(
      `weight of model "${this.name}"`,
      path,
      weights.map((candidate) => candidate.path),
    );
  }

  /** The table of layers that Keras prints. */
  summary(options: SummaryOptions = {}): void {
    const { printFn = console.log, ...rest } = options;
    printFn(summarize(this, rest));
  }

  override getConfig(): Config {
    const { name, trainable } = this;
    if (this.#graph === null || this.#inputs === null || this.#outputs === null) {
      const given = this.getConfig === Model.prototype.getConfig ? this.givenOptions() : {};
      return { ...given, ...super.getConfig() };
    }
    return { name, trainable, ...writeGraph(this.#graph, this.#inputs, this.#outputs, envelopeOf) };
  }

  override getBuildConfig(): Config | null {
    return this.#graph === null ? super.getBuildConfig() : { input_shape: null };
  }

  /** The model as Keras writes it, with `build_config` and `compile_config`. */
  toJSON(): Envelope & { readonly compile_config: Config } {
    const { module, className } = this.keras;
    const compile_config = this.getCompileConfig();
    if (module === null) return { ...serializeLayer(this), compile_config };
    const build = this.getBuildConfig();
    return {
      module,
      class_name: className,
      config: this.getConfig(),
      registered_name: className === Model.className ? className : null,
      ...(build === null ? {} : { build_config: build }),
      compile_config,
    };
  }

  /** Under which of Keras's own names this model is written; none for a class of the user's own. */
  protected get keras(): { readonly module: string | null; readonly className: string } {
    const isOwn = this.constructor === Model && this.#graph !== null;
    return { module: isOwn ? 'keras.src.models.functional' : null, className: Model.className };
  }

  /** A model from its Keras config; configs of a graph make that graph. */
  static override fromConfig<T extends Layer>(
    this: { new (options: never): T; readonly className?: string; readonly name: string },
    config: Config,
    context: ReadContext = {},
  ): T {
    if (!isRecord(config) || !Array.isArray(config.layers)) {
      // biome-ignore lint/complexity/noThisInStatic: the class that this is called on is the one to make.
      return new this(optionsFromConfig(this, config, context) as never);
    }
    const { inputs, outputs, listed } = readGraph(config, context, modelClasses);
    const model = new this({ inputs, outputs, name: config.name, trainable: config.trainable ?? true } as never);
    const { graph } = model as { readonly graph?: Graph | null };
    // As in Keras, what leads to no output is not of the model; nobody else would free it.
    if (graph) for (const layer of listed) if (!graph.layers.includes(layer)) layer.dispose();
    return model;
  }
}

Object.assign(modelClasses, { Functional: Model, Model });

/** A layer or model as Keras writes it. */
export function envelopeOf(layer: Layer): Envelope {
  return layer instanceof Model ? layer.toJSON() : serializeLayer(layer);
}

/** The names under which data for tensors are given: the keys of an object; else those of the layers that made them. */
function structureOf(tensors: SymbolicTensors): Structure {
  if (isPlainObject(tensors) && Object.values(tensors).every(isKerasTensor)) {
    return Object.fromEntries(Object.keys(tensors).map((key) => [key, key]));
  }
  return mapTree(tensors, isKerasTensor, ({ history, name }) => history?.operation.name ?? name);
}

function flatten(tensors: SymbolicTensors, where: string): KerasTensor[] {
  const list = flattenTree(tensors, (value): value is KerasTensor => !Array.isArray(value) && !isPlainObject(value));
  const wrong = list.findIndex((tensor) => !(tensor instanceof KerasTensor));
  if (list.length === 0 || wrong >= 0) {
    const received = list.length === 0 ? tensors : list[wrong];
    throw new ConfigError('Model', `/${where}`, received, 'must be symbolic tensors, at least one', 'See Input.');
  }
  return list;
}
