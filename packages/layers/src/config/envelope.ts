import { ConfigError, isRecord } from '@descent/spec';

/** A plain JSON object. */
export type Config = Record<string, unknown>;

/** An object as Keras 3 writes it. */
export interface Envelope {
  module: string | null;
  class_name: string;
  config: Config;
  registered_name: string | null;
  build_config?: Config;
}

/** A function by its name, as Keras writes it. */
export interface FunctionDict {
  readonly module?: string | null;
  readonly class_name: 'function';
  readonly config: string;
  readonly registered_name?: string | null;
}

/** Reads an envelope, also the legacy one of `class_name` and `config` alone. */
export function readEnvelope(value: unknown, where: string, pointer: string): Envelope {
  if (!isRecord(value)) throw new ConfigError(where, pointer, value, 'must be an object with class_name and config');
  const { class_name, config, module, registered_name, build_config } = value;
  if (typeof class_name !== 'string') {
    throw new ConfigError(where, `${pointer}/class_name`, class_name, 'must be the name of a class');
  }
  if (config !== undefined && config !== null && !isRecord(config)) {
    throw new ConfigError(where, `${pointer}/config`, config, 'must be an object');
  }
  return {
    module: typeof module === 'string' ? module : null,
    class_name,
    config: config ?? {},
    registered_name: typeof registered_name === 'string' ? registered_name : null,
    ...(isRecord(build_config) ? { build_config } : {}),
  };
}
