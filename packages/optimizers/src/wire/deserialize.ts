import { ConfigError, UnknownNameError } from '@descent/spec';
import type { Optimizer } from '../base/optimizer.js';
import { findCustom, type ReadContext } from './envelope.js';
import { isOptimizerFactory, type OptimizerFactory } from './optimizer-class.js';
import { optimizerClasses } from './table.js';

/**
 * The optimizer that a serialized config describes. The caller's object is never changed.
 *
 * @param envelope - `{class_name, config}` as any Keras generation writes it; the class name in any case
 * @throws UnknownNameError for a class that is neither Keras's nor in `customObjects`; ConfigError for what its class
 *   refuses
 */
export function deserialize(envelope: unknown, context: ReadContext = {}): Optimizer {
  const { class_name, config, registered_name } = readEnvelope(envelope);
  const factory = findFactory(class_name, registered_name, context);
  return factory.fromConfig(config, { ...context, deserialize: (inner) => deserialize(inner, context) });
}

function findFactory(class_name: string, registered_name: unknown, context: ReadContext): OptimizerFactory {
  const custom = findCustom({ class_name, registered_name }, context.customObjects);
  if (custom !== undefined) {
    if (isOptimizerFactory(custom)) return custom;
    throw new ConfigError('optimizer', '/class_name', class_name, 'must name an optimizer class in customObjects');
  }
  const known = optimizerClasses.get(class_name.toLowerCase());
  if (known !== undefined) return known;
  const names = [
    ...[...optimizerClasses.values()].map((c) => c.className),
    ...Object.keys(context.customObjects ?? {}),
  ];
  throw new UnknownNameError('optimizer', class_name, names, { pointer: '/class_name' });
}

function readEnvelope(value: unknown): {
  class_name: string;
  config: Record<string, unknown>;
  registered_name: unknown;
} {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ConfigError('optimizer', '', value, 'must be an object with class_name and config');
  }
  const { class_name, config, registered_name } = value as Record<string, unknown>;
  if (typeof class_name !== 'string') {
    throw new ConfigError('optimizer', '/class_name', class_name, 'must be a string');
  }
  const given = config ?? {};
  if (typeof given !== 'object' || Array.isArray(given)) {
    throw new ConfigError('optimizer', '/config', config, 'must be an object');
  }
  return { class_name, config: given as Record<string, unknown>, registered_name };
}
