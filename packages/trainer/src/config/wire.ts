import { ConfigError } from '@descent/spec';

export type { Config, Envelope } from '@descent/layers';

/** `from_logits` → `fromLogits`. */
function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * A Keras config as options: the keys in camelCase, the values as they are. The config is not changed.
 *
 * @throws ConfigError when it is not an object
 */
export function optionsFromConfig(where: string, config: unknown): Record<string, unknown> {
  if (!isObject(config)) throw new ConfigError(where, '/config', config, 'must be an object');
  return Object.fromEntries(Object.entries(config).map(([key, value]) => [camelCase(key), value]));
}

/** Whether a value is a plain JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
