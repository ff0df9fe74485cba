import { DescentError } from '@descent/spec';
import { type DataType, type Scalar, type Tensor, tidy } from '@tensorflow/tfjs-core';
import { classNameOf } from '../config/component.js';
import type { Config } from '../config/envelope.js';
import type { ReadContext } from '../config/field.js';
import type { LayerOptions } from '../generated/layer-options.js';
import { regularizerTable } from '../regularizers/table.js';
import { activityLoss } from './activity-loss.js';
import { maskOf } from './attachments.js';
import { inCall } from './call-context.js';
import type { CallOptions, Mask, ResolvedCallOptions } from './call-options.js';
import { foundIn } from './containers.js';
import { writeDTypePolicy } from './dtype-policy.js';
import { type ConstructedLayer, optionsFromConfig } from './from-config.js';
import { isKerasTensor, KerasTensor, Node, type Operation, symbolicTensors } from './graph.js';
import { integersThrough } from './input-dtype.js';
import { assertInputCompatibility, type InputSpec } from './input-spec.js';
import { LayerWeights } from './layer-weights.js';
import { currentPath, withNameScope } from './name-scope.js';
import { isTensor, oneOrAll, oneOrList, shapesOf } from './one-or-list.js';
import { keepOutcome, type Outcome } from './outcome.js';
import { plainOptions } from './plain-options.js';
import { isShapeList, readShapes, type Shape, singleShape } from './shape.js';
import { traceOutputShape } from './trace.js';
import { isPlainObject, type Tree } from './tree.js';

/**
 * What computes outputs from inputs with weights of its own: the base of every layer, and of a user's own.
 *
 * Override `build` to make weights (with `addWeight`, once the input's shape is known) and `call` to compute. A layer is
 * used by `apply`, which builds it at the first call. Intermediate tensors of `call` are freed by themselves.
 *
 * Source: `keras/src/layers/layer.py`.
 */
export abstract class Layer extends LayerWeights implements Operation {
  readonly inboundNodes: Node[] = [];
  readonly outboundNodes: Node[] = [];
  /** What is asked of the inputs; checked before `build` and `call`. */
  inputSpec: InputSpec | readonly InputSpec[] | null = null;
  /** Whether masks of the inputs go on to the outputs (see `computeMask`). */
  supportsMasking = false;

  readonly #given: Config;
  readonly #declaredBuild: (inputShape: Shape | Shape[]) => void;
  #built = false;
  #disposed = false;
  #buildShape: Shape | Shape[] | null = null;
  #path: string | null = null;
  #losses: Scalar[] = [];

  constructor(options: LayerOptions | object = {}) {
    super(options);
    this.#given = { ...options };
    this.#declaredBuild = this.build;
    const build = (inputShape: Shape | Shape[]) => this.#buildOnce(inputShape, true);
    Object.defineProperty(this, 'build', { value: build, writable: true, configurable: true });
  }

  /**
   * Makes the weights. Calling it from outside is the same as letting the first call do it; a second time does nothing.
   *
   * @param inputShape - with the batch axis, which may be `null`; a list of shapes for a layer of several inputs
   */
  build(_inputShape: Shape | Shape[]): void {}

  /** Computes the outputs. Everything but what it returns is freed afterwards. */
  abstract call(inputs: Tensor | Tensor[], options: ResolvedCallOptions): Tensor | Tensor[];

