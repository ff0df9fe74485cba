import type { Config } from '@descent/layers';
import { isRecord, lookUp, textOf } from '@descent/spec';
import { INPUT_NAMES } from '@descent/trainer';
import { keras_2_hard_sigmoid } from '../legacy/keras-2-functions.js';
import type { Problem } from '../model-file-error.js';
import type { Rewrites } from './rewrites.js';
import { isValidName } from './weight-names.js';

/** The layers of tfjs-layers 4.22 that are Keras's of the same name, but for what `faults` lists. */
export const LAYERS: ReadonlySet<string> = new Set(
  (
    'Activation Add Average AveragePooling1D AveragePooling2D BatchNormalization Bidirectional Concatenate Conv1D Conv2D ' +
    'Conv2DTranspose Dense DepthwiseConv2D Dot Dropout ELU Embedding Flatten GRU GRUCell GaussianNoise ' +
    'GlobalAveragePooling1D GlobalAveragePooling2D GlobalMaxPooling1D GlobalMaxPooling2D InputLayer LSTM LSTMCell ' +
    'LayerNormalization LeakyReLU Masking MaxPooling1D MaxPooling2D Maximum Minimum Multiply PReLU Permute RNN ReLU ' +
    'RepeatVector Rescaling Reshape SeparableConv2D Sequential Functional SimpleRNN SimpleRNNCell Softmax ' +
    'StackedRNNCells TimeDistributed UpSampling2D ZeroPadding2D'
  ).split(' '),
);

const ACTIVATIONS: Readonly<Record<string, string>> = {
  elu: 'elu',
  gelu: 'gelu',
  linear: 'linear',
  log_softmax: 'log_softmax',
  mish: 'mish',
  relu: 'relu',
  relu6: 'relu6',
  selu: 'selu',
  sigmoid: 'sigmoid',
  silu: 'swish',
  softmax: 'softmax',
  softplus: 'softplus',
  softsign: 'softsign',
  tanh: 'tanh',
  [keras_2_hard_sigmoid.name]: 'hard_sigmoid',
};

const RENAMED: Readonly<Record<string, string>> = {
  L1: 'L1L2',
  L2: 'L1L2',
};

/** Initializers that tfjs-layers spells otherwise, as what they are in either. */
const LECUN: Readonly<Record<string, Config>> = {
  LecunNormal: { scale: 1, mode: 'fan_in', distribution: 'normal' },
  LecunUniform: { scale: 1, mode: 'fan_in', distribution: 'uniform' },
};

/** Initializers of tfjs-layers. What others drew is in the file already, so they are left out. */
const INITIALIZERS = new Set(
  (
    'Zeros Ones Constant RandomUniform RandomNormal TruncatedNormal VarianceScaling GlorotUniform GlorotNormal HeUniform ' +
    'HeNormal LecunUniform LecunNormal Orthogonal'
  ).split(' '),
);

/** Types of inputs that tfjs has none of, and whose values are the same in this one. */
const INTEGERS = new Set(['int8', 'int16', 'int64', 'uint8', 'uint16', 'uint32', 'uint64']);

/** Layers that take states as further inputs. */
const WITH_STATES = new Set(['Bidirectional', 'GRU', 'LSTM', 'RNN', 'SimpleRNN']);

/** Writes a model's config as tfjs-layers 4.22 reads it; what it cannot read is noted in `problems`. */
export function writeTopology(envelope: Config, rewrites: Rewrites, problems: Problem[]): Config {
  return new TopologyWriter(rewrites, problems).writeLayer(envelope, '');
}

class TopologyWriter {
  readonly #rewrites: Rewrites;
  readonly #problems: Problem[];

  constructor(rewrites: Rewrites, problems: Problem[]) {
    this.#rewrites = rewrites;
    this.#problems = problems;
  }

