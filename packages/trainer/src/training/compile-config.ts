import type { CustomObjects } from '@descent/layers';
import { type OptimizerIdentifier, serialize as serializeOptimizer } from '@descent/optimizers';
import { isRecord } from '@descent/spec';
import type { Config } from '../config/wire.js';
import { Loss } from '../losses/loss.js';
import { type LossIdentifier, serialize as serializeLoss } from '../losses/registry.js';
import { Metric } from '../metrics/metric.js';
import { serialize as serializeMetric } from '../metrics/registry.js';
import type { Compiled, CompileOptions } from './compiled.js';

/**
 * Keras's `compile_config`: names stay names, objects are written with their configs.
 *
 * @see keras/src/trainers/trainer.py `get_compile_config`
 */
export function writeCompileConfig({ options, optimizer }: Compiled): Config {
  const { loss = null, lossWeights = null, metrics = null, weightedMetrics = null } = options;
  return {
    optimizer: serializeOptimizer(optimizer),
    loss: write(loss),
    loss_weights: lossWeights,
    metrics: write(metrics),
    weighted_metrics: write(weightedMetrics),
    run_eagerly: options.runEagerly ?? false,
    steps_per_execution: 1,
    jit_compile: false,
  };
}

function write(value: unknown): unknown {
  if (value instanceof Metric) return serializeMetric(value);
  if (value instanceof Loss || typeof value === 'function') return serializeLoss(value as Loss);
  if (Array.isArray(value)) return value.map(write);
  if (isRecord(value) && typeof value.class_name !== 'string') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, write(item)]));
  }
  return value;
}

/** The options of `compile` that Keras's `compile_config` stands for; `steps_per_execution` and `jit_compile` have no meaning here. */
export function readCompileConfig(config: Config, customObjects?: CustomObjects): CompileOptions {
  return {
    optimizer: (config.optimizer ?? 'rmsprop') as OptimizerIdentifier,
    loss: (config.loss ?? null) as LossIdentifier | null,
    lossWeights: (config.loss_weights ?? null) as CompileOptions['lossWeights'],
    metrics: (config.metrics ?? null) as CompileOptions['metrics'],
    weightedMetrics: (config.weighted_metrics ?? null) as CompileOptions['weightedMetrics'],
    runEagerly: config.run_eagerly === true,
    customObjects,
  };
}
