import type { KeysOf } from './check-keys.js';
import { ConfigError } from './errors.js';
import { isRecord } from './json/guard.js';

/** A plain JSON object. */
export type Config = Record<string, unknown>;

/** An object as Keras 3 writes it: what every `serialize` gives. */
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

/** Classes and functions of the user's own, by `package>Name` or by name; given per call, kept nowhere. */
export type CustomObjects = Readonly<Record<string, unknown>>;

/** Options of every `get` and `deserialize`. */
export interface CustomObjectsOption {
  /** Classes and functions of one's own, by `package>Name` or by name. */
  readonly customObjects?: CustomObjects | undefined;
}

export const CUSTOM_OBJECTS: KeysOf<CustomObjectsOption> = { customObjects: true };

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

/**
 * The envelope of an object.
 *
 * @param module - Keras's public module, of a class of Keras's
 * @param registeredName - under which one's own class is found; its package is the module
 */
export function writeEnvelope(
  class_name: string,
  config: Config,
  { module, registeredName }: { readonly module?: string; readonly registeredName?: string | undefined },
): Envelope {
  if (registeredName === undefined) return { module: module ?? null, class_name, config, registered_name: null };
  const [own = ''] = registeredName.split('>');
  return { module: own === registeredName ? null : own, class_name, config, registered_name: registeredName };
}

/** The name of `customObjects` that an envelope means: its registered name first, as in Keras. */
export function findCustomName(
  envelope: { readonly class_name?: unknown; readonly registered_name?: unknown },
  customObjects: CustomObjects = {},
): string | undefined {
  const names = [envelope.registered_name, envelope.class_name];
  return names.find((name): name is string => typeof name === 'string' && Object.hasOwn(customObjects, name));
}
