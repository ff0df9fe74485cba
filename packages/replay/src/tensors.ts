import * as tf from '@tensorflow/tfjs-core';
import type { Comparer } from './comparison.js';
import type { PartReader } from './document.js';
import { decodeNumber, encodeNumbers, type RecordedNumber } from './numbers.js';
import { compareValues } from './tolerance.js';

/** A tensor of a recording: flat, in row-major order. */
export interface RecordedTensor {
  shape: number[];
  dtype: string;
  value: (RecordedNumber | boolean)[];
}

/** How far numbers may be from the recorded ones: shares of themselves, and of the largest of the tensor. */
export interface Tolerance {
  readonly relative: number;
  readonly ofLargest: number;
}

/** For what losses, metrics, activations and layers give. */
export const VALUES: Tolerance = { relative: 1e-5, ofLargest: 2e-6 };

/** For gradients. */
export const GRADIENTS: Tolerance = { relative: 1e-5, ofLargest: 1e-5 };

/** A recorded tensor on the current backend. */
export function readTensor(reader: PartReader): tf.Tensor {
  const shape = reader.at('shape').numbers();
  const dtype = dtypeOf(reader.at('dtype').text());
  const size = tf.util.sizeFromShape(shape);
  const numbers = reader
    .at('value')
    .list(size)
    .map((item) => (typeof item.value === 'boolean' ? Number(item.value) : item.number()));
  return tf.tensor(numbers, shape, dtype);
}

function dtypeOf(name: string): tf.DataType {
  if (name === 'bool') return 'bool';
  return name.includes('int') ? 'int32' : 'float32';
}

/** A tensor as recordings write it. */
export function encodeTensor(tensor: tf.Tensor): RecordedTensor {
  const { dtype, shape } = tensor;
  const data = tensor.dataSync() as Float32Array;
  const value = dtype === 'bool' ? Array.from(data, Boolean) : encodeNumbers(data);
  return { shape: [...shape], dtype, value };
}

/** A tensor that `make` gives, as recordings write it; every tensor made on the way is freed. */
export function encodeMade(make: () => tf.Tensor): RecordedTensor {
  let encoded: RecordedTensor | undefined;
  tf.tidy(() => {
    encoded = encodeTensor(make());
  });
  return encoded as RecordedTensor;
}

/** A recorded tensor as it stands, to be compared with. */
export function recordedTensor(reader: PartReader): RecordedTensor {
  const [shape, dtype] = [reader.at('shape').numbers(), reader.at('dtype').text()];
  return {
    shape,
    dtype,
    value: reader
      .at('value')
      .list()
      .map(({ value }) => value as RecordedNumber),
  };
}

/** The numbers of a recorded tensor; a list that is none has no numbers. */
export function numbersOf(tensor: RecordedTensor | undefined): number[] {
  return (tensor?.value ?? []).map(decodeNumber);
}

/**
 * A recorded gradient, NaN also where an input and ours are: a kernel of TensorFlow answers 0 or 1 there, by how its
 * comparison falls out. NaN, which hides nothing, is as good.
 */
export function orNaN(
  recorded: RecordedTensor,
  ours: RecordedTensor | undefined,
  inputs: readonly RecordedTensor[],
): RecordedTensor {
  const isNaNAt = (tensor: RecordedTensor | undefined, i: number) => tensor?.value[i] === 'NaN';
  const value = recorded.value.map((number, i) =>
    isNaNAt(ours, i) && inputs.some((input) => isNaNAt(input, i)) ? 'NaN' : number,
  );
  return { ...recorded, value };
}

/** Shape and numbers of a tensor against its recording. */
export function compareTensor(
  comparer: Comparer,
  what: string,
  computed: RecordedTensor | undefined,
  recorded: RecordedTensor,
  tolerance: Tolerance,
): void {
  comparer.exact(`${what}, shape`, computed?.shape, recorded.shape);
  comparer.add(what, compareValues(numbersOf(computed), numbersOf(recorded), tolerance));
}
