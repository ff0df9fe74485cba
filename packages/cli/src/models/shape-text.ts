/** A shape as Python writes it: `(None, 8)`, `(12,)`. */
export function shapeText(shape: readonly (number | null)[]): string {
  return `(${shape.map((size) => size ?? 'None').join(', ')}${shape.length === 1 ? ',' : ''})`;
}