  writeLayer(envelope: Config, parent: string): Config {
    const className = textOf(envelope.class_name);
    const config = isRecord(envelope.config) ? envelope.config : {};
    const name = textOf(config.name ?? className);
    const path = parent === '' ? name : `${parent}/${name}`;
    const isOwn = typeof envelope.registered_name === 'string' && envelope.registered_name !== className;
    if (isOwn || !LAYERS.has(className)) this.#refuse(path, `tfjs-layers 4.22 has no ${className}.`);
    if (!isValidName(name)) this.#refuse(path, 'tfjs-layers takes letters, digits and . _ - / in names. Rename it.');
    if (Array.isArray(config.layers)) return this.#writeModel(envelope, config, path);
    if (this.#rewrites.flat.has(path)) {
      const { data_format: _, ...rest } = this.#writeConfig('Reshape', config, path);
      return { class_name: 'Reshape', config: { ...rest, target_shape: [-1] } };
    }
    const written = this.#writeConfig(className, config, path);
    if (this.#rewrites.maskless.has(path)) written.mask_zero = false;
    written.axis = this.#rewrites.axes.get(path) ?? written.axis;
    return { class_name: className, config: written };
  }

  #refuse(path: string, message: string): void {
    this.#problems.push({ path: `layer "${path}"`, message });
  }

  #writeModel(envelope: Config, config: Config, path: string): Config {
    const entries = (config.layers as unknown[]).filter(isRecord);
    const models = new Set(entries.filter((entry) => isRecord(entry.config) && 'layers' in entry.config).map(nameOf));
    const layers = entries.map((entry) => {
      const written = this.writeLayer(entry, path);
      if (!Array.isArray(entry.inbound_nodes)) return written;
      const inbound_nodes = entry.inbound_nodes.map((node) => this.#writeCall(node, models, entry, path));
      return { name: nameOf(entry), ...written, inbound_nodes };
    });
    const { name, input_layers, output_layers } = config;
    if (envelope.class_name === 'Sequential') return { class_name: 'Sequential', config: { name, layers } };
    const ends = {
      input_layers: places(input_layers),
      output_layers: places(output_layers).map((end) => fromOne(end, entries)),
    };
    const outputs = ends.output_layers.map((place) => JSON.stringify(place));
    if (new Set(outputs).size < outputs.length) {
      this.#problems.push({ path: `model "${path}"`, message: 'tfjs-layers cannot give an output twice.' });
    }
    return { class_name: 'Model', config: { name, layers, ...ends } };
  }

