import { Tensor } from '@tensorflow/tfjs-core';

/** Arrays of numbers with one element type. */
export type TypedArray =
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint8ClampedArray
  | Uint16Array
  | Uint32Array;

/** Numbers in arrays in arrays, all of one length per depth; read as float32. */
export type NestedArray = readonly (number | boolean | NestedArray)[];

/** Numbers in one array, with their shape. */
export interface ArrayData {
  readonly data: TypedArray;
  /** Samples first. */
  readonly shape: readonly number[];
  /**
   * What each number is multiplied by when a batch is made (1/255 for bytes that are pixels); the batch is float32
   * then. Without it integers stay integers.
   */
  readonly scale?: number;
}

/** One array of samples. */
export type DataArray = Tensor | ArrayData | TypedArray | NestedArray;

/** The arrays of several inputs or outputs, in order or by name, as deep as the model has them; or the only one. */
export type DataArrays = DataArray | readonly DataArrays[] | { readonly [name: string]: DataArrays };

/** Whether a value is a typed array of numbers. */
export function isTypedArray(value: unknown): value is TypedArray {
  return (
    ArrayBuffer.isView(value) &&
    !(value instanceof DataView) &&
    !(value instanceof BigInt64Array) &&
    !(value instanceof BigUint64Array)
  );
}

/** Whether a value is an `ArrayData`. */
export function isArrayData(value: unknown): value is ArrayData {
  return (
    typeof value === 'object' &&
    value !== null &&
    !(value instanceof Tensor) &&
    isTypedArray((value as Partial<ArrayData>).data) &&
    Array.isArray((value as Partial<ArrayData>).shape)
  );
}

/** Whether a value is one array of samples and nothing else. */
export function isWholeArray(value: unknown): value is Tensor | ArrayData | TypedArray {
  return value instanceof Tensor || isTypedArray(value) || isArrayData(value);
}
