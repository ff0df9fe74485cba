/** One axis, several, or all of them. */
export type Axes = number | readonly number[] | null;

/** The axes as tfjs takes them, of a tensor of `rank`. */
export function axesOf(axis: Axes, rank: number): number | number[] {
  if (axis === null) return Array.from({ length: rank }, (_, index) => index);
  return typeof axis === 'number' ? axis : [...axis];
}
