import { ConfigError, toWireName } from '@descent/spec';
import type { Config } from '../config/envelope.js';
import { LAYER_OPTION_KEYS } from './layer-options.js';

/**
 * The options that only this class has, as a config.
 *
 * @throws ConfigError for a value that JSON does not have
 */
export function plainOptions(options: Config, className: string): Config {
  const own = Object.entries(options).filter(([key]) => !(LAYER_OPTION_KEYS as readonly string[]).includes(key));
  return Object.fromEntries(
    own.map(([key, value]) => {
      if (isPlain(value)) return [toWireName(key), value];
      const fix = 'Override getConfig() to say how it is written.';
      throw new ConfigError(className, `/${key}`, value, 'must be a plain value to be written', fix);
    }),
  );
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value === 'object' && value !== null) {
    return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
  }
  return value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
}
