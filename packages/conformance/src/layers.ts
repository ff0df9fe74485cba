import { readdirSync, readFileSync } from 'node:fs';
import {
  attachMask,
  type CallOptions,
  type Config,
  deserializeLayer,
  type Envelope,
  Layer,
  maskOf,
  type Shape,
  serializeLayer,
} from '@descent/layers';
import { toOptionName } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';

/** A recorded tensor: flat, row-major. */
export interface GoldenTensor {
  readonly shape: number[];
  readonly dtype: string;
  readonly value: number[];
}

/** One recording of a layer of real Keras, `specs/keras-3.15.1/layers/<case>.json`. */
export interface LayerGolden {
  readonly case: string;
  readonly serialized: Envelope;
  readonly serialized_built: Envelope;
  readonly training: boolean | null;
  readonly mask: boolean[][] | null;
  /** One per input, attached to it. */
  readonly masks?: (boolean[][] | null)[];
  readonly initial_state?: GoldenTensor[];
  /** Further arguments of the call. */
  readonly options?: Record<string, unknown>;
  /** The masks that travel with the outputs. */
  readonly output_masks?: (boolean[][] | null)[];
  readonly inputs: GoldenTensor[];
  readonly weights: (GoldenTensor & { readonly name: string; readonly path: string; readonly trainable: boolean })[];
  readonly outputs: GoldenTensor[];
  readonly cotangents: GoldenTensor[];
  readonly input_gradients: (GoldenTensor | null)[];
  readonly weight_gradients: { readonly path: string; readonly gradient: GoldenTensor | null }[];
  readonly weights_after?: (GoldenTensor & { readonly path: string })[];
  readonly regularization_losses?: GoldenTensor[];
}

/** What the layer made of the same recording here, on the backend in use. */
export interface ComputedLayerCase {
  readonly serialized: Envelope;
  readonly serializedBuilt: Envelope;
  readonly weightNames: { readonly name: string; readonly path: string; readonly trainable: boolean }[];
  readonly outputShape: Shape | Shape[];
  readonly outputs: GoldenTensor[];
  readonly outputMasks: (boolean[] | null)[];
  readonly inputGradients: (GoldenTensor | null)[];
  readonly weightGradients: { readonly path: string; readonly gradient: GoldenTensor | null }[];
  readonly weightsAfter: (GoldenTensor & { readonly path: string })[];
  readonly regularizationLosses: GoldenTensor[];
  /** Tensors alive at the end that were not at the start. */
  readonly leaked: number;
}

const FOLDER = new URL('../../../specs/keras-3.15.1/layers/', import.meta.url);

/** The names of all recorded cases of a folder, by default that of the specs. */
export function layerCases(folder: URL = FOLDER): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** The recording of that case. */
export function readLayerCase(name: string, folder: URL = FOLDER): LayerGolden {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as LayerGolden;
}

/** The custom layer of the recordings: `x · w + b`. */
class SimpleDense extends Layer {
  static readonly className = 'SimpleDense';
  static readonly registeredName = 'descent>SimpleDense';
  readonly units: number;
  w!: tf.Variable;
  b!: tf.Variable;

  constructor(options: { units?: number; name?: string } = {}) {
    super(options);
    this.units = options.units ?? 32;
  }

  override build(inputShape: Shape): void {
    const initializer = 'random_normal';
    this.w = this.addWeight({ name: 'w', shape: [inputShape.at(-1) ?? null, this.units], initializer });
    this.b = this.addWeight({ name: 'b', shape: [this.units], initializer });
  }

  override call(inputs: tf.Tensor): tf.Tensor {
    return tf.add(tf.matMul(inputs as tf.Tensor2D, this.w as unknown as tf.Tensor2D), this.b);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), units: this.units };
  }
}

