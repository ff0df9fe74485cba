import { type Config, layerKeys } from '@descent/layers';
import { isRecord, lookUp, textOf } from '@descent/spec';
import { configOfFunction, gelu_new, keras_2_hard_sigmoid } from './keras-2-functions.js';

/** A model's config of Keras 2 (or of tfjs-layers) as Keras 3 reads it. */
export function modernizeModel(model: Config): Config {
  return modernizeLayer(model);
}

/** Keys that Keras 3 names otherwise, by class. */
const RENAMED_KEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  InputLayer: { batch_input_shape: 'batch_shape' },
  LeakyReLU: { alpha: 'negative_slope' },
  // What Keras 2 wrote as ThresholdedReLU.
  ReLU: { theta: 'threshold' },
};

/** Classes that Keras 3 names otherwise. */
const RENAMED: Readonly<Record<string, string>> = {
  Model: 'Functional',
  BatchNormalizationV1: 'BatchNormalization',
  BatchNormalizationV2: 'BatchNormalization',
  SyncBatchNormalization: 'BatchNormalization',
  ThresholdedReLU: 'ReLU',
  CuDNNGRU: 'GRU',
  CuDNNLSTM: 'LSTM',
};

/** What a class meant where a config does not say: Keras 3 would take another default. */
const OLD_DEFAULTS: Readonly<Record<string, Config>> = {
  GRU: { reset_after: false },
  GRUCell: { reset_after: false },
  CuDNNGRU: { reset_after: true },
};

const RECURRENT = ['implementation', 'input_dim', 'input_length', 'num_constants', 'use_cudnn'];
const ONE_KERNEL = ['kernel_initializer', 'kernel_regularizer', 'kernel_constraint'];

/** Keys that Keras 2 wrote, and whose values change nothing here. */
const OBSOLETE: Readonly<Record<string, readonly string[]>> = {
  '*': ['batch_input_shape', 'input_dtype', 'autocast', 'experimental_autocast', 'dynamic'],
  Embedding: ['input_length', 'input_dim_is_static'],
  RNN: RECURRENT,
  LSTM: RECURRENT,
  GRU: RECURRENT,
  SimpleRNN: RECURRENT,
  LSTMCell: ['implementation'],
  GRUCell: ['implementation'],
  SimpleRNNCell: ['implementation'],
  BatchNormalization: ['fused', 'virtual_batch_size', 'adjustment', 'renorm_momentum'],
  DepthwiseConv2D: ['filters', ...ONE_KERNEL],
  SeparableConv2D: ONE_KERNEL,
  // This class makes the shape of its noise itself.
  SpatialDropout2D: ['noise_shape'],
  MultiHeadAttention: ['query_shape', 'key_shape', 'value_shape', 'use_cudnn', 'flash_attention'],
};

/** Keys that Keras 3 lacks, and the value at which that does not matter: a layer with another is refused by name. */
const WITHOUT: Readonly<Record<string, Config>> = {
  RNN: { time_major: false },
  LSTM: { time_major: false },
  GRU: { time_major: false },
  SimpleRNN: { time_major: false },
  BatchNormalization: { renorm: false },
  Conv2DTranspose: { groups: 1 },
  DepthwiseConv2D: { groups: 1 },
  SeparableConv2D: { groups: 1 },
  Embedding: { sparse: false },
};

function modernizeLayer(envelope: Config): Config {
  const { class_name: given, config, ...rest } = envelope;
  const className = lookUp(RENAMED, textOf(given)) ?? given;
  if (Array.isArray(config)) return modernizeLayer({ ...envelope, config: { layers: config } });
  if (!isRecord(config)) return { ...rest, class_name: className, config };
  const { layers } = config;
  if (Array.isArray(layers)) {
    const inner = layers.map((layer) => (isRecord(layer) ? modernizeLayer(layer) : layer));
    const input = className === 'Sequential' ? inputOf(layers[0]) : [];
    const counted = recount(config, inner);
    return { ...rest, class_name: className, config: { ...config, ...counted, layers: [...input, ...counted.layers] } };
  }
  return { ...rest, class_name: className, config: modernizeConfig(textOf(given), textOf(className), config) };
}

/**
 * A model's layers and ends, with the calls of models inside counted as here. Keras 2 counts them from 1, since the first
 * call is the one that made the model; but from 0 for a Sequential that learned its input by being called.
 */
