/** Values in lists and objects, as deep as one likes: what Keras calls a nested structure. */
export type Tree<T> = T | readonly Tree<T>[] | { readonly [key: string]: Tree<T> };

/**
 * The values of a tree in Keras's order: lists as they are, objects by their keys, sorted as Python sorts text.
 *
 * @param isLeaf - tells a value from a list or object of values
 * @see keras/src/tree/optree_impl.py `flatten`
 */
export function flattenTree<T>(tree: Tree<T>, isLeaf: (value: unknown) => value is T): T[] {
  if (isLeaf(tree)) return [tree];
  return childrenOf(tree).flatMap(([, child]) => flattenTree(child, isLeaf));
}

/** A tree of the same form, its values replaced one by one, in the order of `flattenTree`. */
export function mapTree<T, U>(tree: Tree<T>, isLeaf: (value: unknown) => value is T, map: (value: T) => U): Tree<U> {
  if (isLeaf(tree)) return map(tree);
  const mapped = childrenOf(tree).map(([key, child]) => [key, mapTree(child, isLeaf, map)] as const);
  if (Array.isArray(tree)) return mapped.map(([, child]) => child);
  const byKey = new Map<string, Tree<U>>(mapped);
  return Object.fromEntries(Object.keys(tree as object).map((key) => [key, byKey.get(key) as Tree<U>]));
}

/** The same tree with other values, which are given in the order of `flattenTree`. */
export function packTree<T, U>(tree: Tree<T>, isLeaf: (value: unknown) => value is T, values: readonly U[]): Tree<U> {
  let next = 0;
  return mapTree(tree, isLeaf, () => values[next++] as U);
}

/** The entries of an object by their keys, sorted as Python sorts text: by code points. */
export function sortedEntries<T>(record: Readonly<Record<string, T>>): [key: string, value: T][] {
  return Object.entries(record).sort(([a], [b]) => compareText(a, b));
}

/** Python's order of text, by code points; JavaScript's own is by 16-bit units. */
export function compareText(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = (left[i]?.codePointAt(0) as number) - (right[i]?.codePointAt(0) as number);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Whether a value is an object of values by name, and no instance of a class. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** What is directly in a list or object, with its place or key, in the order of `flattenTree`. */
export function childrenOf<T>(tree: Tree<T>): [key: string, child: Tree<T>][] {
  if (Array.isArray(tree)) return tree.map((child, i) => [String(i), child]);
  return isPlainObject(tree) ? (sortedEntries(tree) as [string, Tree<T>][]) : [];
}
