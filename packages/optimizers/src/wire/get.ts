import { ConfigError } from '@descent/spec';
import { Optimizer } from '../base/optimizer.js';
import { deserialize } from './deserialize.js';
import type { ReadContext } from './envelope.js';

/**
 * An optimizer from whatever names one: a class name in any case (with its default options), a serialized config,
 * or an optimizer, which is returned as it is.
 *
 * @throws UnknownNameError for an unknown name, ConfigError for anything else that is not an optimizer
 */
export function get(identifier: unknown, context: ReadContext = {}): Optimizer {
  if (identifier instanceof Optimizer) return identifier;
  if (typeof identifier === 'string') return deserialize({ class_name: identifier, config: {} }, context);
  if (typeof identifier === 'object' && identifier !== null && !Array.isArray(identifier)) {
    return deserialize(identifier, context);
  }
  throw new ConfigError('optimizer', '', identifier, 'must be a name, a serialized config or an Optimizer');
}
