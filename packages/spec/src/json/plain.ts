/**
 * JSON text. Numbers that JSON cannot hold are strings, as recordings write them: `"NaN"`, `"Infinity"`, `"-Infinity"`
 * (`JSON.stringify` makes `null` of them).
 *
 * @param indent - spaces per level; on one line unless given
 */
export function writeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_key, item: unknown) => (isUnwritable(item) ? String(item) : item), indent) ?? 'null';
}

const isUnwritable = (item: unknown): item is number => typeof item === 'number' && !Number.isFinite(item);
