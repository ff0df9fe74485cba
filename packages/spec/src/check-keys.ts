import { ConfigError, UnknownNameError } from './errors.js';

/** Every key of an options object. */
export type KeysOf<T> = { readonly [Key in keyof Required<T>]: true };

/**
 * Checks that an options object has no key that nothing reads: it would do nothing, and say nothing.
 *
 * @param where - the function or class that takes the options
 * @param known - every option there is
 * @throws UnknownNameError with the nearest options; ConfigError for what is no object
 */
export function checkKeys<T extends object>(where: string, options: T, known: KeysOf<T>): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new ConfigError(where, '', options, 'options must be an object');
  }
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(known, name)) throw new UnknownNameError(`option of ${where}`, name, Object.keys(known));
  }
}
