import { compareText } from '@descent/layers';
import { toSnakeCase, toWireName } from '@descent/spec';

/**
 * The names that an attribute may have in Python, the most likely first: Python's form of a name in camelCase, in which
 * digits stay where they are (`conv2dOut` → `conv2d_out`, `fc1` → `fc1`, `fc1B` → `fc1_b`); the form that Keras makes of
 * classes; with digits apart (`dense1` → `dense_1`); the name as it is.
 */
export function attributeNames(attribute: string, className: string): string[] {
  const [, underscores = '', rest = ''] = /^(_*)(.*)$/s.exec(attribute) ?? [];
  // Python keeps an attribute of two leading underscores under the name of its class.
  const prefix = underscores.length > 1 ? `_${className.replace(/^_+/, '')}${underscores}` : underscores;
  return [...new Set([toPythonName(rest), toSnakeCase(rest), toWireName(rest), rest])].map((name) => prefix + name);
}

/** Capitals start a word, but for the D of 1D, 2D and 3D. */
function toPythonName(name: string): string {
  return name
    .replace(/(\d)D(?![a-z])/g, '$1d')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

/** The order in which Keras visits attributes: by code points, private ones last. */
export function compareAttributes(a: string, b: string): number {
  return compareText(sortKey(a), sortKey(b));
}

function sortKey(name: string): string {
  return name.startsWith('_') ? `~${name}` : name;
}
