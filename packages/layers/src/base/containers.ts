import { isPlainObject } from './tree.js';

/** The items of a list, a map or an object, in their order: what Keras looks into for layers. Null for anything else. */
export function itemsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (value instanceof Map) return [...value.values()];
  return isPlainObject(value) ? Object.values(value) : null;
}

/** What is asked for in a value: itself, or what is in its containers, however deep, in order. */
export function foundIn<T>(value: unknown, isOne: (item: unknown) => item is T): T[] {
  const seen = new Set<unknown>();
  const visit = (item: unknown): T[] => {
    if (isOne(item)) return [item];
    const items = itemsOf(item);
    if (items === null || seen.has(item)) return [];
    seen.add(item);
    return items.flatMap(visit);
  };
  return visit(value);
}
