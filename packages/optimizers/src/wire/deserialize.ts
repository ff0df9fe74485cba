import {
  ConfigError,
  type CustomObjects,
  type CustomObjectsOption,
  checkKeys,
  copyLiterals,
  type OptimizerReading,
  type ReadOptimizerOptions,
  readOptimizerConfig,
} from '@descent/spec';
import type { Optimizer } from '../base/optimizer.js';
import type { Version } from '../base/version.js';
import { isOptimizerFactory, type OptimizerFactory } from './optimizer-class.js';
import { optimizerClasses } from './table.js';

/** How a config is read. */
export interface DeserializeOptions
  extends CustomObjectsOption,
    Pick<ReadOptimizerOptions, 'generation' | 'arithmetic'> {
  /** A variant of the class by name, in place of the arithmetic that the config asks for. */
  readonly variant?: string | null;
}

/**
 * The optimizer that a serialized config describes, whichever generation of Keras or tfjs wrote it. Where that
 * generation computes otherwise than Keras 3.15.1, its arithmetic runs: `variant` and `notes` of the optimizer say so.
 * The caller's object is never changed.
 *
 * @param envelope - `{class_name, config}`; the class name in any case
 * @throws UnknownNameError for a class that is neither Keras's nor in `customObjects`, or for an unknown key;
 *   ConfigError for a value that Keras refuses; UnsupportedError for what cannot be honored
 */
export function deserialize(envelope: unknown, options: DeserializeOptions = {}): Optimizer {
  checkKeys('deserialize', options, { customObjects: true, variant: true, generation: true, arithmetic: true });
  const { variant: _, ...reading } = options;
  return make(readOptimizerConfig(envelope, reading), options);
}

function make(reading: OptimizerReading, options: DeserializeOptions): Optimizer {
  const { customObjects, variant } = options;
  const context = { customObjects, version: variant ?? versionOf(reading) };
  if (reading.custom !== undefined) {
    const factory = ownFactory(reading.custom, customObjects);
    return factory.fromConfig(reading.config, { customObjects, version: variant ?? null });
  }
  const factory = optimizerClasses.get(reading.className.toLowerCase()) as OptimizerFactory;
  return factory.fromConfig(withLiveParts(reading, options), context);
}

/** What is known of an optimizer beside its config. */
function versionOf({ variant, arithmetic, notes }: OptimizerReading): Version {
  return { variant: variant ?? null, arithmetic: arithmetic ?? {}, notes };
}

/** A wrapper's config with the optimizers themselves in place of their configs. */
function withLiveParts(reading: OptimizerReading, options: DeserializeOptions): Readonly<Record<string, unknown>> {
  const { inner, map } = reading;
  const parts: Record<string, unknown> = {};
  if (inner !== undefined) parts.inner_optimizer = make(inner, { ...options, variant: null });
  if (map !== undefined) {
    const entries = Object.entries(map.optimizers);
    parts.optimizer_map = {
      defaultOptimizer: make(map.default, { ...options, variant: null }),
      optimizerMap: Object.fromEntries(entries.map(([key, one]) => [key, make(one, { ...options, variant: null })])),
    };
  }
  const config = { ...reading.config, ...parts };
  copyLiterals(reading.config, config);
  return config;
}

function ownFactory(name: string, customObjects: CustomObjects = {}): OptimizerFactory {
  const found = customObjects[name];
  if (isOptimizerFactory(found)) return found;
  throw new ConfigError(
    'customObjects',
    `/${name}`,
    found,
    'must be an optimizer class with className and fromConfig',
    'Make one with defineOptimizer.',
  );
}