function recount(config: Config, layers: readonly unknown[]): { layers: unknown[]; output_layers?: unknown } {
  const models = new Map<unknown, unknown>();
  for (const layer of layers) {
    if (isRecord(layer) && isRecord(layer.config) && Array.isArray(layer.config.layers)) {
      models.set(layer.name, layer.class_name);
    }
  }
  const firsts = new Map<unknown, number>();
  const note = (name: string, call: number) => {
    firsts.set(name, Math.min(firsts.get(name) ?? 1, call));
    return call;
  };
  const fromZero = (name: string, call: number) => (models.has(name) ? call - (firsts.get(name) as number) : call);
  // Keras 3 counts the ends that are functional models from 1, but those that are a Sequential from 0.
  const ofEnd = (name: string, call: number) =>
    models.has(name) && models.get(name) !== 'Sequential' ? fromZero(name, call) + 1 : fromZero(name, call);
  mapCalls([layers.map((layer) => isRecord(layer) && layer.inbound_nodes), config.output_layers], note);
  return {
    layers: layers.map((layer) =>
      isRecord(layer) && 'inbound_nodes' in layer
        ? { ...layer, inbound_nodes: mapCalls(layer.inbound_nodes, fromZero) }
        : layer,
    ),
    ...('output_layers' in config ? { output_layers: mapCalls(config.output_layers, ofEnd) } : {}),
  };
}

/** References to calls, `[name, call, …]` in lists however deep, with the number of the call changed. */
function mapCalls(value: unknown, change: (name: string, call: number) => number): unknown {
  if (!Array.isArray(value)) return value;
  const [name, call] = value;
  if (typeof name !== 'string') return value.map((item) => mapCalls(item, change));
  return typeof call === 'number' ? [name, change(name, call), ...value.slice(2)] : value;
}

/** The `InputLayer` that a first layer with a `batch_input_shape` stands for; a model's is that of its own first layer. */
function inputOf(layer: unknown): Config[] {
  if (!isRecord(layer) || layer.class_name === 'InputLayer') return [];
  const name = isRecord(layer.config) && 'name' in layer.config ? `${textOf(layer.config.name)}_input` : 'input';
  const first = firstOf(layer);
  const { batch_input_shape: batchShape, dtype } = isRecord(first.config) ? first.config : {};
  if (!Array.isArray(batchShape)) return [];
  const isEmbedding = first.class_name === 'Embedding';
  const type = isEmbedding ? 'float32' : typeof dtype === 'string' ? dtype : 'float32';
  return [{ class_name: 'InputLayer', config: { batch_shape: batchShape, dtype: type, name } }];
}

function firstOf(layer: Config): Config {
  const layers = isRecord(layer.config) ? layer.config.layers : layer.config;
  const first = Array.isArray(layers) ? layers[0] : undefined;
  return isRecord(first) ? firstOf(first) : layer;
}

function modernizeConfig(oldName: string, className: string, given: Config): Config {
  const config: Config = { ...(lookUp(OLD_DEFAULTS, oldName) ?? lookUp(OLD_DEFAULTS, className)) };
  const known = layerKeys(className);
  const obsolete = new Set([...(OBSOLETE['*'] as string[]), ...(lookUp(OBSOLETE, className) ?? [])]);
  for (const [key, value] of Object.entries(given)) {
    const renamed = lookUp(lookUp(RENAMED_KEYS, className) ?? {}, key);
    if (renamed !== undefined) config[renamed] = value;
    else if (obsolete.has(key) || lookUp(lookUp(WITHOUT, className) ?? {}, key) === value) continue;
    // A key that nobody knows any more, and that was not set.
    else if (value === null && known !== null && !known.has(key)) continue;
    else if (key !== 'cells' || className !== 'RNN') config[key] = modernizeValue(key, value);
  }
  if (className === 'RNN' && !('cell' in given)) config.cell = modernizeValue('cell', given.cells);
  return config;
}

function modernizeValue(key: string, value: unknown): unknown {
  if (/^(recurrent_)?activation$/.test(key)) return modernizeActivation(value);
  // Keras 2 normalizes over a list of axes, and writes one of them as a list too.
  if (key === 'axis' && Array.isArray(value) && value.length === 1) return value[0];
  if (Array.isArray(value)) return value.map((item) => modernizeValue('', item));
  if (!isRecord(value) || typeof value.class_name !== 'string' || !isRecord(value.config)) return value;
  if (/_initializer$/.test(key)) {
    const { dtype: _, ...config } = value.config;
    return { ...value, config };
  }
  return 'name' in value.config ? modernizeLayer(value) : value;
}

function modernizeActivation(value: unknown): unknown {
  if (value === 'hard_sigmoid') return configOfFunction(keras_2_hard_sigmoid);
  if (value === 'gelu_new') return configOfFunction(gelu_new);
  const className = isRecord(value) ? textOf(value.class_name) : '';
  const isLayer = isRecord(value) && layerKeys(lookUp(RENAMED, className) ?? className) !== null;
  return isLayer ? modernizeLayer(value) : value;
}
