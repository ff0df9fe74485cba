import { ShapeError } from '@descent/spec';
import type { ArrayData, Model } from '@descent/trainer';

/**
 * Samples in the shapes of a model's inputs: those with as many values are brought into shape.
 *
 * @throws ShapeError with both shapes
 */
export function fitInputs(arrays: readonly ArrayData[], model: Model, file: string): ArrayData[] {
  const { graph } = model;
  if (graph === null) return [...arrays];
  return arrays.map((array, i) => {
    const input = graph.inputs[i];
    if (input === undefined) return array;
    const wanted = input.shape.slice(1);
    const [samples = 0, ...given] = array.shape;
    const fits = given.length === wanted.length && wanted.every((size, axis) => size === null || size === given[axis]);
    if (fits) return array;
    const known = wanted.every((size) => size !== null) ? (wanted as number[]) : null;
    if (known !== null && product(known) === product(given)) return { ...array, shape: [samples, ...known] };
    const name = model.inputNames?.[i] ?? 'input';
    const where = `${file}, for input "${name}" of model "${model.name}"`;
    throw new ShapeError(where, `samples of shape [${wanted.map((size) => size ?? 'null').join(', ')}]`, given);
  });
}

function product(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total * size, 1);
}
