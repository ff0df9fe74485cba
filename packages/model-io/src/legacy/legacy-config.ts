import type { Config } from '@descent/layers';
import { DescentError, isRecord, parsePythonJson } from '@descent/spec';
import { metrics } from '@descent/trainer';
import type { Hdf5File } from '../hdf5/file.js';
import { ModelFileError } from '../model-file-error.js';
import { modernizeModel } from './modernize.js';

/** What a whole model in the format of Keras 2 says about itself. */
export interface LegacyConfig {
  /** As Keras 3 would write it, `compile_config` included when the model was compiled. */
  readonly config: Config;
  readonly kerasVersion: string | null;
}

/** The config in a file's attributes; null for a file of weights alone. */
export function readLegacyConfig({ root }: Hdf5File, where: string): LegacyConfig | null {
  const { attributes } = root;
  const text = attributes.text('model_config');
  if (text === undefined) return null;
  const model = parse(text, 'model_config', where);
  const training = attributes.text('training_config');
  const compile = training === undefined ? {} : compileConfigOf(parse(training, 'training_config', where));
  const kerasVersion =
    attributes.text('keras_version') ?? root.group('model_weights')?.attributes.text('keras_version');
  const isKeras3 = /^[3-9]\./.test(kerasVersion ?? '');
  const modern = isKeras3 ? model : modernizeModel(model);
  return { config: { ...modern, compile_config: compile }, kerasVersion: kerasVersion ?? null };
}

function parse(text: string, attribute: string, where: string): Config {
  try {
    const value = parsePythonJson(text, attribute);
    if (isRecord(value)) return value;
  } catch (error) {
    if (!(error instanceof DescentError)) throw error;
    throw new ModelFileError(where, [{ path: attribute, message: error.message }], { cause: error });
  }
  throw new ModelFileError(where, [{ path: attribute, message: 'must be an object.' }]);
}

/** Keras 2's `training_config` as Keras 3's `compile_config`. */
export function compileConfigOf({ optimizer_config: optimizer, ...rest }: Config): Config {
  const { loss = null, metrics: plain = null, weighted_metrics: weighted = null, loss_weights: weights = null } = rest;
  return {
    optimizer: optimizer ?? 'rmsprop',
    loss,
    metrics: modernizeMetrics(plain),
    weighted_metrics: modernizeMetrics(weighted),
    loss_weights: weights,
  };
}

/** Keras 2 wraps the metrics of a single output in a list of their own, and functions in objects. */
function modernizeMetrics(metrics: unknown): unknown {
  const isNested = Array.isArray(metrics) && metrics.length === 1 && Array.isArray(metrics[0]);
  return unwrap(isNested ? metrics[0] : metrics);
}

function unwrap(metric: unknown): unknown {
  if (Array.isArray(metric)) return metric.map(unwrap);
  if (!isRecord(metric)) return metric;
  const { class_name: className, config } = metric;
  if (className === 'MeanMetricWrapper' && isRecord(config)) return isMetric(config.name) ? config.name : config.fn;
  if (typeof className === 'string') return metric;
  return Object.fromEntries(Object.entries(metric).map(([key, item]) => [key, unwrap(item)]));
}

/** Whether a name alone says which metric is meant, so that it stays the name in logs. */
function isMetric(name: unknown): boolean {
  return typeof name === 'string' && (/^acc(uracy)?$/.test(name) || metrics.metricNames().includes(name));
}
