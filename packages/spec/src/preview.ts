/** A value as one short line for an error message; never throws, whatever the value. */
export function preview(value: unknown, limit = 120): string {
  const text = render(value);
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}

function render(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value);
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return `[function ${value.name || 'anonymous'}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value) ?? Object.prototype.toString.call(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/**
 * A value from outside as text: what should be a name may be anything, also an object whose `toString` is no function,
 * which `String` cannot take.
 */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : preview(value);
}
