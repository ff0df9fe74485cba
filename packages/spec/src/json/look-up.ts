/** What a table has of its own under a key from outside; never what every object has, as `constructor`. */
export function lookUp<V>(table: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
