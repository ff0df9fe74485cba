import { arrayValue, ConfigError, isRecord, toOptionName } from '@descent/spec';

export type { Config, Envelope } from '@descent/layers';

/**
 * A Keras config as options: the keys in camelCase, arrays as lists. The config is not changed.
 *
 * @throws ConfigError when it is not an object
 */
export function optionsFromConfig(where: string, config: unknown): Record<string, unknown> {
  if (!isRecord(config)) throw new ConfigError(where, '/config', config, 'must be an object');
  return Object.fromEntries(Object.entries(config).map(([key, value]) => [toOptionName(key), arrayValue(value)]));
}
