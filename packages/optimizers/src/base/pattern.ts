import { ConfigError } from '@descent/spec';

/**
 * A regular expression given in a config or option, in the syntax that Python's `re` and JavaScript share.
 *
 * @param whole - it has to match the whole string, as Python's `re.fullmatch`; else somewhere, as `re.search`
 * @throws ConfigError for what is no regular expression
 */
export function compilePattern(where: string, pointer: string, pattern: unknown, whole = false): RegExp {
  if (typeof pattern !== 'string') throw new ConfigError(where, pointer, pattern, 'must be a regular expression');
  try {
    return new RegExp(whole ? `^(?:${pattern})$` : pattern);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError(where, pointer, pattern, `must be a regular expression that JavaScript can read (${reason})`);
  }
}
