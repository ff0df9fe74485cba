/**
 * How many inputs and outputs a weight connects: `[fanIn, fanOut]` of its shape, the last two axes being inputs and
 * outputs and all before them a receptive field. Source: `compute_fans` in `random_initializers.py`.
 */
export function computeFans(
  shape: readonly number[],
  inputAxes: readonly number[] | null = null,
  outputAxes: readonly number[] | null = null,
): [number, number] {
  if (inputAxes !== null && outputAxes !== null) {
    const size = (axes: readonly number[]) => axes.reduce((product, axis) => product * (shape.at(axis) ?? 1), 1);
    return [size(inputAxes), size(outputAxes)];
  }
  if (shape.length === 0) return [1, 1];
  if (shape.length === 1) return [shape[0] as number, shape[0] as number];
  const field = shape.slice(0, -2).reduce((product, size) => product * size, 1);
  return [(shape.at(-2) as number) * field, (shape.at(-1) as number) * field];
}
