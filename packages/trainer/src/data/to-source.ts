import { ConfigError, ShapeError } from '@descent/spec';
import { Tensor } from '@tensorflow/tfjs-core';
import type { ArraySource } from './array-source.js';
import { type DataArray, isArrayData, isTypedArray, type NestedArray } from './data-array.js';
import { TensorSource } from './tensor-source.js';
import { TypedArraySource } from './typed-array-source.js';

/**
 * Samples to cut batches from.
 *
 * @param name - `x`, `y`, …, for messages
 * @throws ConfigError for what is no array of numbers; ShapeError when shape and numbers do not fit together
 */
export function toSource(array: DataArray, name: string): ArraySource {
  if (array instanceof Tensor) {
    if (array.rank === 0) throw new ShapeError(name, 'at least one axis, the samples', array.shape);
    return new TensorSource(array);
  }
  if (isTypedArray(array)) return new TypedArraySource(array, [array.length], null);
  if (isArrayData(array)) {
    const { data, shape, scale = null } = array;
    const size = shape.reduce((product, axis) => product * axis, 1);
    if (shape.length === 0 || size !== data.length) {
      throw new ShapeError(name, `a shape of ${data.length} numbers, samples first`, shape);
    }
    return new TypedArraySource(data, shape, scale);
  }
  if (Array.isArray(array)) return fromNested(array, name);
  throw new ConfigError(
    name,
    '',
    array,
    'must be a tensor, a typed array, { data, shape } or arrays of numbers',
    'Strings and objects have to be turned into numbers first.',
  );
}

function fromNested(array: NestedArray, name: string): ArraySource {
  const shape: number[] = [];
  for (let level: unknown = array; Array.isArray(level); level = level[0]) shape.push(level.length);
  const size = shape.reduce((product, axis) => product * axis, 1);
  const values = new Float32Array(size);
  let next = 0;
  const fill = (level: unknown, depth: number, pointer: string): void => {
    if (depth === shape.length) {
      if (typeof level !== 'number' && typeof level !== 'boolean') {
        throw new ConfigError(name, pointer, level, 'must be a number');
      }
      values[next++] = Number(level);
      return;
    }
    if (!Array.isArray(level) || level.length !== shape[depth]) {
      const received = Array.isArray(level) ? [level.length] : 'a number';
      throw new ShapeError(`${name} at ${pointer}`, `an array of ${shape[depth]}, like its neighbors`, received);
    }
    for (let i = 0; i < level.length; i++) fill(level[i], depth + 1, `${pointer}/${i}`);
  };
  fill(array, 0, '');
  return new TypedArraySource(values, shape, null);
}
