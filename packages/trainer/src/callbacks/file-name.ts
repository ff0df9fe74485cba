import { ConfigError } from '@descent/spec';

/**
 * A file name from a template as Keras has them: `{epoch:02d}-{val_loss:.4f}.safetensors`. Integers take `d` with a width,
 * other numbers `f` or `e` with a precision; without a format they are written in full.
 *
 * @throws ConfigError for a value that is not logged or a format that is not known
 */
export function fillFileName(template: string, values: Readonly<Record<string, number>>): string {
  return template.replace(/\{(\w+)(?::([^}]*))?\}/g, (_, name: string, format: string | undefined) => {
    const value = values[name];
    if (value === undefined) {
      const known = Object.keys(values).join(', ');
      throw new ConfigError('file name', `/${name}`, template, `must use values that are logged: ${known}`);
    }
    return format === undefined ? String(value) : formatted(value, format, template);
  });
}

function formatted(value: number, format: string, template: string): string {
  const match = /^(0?)(\d*)(?:\.(\d+))?([dfe])$/.exec(format);
  if (match === null) {
    throw new ConfigError('file name', `/${format}`, template, 'must use formats like 02d, .4f or .2e');
  }
  const [, zero, width, precision, kind] = match as unknown as [string, string, string, string | undefined, string];
  const digits = precision === undefined ? 6 : Number(precision);
  const text = kind === 'd' ? String(value) : kind === 'f' ? value.toFixed(digits) : scientific(value, digits);
  return text.padStart(Number(width || 0), zero === '0' ? '0' : ' ');
}

/** `1e-7` as Python writes it: `1e-07`. */
export function scientific(value: number, digits: number): string {
  return value.toExponential(digits).replace(/e([+-])(\d)$/, 'e$10$2');
}