/** Runs a recorded case on the backend in use: forward, gradients, state and config. */
export function runLayerCase(golden: LayerGolden): ComputedLayerCase {
  const before = tf.memory().numTensors;
  const layer = deserializeLayer(golden.serialized, { customObjects: { 'descent>SimpleDense': SimpleDense } });
  const serialized = serializeLayer(layer);
  const shapes = golden.inputs.map(({ shape }) => shape);
  layer.build(isList(golden) ? shapes : (shapes[0] as number[]));
  const asked = golden.options?.return_attention_scores ? { returnAttentionScores: true } : {};
  const outputShape = layer.computeOutputShape(isList(golden) ? shapes : (shapes[0] as number[]), asked);
  layer.setWeights(golden.weights.map(({ value, shape, dtype }) => ({ shape, dtype, values: value }) as never));
  const inputs = golden.inputs.map((input) => tf.tidy(() => tf.variable(toTensor(input), input.dtype === 'float32')));
  const { losses, ...computed } = scoped(() => differentiate(layer, golden, inputs));
  const result: ComputedLayerCase = {
    serialized,
    serializedBuilt: serializeLayer(layer),
    weightNames: layer.weights.map(({ name, path, trainable }) => ({ name, path, trainable })),
    outputShape,
    ...computed,
    weightsAfter: layer.weights.map(({ path, variable }) => ({ path, ...fromTensor(variable) })),
    regularizationLosses: losses,
    leaked: 0,
  };
  for (const input of inputs) input.dispose();
  layer.dispose();
  return { ...result, leaked: tf.memory().numTensors - before };
}

/** Runs `body` and frees every tensor that it made. */
function scoped<T>(body: () => T): T {
  let result: T | undefined;
  tf.tidy(() => {
    result = body();
  });
  return result as T;
}

/** Whether the layer takes a list of tensors. */
function isList(golden: LayerGolden): boolean {
  return golden.inputs.length > 1;
}

function differentiate(layer: Layer, golden: LayerGolden, inputs: tf.Variable[]) {
  const options: CallOptions = {
    ...Object.fromEntries(Object.entries(golden.options ?? {}).map(([key, value]) => [toOptionName(key), value])),
    ...(golden.training === null ? {} : { training: golden.training }),
    ...(golden.mask === null ? {} : { mask: toMask(golden.mask) }),
    ...(golden.initial_state === undefined ? {} : { initialState: golden.initial_state.map(toTensor) }),
  };
  inputs.forEach((input, i) => {
    const mask = golden.masks?.[i];
    if (mask) attachMask(input, toMask(mask));
  });
  let outputs: GoldenTensor[] = [];
  let outputMasks: (boolean[] | null)[] = [];
  let losses: GoldenTensor[] = [];
  const weights = layer.weights.filter(({ dtype }) => dtype === 'float32');
  const wanted = [...inputs.filter(({ dtype }) => dtype === 'float32'), ...weights.map(({ variable }) => variable)];
  const trainable = wanted.map((variable) => variable.trainable);
  const forward = (): tf.Scalar => {
    const given: tf.Tensor | tf.Tensor[] = isList(golden) ? inputs : (inputs[0] as tf.Tensor);
    const result = layer.apply<tf.Tensor | tf.Tensor[]>(given, options);
    const list = Array.isArray(result) ? result : [result];
    outputs = list.map(fromTensor);
    losses = layer.losses.map(fromTensor);
    outputMasks = list.map((output) => {
      const mask = maskOf(output);
      return mask ? Array.from(mask.dataSync(), (value) => value !== 0) : null;
    });
    const terms = list.map((output, i) => tf.sum(tf.mul(output, toTensor(golden.cotangents[i] as GoldenTensor))));
    return terms.reduce((sum, term) => tf.add(sum, term)) as tf.Scalar;
  };
  wanted.forEach((variable) => {
    variable.trainable = true;
  });
  const { grads } = tf.variableGrads(forward, wanted);
  wanted.forEach((variable, index) => {
    variable.trainable = trainable[index] as boolean;
  });
  const gradientOf = (variable: tf.Variable) =>
    grads[variable.name] ? fromTensor(grads[variable.name] as tf.Tensor) : null;
  return {
    outputs,
    outputMasks,
    losses,
    inputGradients: inputs.map(gradientOf),
    weightGradients: weights.map(({ path, variable }) => ({ path, gradient: gradientOf(variable) })),
  };
}

function toTensor({ shape, dtype, value }: GoldenTensor): tf.Tensor {
  return tf.tensor(value, shape, dtype as tf.DataType);
}

function toMask(mask: boolean[][]): tf.Tensor {
  return tf.tensor2d(mask, undefined, 'bool');
}

function fromTensor(tensor: tf.Tensor): GoldenTensor {
  return { shape: [...tensor.shape], dtype: tensor.dtype, value: Array.from(tensor.dataSync()) };
}

