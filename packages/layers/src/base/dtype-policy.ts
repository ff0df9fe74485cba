import { ConfigError, UnsupportedError } from '@descent/spec';

/** A dtype as options and configs give it: a name, or Keras's serialized policy. */
export type DTypeIdentifier = string | { readonly class_name: string; readonly config: { readonly name: string } };

const REFUSED = /^(mixed_)?(float16|bfloat16|float64)$|^(u?int\d+|bool)$|^(int8|int4|float8|gptq|awq)/;

/**
 * The only policy there is here: float32 weights and float32 arithmetic.
 *
 * @throws UnsupportedError for Keras's other policies, ConfigError for what is none
 */
export function readDTypePolicy(value: unknown, where: string, pointer: string): 'float32' {
  if (value === undefined || value === null) return 'float32';
  const name =
    typeof value === 'object' ? (value as { config?: { name?: unknown } | null }).config?.name : (value as unknown);
  if (name === 'float32') return 'float32';
  if (typeof name === 'string' && REFUSED.test(name)) {
    throw new UnsupportedError(
      `${where} at ${pointer}: the dtype policy "${name}" needs arithmetic that tfjs does not have. Use "float32".`,
      { pointer },
    );
  }
  throw new ConfigError(where, pointer, value, 'must be a dtype policy', 'Use "float32".');
}

/** The policy as Keras writes it in a layer's config. */
export function writeDTypePolicy(name: string): Record<string, unknown> {
  return { module: 'keras', class_name: 'DTypePolicy', config: { name }, registered_name: null };
}