  /** A call as Keras 2 wrote it: `[[layer, call, tensor, {}], …]`, calls of models inside counted from 1. */
  #writeCall(node: unknown, models: ReadonlySet<string>, layer: Config, parent: string): unknown {
    const tensors: unknown[] = [];
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) for (const item of value) collect(item);
      else if (isRecord(value) && value.class_name === '__keras_tensor__' && isRecord(value.config)) {
        const [name, call, tensor] = value.config.keras_history as [string, number, number];
        tensors.push([name, models.has(name) ? call + 1 : call, tensor, {}]);
      }
    };
    const { args, kwargs } = isRecord(node) ? node : { args: [], kwargs: {} };
    collect(args);
    const named = isRecord(kwargs) ? kwargs : {};
    for (const name of INPUT_NAMES) collect(named[name]);
    const said = Object.entries(named).filter(
      ([key, value]) => key !== 'training' && value !== null && !INPUT_NAMES.includes(key),
    );
    const takesStates = WITH_STATES.has(textOf(layer.class_name));
    for (const [key, value] of said) {
      if (key === 'initial_state' && takesStates) collect(value);
      else this.#refuse(`${parent}/${nameOf(layer)}`, `a call with ${key} cannot be written for tfjs-layers.`);
    }
    return tensors;
  }

  #writeConfig(className: string, config: Config, path: string): Config {
    const written: Config = {};
    for (const [key, value] of Object.entries(config)) {
      if (key === 'quantization_config' || key === 'optional' || key === 'ragged') continue;
      if (className === 'InputLayer' && key === 'batch_shape') written.batch_input_shape = value;
      else if (className === 'LeakyReLU' && key === 'negative_slope') written.alpha = value;
      else if (key === 'dtype') written.dtype = this.#writeType(className, value, path);
      else if (/^(recurrent_)?activation$/.test(key)) written[key] = this.#writeActivation(value, path);
      else if (/_initializer$/.test(key) && !isKnownInitializer(value)) continue;
      else written[key] = this.#writeValue(value, path);
    }
    return className === 'Bidirectional' ? asWrapped(written) : written;
  }

  #writeType(className: string, value: unknown, path: string): unknown {
    const type = isRecord(value) && isRecord(value.config) ? value.config.name : value;
    const isInput = className === 'InputLayer';
    if (isInput && INTEGERS.has(textOf(type))) return 'int32';
    if (type === 'float32' || (isInput && (type === 'int32' || type === 'bool'))) return type;
    this.#refuse(path, `tfjs-layers cannot run it with dtype ${JSON.stringify(type)}.`);
    return type;
  }

  #writeActivation(value: unknown, path: string): unknown {
    // None at all is the identity; a SimpleRNN of tfjs-layers would take its own default.
    const name = (isRecord(value) ? value.config : value) ?? 'linear';
    const found = typeof name === 'string' ? lookUp(ACTIVATIONS, name) : undefined;
    if (found === undefined) {
      this.#refuse(path, `tfjs-layers has no activation ${JSON.stringify(name)} like Keras 3's.`);
    }
    return found ?? name;
  }

  /** Components without their modules; layers inside as layers. */
  #writeValue(value: unknown, path: string): unknown {
    if (typeof value === 'number' && !Number.isFinite(value)) this.#refuse(path, `${value} cannot be written as JSON.`);
    if (Array.isArray(value)) return value.map((item) => this.#writeValue(item, path));
    if (!isRecord(value) || typeof value.class_name !== 'string') return value;
    const config = isRecord(value.config) ? value.config : {};
    if (value.module === 'keras.layers' || 'name' in config) return this.writeLayer(value, path);
    const name = lookUp(RENAMED, value.class_name) ?? value.class_name;
    if (value.class_name === 'L1') return { class_name: name, config: { l1: config.l1, l2: 0 } };
    if (value.class_name === 'L2') return { class_name: name, config: { l1: 0, l2: config.l2 } };
    if (name === 'OrthogonalRegularizer') this.#refuse(path, `tfjs-layers has no ${name}.`);
    const { input_axes: _in, output_axes: _out, ...rest } = config;
    const lecun = lookUp(LECUN, value.class_name);
    if (lecun !== undefined) return { class_name: 'VarianceScaling', config: { ...lecun, seed: rest.seed } };
    // By any other name of a distribution, tfjs-layers draws a uniform one.
    if (rest.distribution === 'truncated_normal')
      return { class_name: name, config: { ...rest, distribution: 'normal' } };
    return { class_name: name, config: rest };
  }
}

function nameOf(entry: Config): string {
  return textOf(entry.name ?? (isRecord(entry.config) ? entry.config.name : ''));
}

/** `[layer, call, tensor]` of each input or output; those of an object in the order of its keys, as Keras has them. */
function places(value: unknown): unknown[] {
  if (isRecord(value)) {
    const keys = Object.keys(value).sort();
    return keys.flatMap((key) => places(value[key]));
  }
  if (!Array.isArray(value)) return [];
  return typeof value[0] === 'string' ? [value] : value.flatMap(places);
}

/** Calls of a Sequential inside are counted from 1 here as well; Keras 3 writes those of other models so already. */
function fromOne(end: unknown, entries: readonly Config[]): unknown {
  const [name, call, tensor] = end as [string, number, number];
  const isSequential = entries.some((entry) => nameOf(entry) === name && isSequentialModel(entry));
  return isSequential ? [name, call + 1, tensor] : end;
}

function isSequentialModel({ class_name: className, config }: Config): boolean {
  return className === 'Sequential' && isRecord(config) && Array.isArray(config.layers);
}

/** tfjs-layers makes both directions, and their names, from the one layer that was wrapped. */
function asWrapped({ backward_layer: _, layer, ...rest }: Config): Config {
  const { class_name, config } = layer as { class_name: string; config: Config };
  return { ...rest, layer: { class_name, config: { ...config, name: textOf(config.name).replace(/^forward_/, '') } } };
}

function isKnownInitializer(value: unknown): boolean {
  const { class_name: name, config } = isRecord(value) ? value : { class_name: value, config: {} };
  const distribution = isRecord(config) ? config.distribution : undefined;
  return INITIALIZERS.has(textOf(name)) && distribution !== 'untruncated_normal';
}
