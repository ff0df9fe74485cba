import type { Config } from '@descent/layers';
import { isRecord } from '@descent/spec';
import { keras2HardSigmoidConfig } from './hard-sigmoid.js';

/** A model's config of Keras 2 (or of tfjs-layers) as Keras 3 reads it. */
export function modernizeModel(model: Config): Config {
  return modernizeLayer(model);
}

/** Keys that Keras 3 names otherwise, by class. */
const RENAMED_KEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  InputLayer: { batch_input_shape: 'batch_shape' },
  LeakyReLU: { alpha: 'negative_slope' },
};

/** Keys of which only `true` means something: a layer that still has one is refused by name. */
const WHEN_TRUE = ['time_major', 'renorm'];

/** Classes that Keras 3 names otherwise. */
const RENAMED: Readonly<Record<string, string>> = { Model: 'Functional', BatchNormalizationV1: 'BatchNormalization' };

/** Keys that Keras 2 wrote, and whose values change nothing here. */
const OBSOLETE: Readonly<Record<string, readonly string[]>> = {
  '*': ['batch_input_shape', 'input_dtype', 'autocast', 'experimental_autocast'],
  Embedding: ['input_length', 'input_dim_is_static'],
  RNN: ['time_major', 'implementation', 'input_dim', 'input_length', 'num_constants'],
  LSTM: ['time_major', 'implementation', 'input_dim', 'input_length'],
  GRU: ['time_major', 'implementation', 'input_dim', 'input_length'],
  SimpleRNN: ['time_major', 'implementation', 'input_dim', 'input_length'],
  LSTMCell: ['implementation'],
  GRUCell: ['implementation'],
  SimpleRNNCell: ['implementation'],
  BatchNormalization: ['fused', 'renorm', 'virtual_batch_size', 'adjustment'],
  DepthwiseConv2D: ['filters', 'groups', 'kernel_initializer', 'kernel_regularizer', 'kernel_constraint'],
};

function modernizeLayer(envelope: Config): Config {
  const { class_name: given, config, ...rest } = envelope;
  const className = RENAMED[String(given)] ?? given;
  if (Array.isArray(config)) return modernizeLayer({ ...envelope, config: { layers: config } });
  if (!isRecord(config)) return { ...rest, class_name: className, config };
  const { layers } = config;
  if (Array.isArray(layers)) {
    const inner = countCalls(layers.map((layer) => (isRecord(layer) ? modernizeLayer(layer) : layer)));
    const input = className === 'Sequential' ? inputOf(layers[0]) : [];
    return { ...rest, class_name: className, config: { ...config, layers: [...input, ...inner] } };
  }
  return { ...rest, class_name: className, config: modernizeConfig(String(className), config) };
}

/** Keras 2 counts the calls of a model inside a model from 1 where others refer to them; here they begin at 0. */
function countCalls(layers: readonly unknown[]): unknown[] {
  const models = new Set(
    layers
      .filter(isRecord)
      .flatMap(({ name, config }) => (isRecord(config) && Array.isArray(config.layers) ? [name] : [])),
  );
  const shift = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const [name, call] = value;
    if (typeof name !== 'string') return value.map(shift);
    return models.has(name) && typeof call === 'number' ? [name, call - 1, ...value.slice(2)] : value;
  };
  return layers.map((layer) =>
    isRecord(layer) && 'inbound_nodes' in layer ? { ...layer, inbound_nodes: shift(layer.inbound_nodes) } : layer,
  );
}

/** The `InputLayer` that a first layer with a `batch_input_shape` stands for. */
function inputOf(layer: unknown): Config[] {
  if (!isRecord(layer) || layer.class_name === 'InputLayer' || !isRecord(layer.config)) return [];
  const { batch_input_shape: batchShape, dtype } = layer.config;
  if (!Array.isArray(batchShape)) return [];
  const isEmbedding = layer.class_name === 'Embedding';
  const name = `${String(layer.config.name)}_input`;
  const type = isEmbedding ? 'float32' : typeof dtype === 'string' ? dtype : 'float32';
  return [{ class_name: 'InputLayer', config: { batch_shape: batchShape, dtype: type, name } }];
}

function modernizeConfig(className: string, given: Config): Config {
  const config: Config = {};
  const obsolete = new Set([...(OBSOLETE['*'] as string[]), ...(OBSOLETE[className] ?? [])]);
  for (const [key, value] of Object.entries(given)) {
    const renamed = RENAMED_KEYS[className]?.[key];
    if (renamed !== undefined) config[renamed] = value;
    else if (!obsolete.has(key) || (WHEN_TRUE.includes(key) && value === true))
      config[key] = modernizeValue(key, value);
  }
  return config;
}

function modernizeValue(key: string, value: unknown): unknown {
  if (/^(recurrent_)?activation$/.test(key) && value === 'hard_sigmoid') return keras2HardSigmoidConfig;
  // Keras 2 normalizes over a list of axes, and writes one of them as a list too.
  if (key === 'axis' && Array.isArray(value) && value.length === 1) return value[0];
  if (Array.isArray(value)) return value.map((item) => modernizeValue('', item));
  const isLayer =
    isRecord(value) && typeof value.class_name === 'string' && isRecord(value.config) && 'name' in value.config;
  return isLayer ? modernizeLayer(value) : value;
}
