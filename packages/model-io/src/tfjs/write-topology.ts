import type { Config } from '@descent/layers';
import { isRecord } from '@descent/spec';
import { keras_2_hard_sigmoid } from '../legacy/hard-sigmoid.js';
import type { Problem } from '../model-file-error.js';

/** The layers of tfjs-layers 4.22 that compute what Keras's of the same name do. */
const LAYERS = new Set(
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

/** Options that tfjs-layers lacks, and the value at which that does not matter. */
const WITHOUT: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  GRU: { reset_after: false },
  GRUCell: { reset_after: false },
  Conv1D: { groups: 1 },
  Conv2D: { groups: 1 },
  ReLU: { negative_slope: 0, threshold: 0 },
  GlobalAveragePooling1D: { keepdims: false },
  GlobalMaxPooling1D: { keepdims: false },
  GlobalAveragePooling2D: { keepdims: false },
  GlobalMaxPooling2D: { keepdims: false },
  Conv2DTranspose: { output_padding: null },
};

const RENAMED: Readonly<Record<string, string>> = {
  LecunNormal: 'LeCunNormal',
  LecunUniform: 'LeCunUniform',
  L1: 'L1L2',
  L2: 'L1L2',
};

/** Writes a model's config as tfjs-layers 4.22 reads it; what it cannot read is noted in `problems`. */
export function writeTopology(envelope: Config, problems: Problem[]): Config {
  return writeLayer(envelope, '', problems);
}

function writeLayer(envelope: Config, parent: string, problems: Problem[]): Config {
  const className = String(envelope.class_name);
  const config = isRecord(envelope.config) ? envelope.config : {};
  const name = String(config.name ?? className);
  const path = parent === '' ? name : `${parent}/${name}`;
  const place = `layer "${path}"`;
  const isOwn = typeof envelope.registered_name === 'string' && envelope.registered_name !== className;
  if (isOwn || !LAYERS.has(className)) problems.push({ path: place, message: `tfjs-layers 4.22 has no ${className}.` });
  for (const [key, value] of Object.entries(WITHOUT[className] ?? {})) {
    if (key in config && config[key] !== value) {
      const only = `tfjs-layers has ${className} only with ${key}: ${JSON.stringify(value)}.`;
      problems.push({ path: place, message: only });
    }
  }
  if (Array.isArray(config.layers)) return writeModel(envelope, config, path, problems);
  return { class_name: className, config: writeConfig(className, config, path, problems) };
}

function writeModel(envelope: Config, config: Config, path: string, problems: Problem[]): Config {
  const entries = (config.layers as unknown[]).filter(isRecord);
  const models = new Set(entries.filter((entry) => isRecord(entry.config) && 'layers' in entry.config).map(nameOf));
  const layers = entries.map((entry) => {
    const written = writeLayer(entry, path, problems);
    if (!Array.isArray(entry.inbound_nodes)) return written;
    const inbound_nodes = entry.inbound_nodes.map((node) =>
      writeCall(node, models, `layer "${path}/${nameOf(entry)}"`, problems),
    );
    return { name: nameOf(entry), ...written, inbound_nodes };
  });
  const { name, input_layers, output_layers } = config;
  if (envelope.class_name === 'Sequential') return { class_name: 'Sequential', config: { name, layers } };
  const places = (value: unknown): unknown => (isRecord(value) ? Object.values(value) : value);
  const asList = (value: unknown): unknown =>
    Array.isArray(value) && typeof value[0] === 'string' ? [value] : places(value);
  const ends = { input_layers: asList(input_layers), output_layers: asList(output_layers) };
  return { class_name: 'Model', config: { name, layers, ...ends } };
}

function nameOf(entry: Config): string {
  return String(entry.name ?? (isRecord(entry.config) ? entry.config.name : ''));
}

/** A call as Keras 2 wrote it: `[[layer, call, tensor, {}], …]`, calls of models inside counted from 1. */
function writeCall(node: unknown, models: ReadonlySet<string>, path: string, problems: Problem[]): unknown {
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
  const said = isRecord(kwargs)
    ? Object.entries(kwargs).filter(([key, value]) => key !== 'training' && value !== null)
    : [];
  if (said.length > 0) {
    const names = said.map(([key]) => key).join(', ');
    problems.push({ path, message: `a call with ${names} cannot be written for tfjs-layers.` });
  }
  return tensors;
}

function writeConfig(className: string, config: Config, path: string, problems: Problem[]): Config {
  const written: Config = {};
  for (const [key, value] of Object.entries(config)) {
    if (key === 'quantization_config' || key === 'optional' || key === 'ragged') continue;
    if (className === 'InputLayer' && key === 'batch_shape') written.batch_input_shape = value;
    else if (className === 'LeakyReLU' && key === 'negative_slope') written.alpha = value;
    else if (key === 'dtype') written.dtype = isRecord(value) && isRecord(value.config) ? value.config.name : value;
    else if (/^(recurrent_)?activation$/.test(key)) written[key] = writeActivation(value, path, problems);
    else written[key] = writeValue(value, path, problems);
  }
  return className === 'Bidirectional' ? asWrapped(written) : written;
}

/** tfjs-layers makes both directions, and their names, from the one layer that was wrapped. */
function asWrapped({ backward_layer: _, layer, ...rest }: Config): Config {
  const { class_name, config } = layer as { class_name: string; config: Config };
  return { ...rest, layer: { class_name, config: { ...config, name: String(config.name).replace(/^forward_/, '') } } };
}

function writeActivation(value: unknown, path: string, problems: Problem[]): unknown {
  const name = isRecord(value) ? value.config : value;
  const found = typeof name === 'string' ? ACTIVATIONS[name] : undefined;
  if (found === undefined && name !== null) {
    problems.push({
      path: `layer "${path}"`,
      message: `tfjs-layers has no activation ${JSON.stringify(name)} like Keras 3's.`,
    });
  }
  return found ?? name;
}

/** Components without their modules; layers inside as layers. */
function writeValue(value: unknown, path: string, problems: Problem[]): unknown {
  if (Array.isArray(value)) return value.map((item) => writeValue(item, path, problems));
  if (!isRecord(value) || typeof value.class_name !== 'string') return value;
  const config = isRecord(value.config) ? value.config : {};
  if (value.module === 'keras.layers' || 'name' in config) return writeLayer(value, path, problems);
  const name = RENAMED[value.class_name] ?? value.class_name;
  if (value.class_name === 'L1') return { class_name: name, config: { l1: config.l1, l2: 0 } };
  if (value.class_name === 'L2') return { class_name: name, config: { l1: 0, l2: config.l2 } };
  if (name === 'OrthogonalRegularizer') {
    problems.push({ path: `layer "${path}"`, message: `tfjs-layers has no ${name}.` });
  }
  const { input_axes: _in, output_axes: _out, ...rest } = config;
  return { class_name: name, config: rest };
}