  /**
   * Applies the layer: to tensors it gives tensors; to symbolic tensors (see `Input`) it gives symbolic ones and
   * records the call for a functional model.
   *
   * @throws ShapeError with the layer's name when the inputs do not fit
   */
  apply<T extends Tree<KerasTensor> = KerasTensor>(inputs: Tree<KerasTensor>, options?: CallOptions): T;
  apply<T extends Tree<Tensor> = Tensor>(inputs: Tree<Tensor>, options?: CallOptions): T;
  apply(inputs: Tree<Tensor> | Tree<KerasTensor>, options: CallOptions = {}): Tree<Tensor> | Tree<KerasTensor> {
    if (this.#disposed) throw new DescentError('disposed', `Layer "${this.name}" has been disposed.`);
    if (symbolicTensors(inputs).length > 0) {
      return this.arrangeOutputs(this.#applySymbolic(inputs as Tree<KerasTensor>, options));
    }
    return this.arrangeOutputs(this.#applyEager(this.arrangeInputs(inputs as Tree<Tensor>, isTensor), options));
  }

  /** The inputs of a call as `call` takes them. Functional models know more forms than one tensor and a list. */
  protected arrangeInputs<T>(inputs: Tree<T>, isOne: (value: unknown) => value is T): T | T[] {
    return oneOrList(inputs, isOne, `Layer "${this.name}"`);
  }

  /** What `call` gave in the form in which `apply` gives it. */
  protected arrangeOutputs<T>(outputs: T | T[]): Tree<T> {
    return outputs;
  }

  /**
   * The shape of the output for inputs of these shapes. By default found by calling the layer on zeros, which builds it.
   */
  computeOutputShape(inputShape: Shape | Shape[], _options?: CallOptions): Shape | Shape[] {
    this.build(inputShape);
    return inCall(
      false,
      () => undefined,
      () => traceOutputShape(inputShape, this.dtype, (zeros) => this.call(zeros, { training: false })),
    );
  }

  /** The dtype of the output for inputs of these dtypes. */
  computeOutputDtype(_inputs: readonly DataType[]): DataType {
    return this.dtype;
  }

  /** The mask of the output (of each output). By default the input's own when `supportsMasking`, else none. */
  computeMask(_inputs: Tensor | Tensor[], mask: Mask): Mask {
    return this.supportsMasking ? mask : null;
  }

  /** Notes a loss to be added to the model's, from inside `call`. */
  addLoss(loss: Scalar): void {
    this.#losses.push(loss);
  }

  /** The properties in which layers are looked for, as Keras tracks attributes. */
  get attributes(): [name: string, value: unknown][] {
    return Object.entries(this);
  }

  /** Every layer inside this one, in the order of the properties that hold them (lists, maps and objects count). */
  override get sublayers(): Layer[] {
    const found = this.attributes.flatMap(([, value]) => foundIn(value, isLayer));
    return [...new Set(found)].filter((layer) => layer !== this);
  }

  /** Whether the weights exist. */
  override get built(): boolean {
    return this.#built;
  }

  /** `sequential/dense`; `null` before the layer is built. */
  get path(): string | null {
    return this.#path;
  }

  /** The symbolic input of the first symbolic call. */
  get input(): KerasTensor | KerasTensor[] {
    return oneOrAll(this.#firstNode().inputTensors);
  }

  /** The symbolic output of the first symbolic call. */
  get output(): KerasTensor | KerasTensor[] {
    return oneOrAll(this.#firstNode().outputTensors);
  }

  /**
   * What the last call noted (`addLoss`, activity regularizers; the layers inside included), then the penalties of the
   * trainable weights' regularizers as they are now. These are new tensors: read it inside `tf.tidy`.
   */
  get losses(): Scalar[] {
    const penalties = this.trainableWeights.flatMap(({ regularizer, variable }) =>
      regularizer === null ? [] : [tidy(() => regularizer.apply(variable))],
    );
    return [...this.#notedLosses(), ...penalties];
  }

  /** Forgets what calls noted; every outermost call starts with it. */
  clearLosses(): void {
    for (const loss of this.#losses) loss.dispose();
    this.#losses = [];
    for (const layer of this.sublayers) layer.clearLosses();
  }

  /**
   * The layer's Keras config. A layer of the user's own that does not override this writes the options it was made
   * with, when they are plain values.
   */
  getConfig(): Config {
    const { activityRegularizer } = this;
    return {
      name: this.name,
      ...(this.getConfig === Layer.prototype.getConfig ? this.givenOptions() : {}),
      trainable: this.trainable,
      dtype: writeDTypePolicy(this.dtype),
      ...(activityRegularizer === null
        ? {}
        : { activity_regularizer: regularizerTable.serialize(activityRegularizer) }),
    };
  }

  /** The options that only this class has, as a config. @throws ConfigError for a value that JSON does not have */
  protected givenOptions(): Config {
    return plainOptions(this.#given, classNameOf(this));
  }

  /** What else than the config is needed to make the weights again; `null` before that. */
  getBuildConfig(): Config | null {
    return this.#buildShape === null ? null : { input_shape: this.#buildShape };
  }

  /** Builds the layer as `getBuildConfig` tells. @throws ConfigError for what is no shape */
  buildFromConfig(config: Config): void {
    const { input_shape: shape } = config;
    // Keras writes an object where a model's inputs are one.
    if (shape === undefined || shape === null || isPlainObject(shape)) return;
    this.build(readShapes(shape, classNameOf(this), '/build_config/input_shape'));
  }

  /** A layer from its Keras config. Classes of the user's own get the config in camelCase as options. */
  static fromConfig<T extends Layer>(this: ConstructedLayer<T>, config: Config, context: ReadContext = {}): T {
    // biome-ignore lint/complexity/noThisInStatic: the class that this is called on is the one to make.
    return new this(optionsFromConfig(this, config, context) as never);
  }

  /** Frees the weights, also those of the layers inside. */
  dispose(): void {
    this.clearLosses();
    this.disposeOwnWeights();
    for (const layer of this.sublayers) layer.dispose();
    this.#disposed = true;
  }

  /** Marks a layer without weights as built from the start, as Keras does with some. */
  protected buildAtInit(): void {
    this.#built = true;
  }

  /** Makes the weights of layers that are activations of this one, once its own are there. */
  protected buildActivations(_inputShape: Shape | Shape[]): void {}

  /** @param complete - whether layers inside that have no weights yet get them too, by a call on zeros */
  #buildOnce(inputShape: Shape | Shape[], complete: boolean): void {
    if (this.#buildShape !== null) return;
    withNameScope(this, this.name, () => {
      this.#path = currentPath();
      this.#declaredBuild.call(this, inputShape);
      this.buildActivations(inputShape);
      this.#buildShape = inputShape;
      this.#built = true;
      const left = this.#declaredBuild === Layer.prototype.build && this.sublayers.some(({ built }) => !built);
      if (left && complete) this.computeOutputShape(inputShape);
    });
  }

  /** Whether a call takes one tensor and no list of them, be it of one. A layer of the user's own does as it likes. */
  protected get takesOneInput(): boolean {
    return false;
  }

  /** Whether Keras brings results for whole numbers back to whole numbers here, which is not done by class alone. */
  protected get cutsIntegers(): boolean {
    return false;
  }

  #applySymbolic(inputs: Tree<KerasTensor>, options: CallOptions): KerasTensor | KerasTensor[] {
    const given = this.arrangeInputs(inputs, isKerasTensor);
    const flat = Array.isArray(given) ? given : [given];
    const shape = Array.isArray(given) ? given.map((tensor) => tensor.shape) : given.shape;
    this.#assertInputs(shape);
    const outputShape = withNameScope(this, this.name, () => {
      if (!this.#built) this.build(shape);
      return this.computeOutputShape(shape, options);
    });
    const kept = integersThrough(
      classNameOf(this),
      this.name,
      flat.map((tensor) => tensor.kerasDtype),
      this.cutsIntegers,
    );
    const dtype = kept ?? this.computeOutputDtype(flat.map((tensor) => tensor.dtype));
    const make = (one: Shape) => new KerasTensor(one, dtype);
    const outputs = isShapeList(outputShape) ? outputShape.map(make) : make(outputShape);
    new Node(this, inputs, options, Array.isArray(outputs) ? outputs : [outputs]);
    return outputs;
  }

  #applyEager(inputs: Tensor | Tensor[], options: CallOptions): Tensor | Tensor[] {
    const flat = Array.isArray(inputs) ? inputs : [inputs];
    this.#assertInputs(shapesOf(inputs));
    const run = (training: boolean) =>
      withNameScope(this, this.name, () => {
        if (!this.#built) this.#buildOnce(shapesOf(inputs), false);
        return keepOutcome(flat, () => this.#outcome(inputs, { ...options, training }));
      });
    return inCall(options.training, () => this.clearLosses(), run).outputs;
  }

  #outcome(inputs: Tensor | Tensor[], options: ResolvedCallOptions): Outcome {
    const mask =
      options.mask ?? (Array.isArray(inputs) ? inputs.map((x) => maskOf(x) ?? null) : (maskOf(inputs) ?? null));
    const outputs = this.call(inputs, { ...options, mask });
    const flat = Array.isArray(outputs) ? outputs : [outputs];
    if (this.activityRegularizer !== null) {
      for (const output of flat) this.addLoss(activityLoss(this.activityRegularizer, output));
    }
    return { outputs, masks: this.#outputMasks(inputs, flat, mask), losses: this.#notedLosses() };
  }

  #outputMasks(inputs: Tensor | Tensor[], outputs: Tensor[], mask: Mask): (Tensor | null)[] {
    const attached = outputs.map((output) => maskOf(output) ?? null);
    if (attached.every((own) => own !== null)) return attached;
    const computed = this.computeMask(inputs, mask);
    const list = Array.isArray(computed) ? computed : [computed];
    return outputs.map((_, index) => attached[index] ?? list[index] ?? null);
  }

  #notedLosses(): Scalar[] {
    const alive = this.#losses.filter((loss) => !loss.isDisposed);
    return [...alive, ...this.sublayers.flatMap((layer) => layer.#notedLosses())];
  }

  #assertInputs(shape: Shape | Shape[]): void {
    const shapes = isShapeList(shape) ? shape : [shape];
    assertInputCompatibility(this.inputSpec, shapes, `Layer "${this.name}" (${classNameOf(this)})`);
    if (this.takesOneInput) singleShape(shape, this.name);
  }

  #firstNode(): Node {
    const node = this.inboundNodes[0];
    if (node !== undefined) return node;
    throw new DescentError('no-node', `Layer "${this.name}" has not been applied to a symbolic tensor (see Input).`);
  }
}

function isLayer(value: unknown): value is Layer {
  return value instanceof Layer;
}
