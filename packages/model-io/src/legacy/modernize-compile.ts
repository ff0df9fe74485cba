import type { Config } from '@descent/layers';
import { copyLiterals, isRecord, lookUp, setNumberLiteral, textOf } from '@descent/spec';
import { losses, metrics } from '@descent/trainer';
import { cosine_proximity } from './keras-2-functions.js';

/** Who wrote a config of how a model was compiled. Standalone Keras took on tf.keras's metrics in 2.3. */
export type CompiledBy = 'tf.keras' | 'standalone' | 'standalone 2.3' | 'tfjs';

/** Keras 2's `training_config` as Keras 3's `compile_config`. */
export function compileConfigOf(training: Config, by: CompiledBy = 'tf.keras'): Config {
  const { optimizer_config: optimizer, ...rest } = training;
  return modernizeCompile({ optimizer: optimizer ?? 'rmsprop', ...rest }, by);
}

/** A `compile_config` of Keras 2.12 to 2.15, or what was made from an older one, as Keras 3 reads it. */
export function modernizeCompile(config: Config, by: CompiledBy = 'tf.keras'): Config {
  const { optimizer, loss = null, metrics: plain = null, weighted_metrics: weighted = null } = config;
  return {
    ...(optimizer === undefined ? {} : { optimizer: by === 'tfjs' ? optimizer : modernizeOptimizer(optimizer, by) }),
    loss: modernizeLoss(loss),
    metrics: modernizeMetrics(plain, by),
    weighted_metrics: modernizeMetrics(weighted, by),
    loss_weights: config.loss_weights ?? null,
  };
}

/**
 * An optimizer up to Keras 2.10, whose `decay` is a schedule that Keras 3 has a name for. Standalone Keras scaled
 * gradients by the norm of all of them; Adagrad started from 0 as long as optimizers had no names.
 *
 * @see keras/optimizers.py of Keras 2.0 to 2.3, `get_gradients`
 */
function modernizeOptimizer(optimizer: unknown, by: CompiledBy): unknown {
  if (!isRecord(optimizer) || !isRecord(optimizer.config)) return optimizer;
  const className = textOf(optimizer.class_name);
  const config = { ...optimizer.config };
  copyLiterals(optimizer.config, config);
  const { clipnorm, decay, lr, learning_rate: rate = lr } = config;
  if (typeof decay === 'number' && decay > 0 && typeof rate === 'number' && className !== 'Nadam') {
    delete config.lr;
    Object.assign(config, { decay: 0, learning_rate: inverseTimeDecay(rate, decay) });
  }
  if (by !== 'tf.keras' && typeof clipnorm === 'number') {
    Object.assign(config, { clipnorm: null, global_clipnorm: clipnorm > 0 ? clipnorm : null });
  }
  if (className === 'Adagrad' && !('name' in config)) config.initial_accumulator_value ??= 0;
  return { ...optimizer, config };
}

/** `rate / (1 + decay · iterations)`. */
function inverseTimeDecay(rate: number, decay: number): Config {
  const config = { initial_learning_rate: rate, decay_steps: 1, decay_rate: decay, staircase: false };
  setNumberLiteral(config, 'initial_learning_rate', 'float');
  return { module: 'keras.optimizers.schedules', class_name: 'InverseTimeDecay', config, registered_name: null };
}

const OLD_LOSSES: Readonly<Record<string, string>> = {
  kullback_leibler_divergence: 'kl_divergence',
  logcosh: 'log_cosh',
  cosine: 'cosine_similarity',
  cosine_proximity: 'cosine_similarity',
  huber_loss: 'huber',
};

/** Classes of losses and metrics that early tf.keras called otherwise. */
const OLD_CLASSES: Readonly<Record<string, string>> = {
  KullbackLeiblerDivergence: 'KLDivergence',
  Logcosh: 'LogCosh',
  HuberLoss: 'Huber',
  CosineProximity: 'CosineSimilarity',
};

function modernizeLoss(loss: unknown): unknown {
  if (typeof loss === 'string') return lookUp(OLD_LOSSES, loss) ?? loss;
  if (Array.isArray(loss)) return loss.map(modernizeLoss);
  if (!isRecord(loss)) return loss;
  const { class_name: className, config } = loss;
  if (className === 'LossFunctionWrapper' && isRecord(config) && 'fn' in config) return modernizeLoss(config.fn);
  if (className === 'function') return { ...loss, config: modernizeLoss(config) };
  if (typeof className !== 'string') return mapValues(loss, modernizeLoss);
  // Keras 2.12 and later name the function behind a class of its own too.
  const { fn, ...own } = isRecord(config) ? config : { fn: undefined };
  const isOwn = losses.lossNames().includes(className) && typeof fn === 'string';
  return { ...loss, class_name: lookUp(OLD_CLASSES, className) ?? className, config: isOwn ? own : config };
}

/** Losses that were metrics too; Keras 3 knows these metrics by their classes alone. */
const OLD_METRICS: Readonly<Record<string, string>> = {
  kullback_leibler_divergence: 'KLDivergence',
  kld: 'KLDivergence',
  KLD: 'KLDivergence',
  logcosh: 'LogCoshError',
  log_cosh: 'LogCoshError',
  cosine: 'CosineSimilarity',
  cosine_proximity: 'CosineSimilarity',
};

/** Keras 2 wraps the metrics of a single output in a list of their own, and functions in objects. */
function modernizeMetrics(metrics: unknown, by: CompiledBy): unknown {
  const isNested = Array.isArray(metrics) && metrics.length === 1 && Array.isArray(metrics[0]);
  return modernizeMetric(isNested ? metrics[0] : metrics, by);
}

function modernizeMetric(metric: unknown, by: CompiledBy): unknown {
  if (typeof metric === 'string') return metricOf(metric, by);
  if (Array.isArray(metric)) return metric.map((one) => modernizeMetric(one, by));
  if (!isRecord(metric)) return metric;
  const { class_name: className, config } = metric;
  if (/^(MeanMetricWrapper|SumOverBatchSizeMetricWrapper)$/.test(textOf(className)) && isRecord(config)) {
    return modernizeMetric(isMetric(config.name) ? config.name : config.fn, by);
  }
  if (typeof className === 'string') return { ...metric, class_name: lookUp(OLD_CLASSES, className) ?? className };
  return mapValues(metric, (one) => modernizeMetric(one, by));
}

function metricOf(name: string, by: CompiledBy): unknown {
  const className = lookUp(OLD_METRICS, name);
  if (className === undefined) return name;
  if (className === 'CosineSimilarity' && (by === 'standalone' || by === 'tfjs')) return cosine_proximity.name;
  return { class_name: className, config: { name } };
}

/** Whether a name alone says which metric is meant, so that it stays the name in logs. */
function isMetric(name: unknown): boolean {
  return typeof name === 'string' && (/^acc(uracy)?$/.test(name) || metrics.metricNames().includes(name));
}

function mapValues(record: Config, map: (value: unknown) => unknown): Config {
  return Object.fromEntries(Object.entries(record).map(([key, item]) => [key, map(item)]));
}
