import { ConfigError, isRecord } from '@descent/spec';
import { Optimizer } from '../base/optimizer.js';
import { type DeserializeOptions, deserialize } from './deserialize.js';

/**
 * An optimizer from whatever names one: a class name in any case (with its default options), a serialized config,
 * or an optimizer, which is returned as it is.
 *
 * @throws UnknownNameError for an unknown name, ConfigError for anything else that is not an optimizer
 */
export function get(identifier: unknown, options: DeserializeOptions = {}): Optimizer {
  if (identifier instanceof Optimizer) return identifier;
  if (typeof identifier === 'string' || isRecord(identifier)) return deserialize(identifier, options);
  throw new ConfigError('optimizer', '', identifier, 'must be a name, a serialized config or an Optimizer');
}
