/** How Python would see a number: `1` is an int, `1.0` a float. JavaScript has only one kind. */
export type NumberLiteral = 'int' | 'float';

const literals = new WeakMap<object, Map<string, NumberLiteral>>();

/** How the number at `object[key]` was written, if it is known. */
export function numberLiteral(object: object, key: string | number): NumberLiteral | undefined {
  return literals.get(object)?.get(String(key));
}

/** Whether the number at `object[key]` was written as an integer (`1`, not `1.0`): Keras then computes in integers. */
export function isIntegerLiteral(object: object, key: string | number): boolean {
  return numberLiteral(object, key) === 'int';
}

/** Remembers how the number at `object[key]` is to be written. It does not keep the object alive. */
export function setNumberLiteral(object: object, key: string | number, literal: NumberLiteral): void {
  const known = literals.get(object);
  if (known === undefined) literals.set(object, new Map([[String(key), literal]]));
  else known.set(String(key), literal);
}

/** Lets a copy remember what its original knew. */
export function copyLiterals(original: object, copy: object): void {
  const known = literals.get(original);
  if (known !== undefined) literals.set(copy, new Map(known));
}

/** A copy of a record or list with every member mapped, which remembers what the original knew. */
export function mapMembers(original: readonly unknown[], map: (member: unknown) => unknown): unknown[];
export function mapMembers(
  original: Readonly<Record<string, unknown>>,
  map: (member: unknown) => unknown,
): Record<string, unknown>;
export function mapMembers(original: object, map: (member: unknown) => unknown): object {
  const copy = Array.isArray(original)
    ? original.map((member) => map(member))
    : Object.fromEntries(Object.entries(original).map(([key, member]) => [key, map(member)]));
  copyLiterals(original, copy);
  return copy;
}