/** Every way in which a computed case differs from its recording by more than the recordings' rule allows. */
export function layerDifferences(golden: LayerGolden, computed: ComputedLayerCase): string[] {
  const found: string[] = [];
  const same = (what: string, a: unknown, b: unknown) => {
    if (JSON.stringify(a) !== JSON.stringify(b)) {
      found.push(`${what}: ${JSON.stringify(a)} instead of ${JSON.stringify(b)}`);
    }
  };
  const gradients = [...golden.input_gradients, ...golden.weight_gradients.map(({ gradient }) => gradient)];
  const steepest = Math.max(...gradients.map((gradient) => (gradient === null ? 0 : largest(gradient))));
  const close = (what: string, a: GoldenTensor | null | undefined, b: GoldenTensor | null, absolute: number) => {
    if (b === null) {
      if (a?.value.some((x) => x !== 0)) found.push(`${what}: a gradient where Keras has none`);
    } else found.push(...tensorDifferences(what, a ?? zerosLike(b), b, absolute));
  };
  /** A gradient that is nothing but what rounding left of a sum of zero has to be that small here too. */
  const closeGradient = (what: string, a: GoldenTensor | null | undefined, b: GoldenTensor | null) => {
    const noise = b !== null && largest(b) <= 1e-5 * steepest;
    if (!noise) close(what, a, b, 1e-5);
    else if (a && largest(a) > 1e-5 * steepest) found.push(`${what}: ${largest(a)} where Keras has 0`);
  };
  same('config', computed.serialized, golden.serialized);
  same('config once built', computed.serializedBuilt, golden.serialized_built);
  same(
    'weights',
    computed.weightNames.map(({ name, path }) => [name, path]),
    golden.weights.map(({ name, path }) => [name, path]),
  );
  same('number of outputs', computed.outputs.length, golden.outputs.length);
  const shapes = golden.outputs.map(({ shape }) => shape);
  same('output shape', computed.outputShape, shapes.length === 1 ? shapes[0] : shapes);
  golden.outputs.forEach((output, i) => {
    close(`output ${i}`, computed.outputs[i], output, 2e-6);
  });
  const masks = golden.output_masks?.map((mask) => mask?.flat() ?? null);
  if (masks) same('masks of the outputs', computed.outputMasks, masks);
  golden.input_gradients.forEach((gradient, i) => {
    closeGradient(`gradient of input ${i}`, computed.inputGradients[i], gradient);
  });
  for (const { path, gradient } of golden.weight_gradients) {
    closeGradient(`gradient of ${path}`, computed.weightGradients.find((own) => own.path === path)?.gradient, gradient);
  }
  for (const after of golden.weights_after ?? golden.weights) {
    close(
      `${after.path} after the call`,
      computed.weightsAfter.find(({ path }) => path === after.path),
      after,
      2e-6,
    );
  }
  const losses = golden.regularization_losses ?? [];
  same('number of losses', computed.regularizationLosses.length, losses.length);
  losses.forEach((loss, i) => {
    close(`loss ${i}`, computed.regularizationLosses[i], loss, 2e-6);
  });
  if (computed.leaked !== 0) found.push(`${computed.leaked} tensors leaked`);
  return found;
}

function zerosLike({ shape, dtype, value }: GoldenTensor): GoldenTensor {
  return { shape, dtype, value: value.map(() => 0) };
}

/** The largest absolute value. */
function largest(tensor: GoldenTensor): number {
  return tensor.value.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
}

/** Elements further apart than 1e-5 relative plus `absolute` of the recorded tensor's largest. */
export function tensorDifferences(what: string, a: GoldenTensor, b: GoldenTensor, absolute: number): string[] {
  if (a.shape.join() !== b.shape.join()) return [`${what}: shape [${a.shape}] instead of [${b.shape}]`];
  const most = largest(b);
  return b.value.flatMap((wanted, i) => {
    const got = a.value[i] as number;
    if (Object.is(got, toNumber(wanted))) return [];
    const apart = Math.abs(got - wanted);
    if (apart <= 1e-5 * Math.abs(wanted) + absolute * most) return [];
    return [`${what}[${i}]: ${got} instead of ${wanted} (${apart.toExponential(1)} apart)`];
  });
}

/** A recorded number; JSON has no other way to say infinity. */
function toNumber(value: number | string): number {
  return Number(value);
}
