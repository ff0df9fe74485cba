import { fillNormal } from '@descent/random';
import { OrthogonalInitializerKeys, ShapeError } from '@descent/spec';
import { defineRandomInitializer } from './random-initializer.js';

/**
 * `gain` times a random matrix with orthonormal columns (or rows, whichever are fewer): the Q of a normal matrix's QR
 * with a positive diagonal of R (Saxe et al., 2014). Weights of more than two axes are flattened to the last one.
 * Source: `keras/src/initializers/random_initializers.py`.
 */
export class Orthogonal extends defineRandomInitializer(OrthogonalInitializerKeys, (values, seed, { gain }, shape) => {
  if (shape.length < 2) throw new ShapeError('Orthogonal', 'a weight of at least 2 axes', shape);
  const columns = shape.at(-1) as number;
  const rows = shape.slice(0, -1).reduce((size, axis) => size * axis, 1);
  const [count, length] = [Math.min(rows, columns), Math.max(rows, columns)];
  const drawn = new Float32Array(count * length);
  fillNormal(drawn, seed);
  const vectors = Array.from({ length: count }, (_, vector) =>
    Float64Array.from({ length }, (_, element) => drawn[element * count + vector]!),
  );
  orthonormalize(vectors);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [vector, element] = rows < columns ? [row, column] : [column, row];
      values[row * columns + column] = gain * (vectors[vector]?.[element] as number);
    }
  }
}) {}

/** Gram–Schmidt, each vector twice so that rounding does not spoil it (Giraud et al., 2005). */
function orthonormalize(vectors: Float64Array[]): void {
  vectors.forEach((vector, index) => {
    for (let pass = 0; pass < 2; pass++) {
      for (let earlier = 0; earlier < index; earlier++) {
        const other = vectors[earlier] as Float64Array;
        subtract(vector, other, dot(vector, other));
      }
    }
    const norm = Math.sqrt(dot(vector, vector));
    for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) / norm;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function subtract(target: Float64Array, other: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) - factor * (other[i] as number);
}
