import { shortestFloat32 } from '@descent/experiment';
import { isRecord, pythonFloat } from '@descent/spec';

/** Options that say nothing when nobody asked for them. */
const SILENT = new Set(['name', 'dtype', 'trainable', 'reduction', 'fn']);

/** A Keras object as one would write it: `Adam(learning_rate=0.001, beta_1=0.9)`, `accuracy`. */
export function componentText(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(componentText).join(', ');
  if (!isRecord(value)) return value === null || value === undefined ? 'none' : String(value);
  if (typeof value.class_name !== 'string') {
    return Object.entries(value)
      .map(([name, inner]) => `${name}: ${componentText(inner)}`)
      .join('; ');
  }
  const options = isRecord(value.config) ? optionsText(value.config) : '';
  return options === '' ? value.class_name : `${value.class_name}(${options})`;
}

/** Options that are set: `learning_rate=0.001, momentum=0.9`. */
export function optionsText(config: Readonly<Record<string, unknown>>): string {
  return Object.entries(config)
    .filter(([key, value]) => !SILENT.has(key) && value !== null && value !== false)
    .filter(([key]) => key !== 'ema_momentum' || config.use_ema === true)
    .map(([key, value]) => `${key}=${valueText(value)}`)
    .join(', ');
}

function valueText(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : pythonFloat(shortestFloat32(value));
  if (value === true) return 'True';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
  return componentText(value);
}
