import {
  ConfigError,
  isRecord,
  type KerasDict,
  type NameOf,
  type OptimizerClassName,
  type OptimizerConfigs,
} from '@descent/spec';
import { Optimizer } from '../base/optimizer.js';
import { type DeserializeOptions, deserialize } from './deserialize.js';

/** The class of an optimizer, as Keras's names and dicts say it. */
export type OptimizerName = OptimizerClassName | Lowercase<OptimizerClassName>;

type ConfigsByName = { [Name in OptimizerClassName as Name | Lowercase<Name>]: OptimizerConfigs[Name] };

/** An optimizer as options give it: a name in any case, what Keras writes for one, or itself. */
export type OptimizerIdentifier = NameOf<OptimizerName> | KerasDict<ConfigsByName> | Optimizer;

/**
 * An optimizer from whatever names one: a class name in any case (with its default options), a serialized config,
 * or an optimizer, which is returned as it is.
 *
 * @throws UnknownNameError for an unknown name, ConfigError for anything else that is not an optimizer
 */
export function get(identifier: OptimizerIdentifier, options: DeserializeOptions = {}): Optimizer {
  if (identifier instanceof Optimizer) return identifier;
  if (typeof identifier === 'string' || isRecord(identifier)) return deserialize(identifier, options);
  throw new ConfigError('optimizer', '', identifier, 'must be a name, a serialized config or an Optimizer');
}
