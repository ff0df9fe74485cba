import { DescentError } from '@descent/spec';
import type { BackendValues, DataId, DataType, TensorInfo } from '@tensorflow/tfjs-core';
import type { TensorValues } from './reads.js';

/** A backend whose tensors are arrays of JavaScript: tfjs's CPU backend, and what is built on it. */
export interface ArrayBackend {
  readonly data: { get(data: DataId): { readonly values?: BackendValues } };
  makeTensorInfo(shape: number[], dtype: DataType, values: TensorValues): TensorInfo;
  disposeIntermediateTensorInfo(tensor: TensorInfo): void;
}

const TYPES = { float32: Float32Array, int32: Int32Array, bool: Uint8Array } as const;

/** The array that a dtype's values are kept in; undefined for text and complex numbers. */
export function arrayTypeOf(dtype: DataType): (typeof TYPES)[keyof typeof TYPES] | undefined {
  return dtype === 'float32' || dtype === 'int32' || dtype === 'bool' ? TYPES[dtype] : undefined;
}

/** Text is kept as bytes, one array for each; a few CPU kernels leave numbers in a plain array. */
const isNumbers = (values: BackendValues | undefined): values is TensorValues =>
  ArrayBuffer.isView(values) || (Array.isArray(values) && typeof values[0] !== 'object');

/** A tensor's values where they are, in whatever array. */
export function numbersOf(backend: ArrayBackend, { dataId }: TensorInfo): TensorValues {
  const { values } = backend.data.get(dataId);
  if (isNumbers(values)) return values;
  throw new DescentError('dtype', 'A tensor of numbers was expected, and its backend holds none for it.');
}

/** A float32 tensor's values, uncopied where they are in an array of that type. */
export function valuesOf(backend: ArrayBackend, tensor: TensorInfo): Float32Array {
  const values = numbersOf(backend, tensor);
  return values instanceof Float32Array ? values : new Float32Array(values);
}

/** An int32 tensor's values, likewise. */
export function integersOf(backend: ArrayBackend, tensor: TensorInfo): Int32Array {
  const values = numbersOf(backend, tensor);
  return values instanceof Int32Array ? values : new Int32Array(values);
}

/** A tensor's values in an array of its own type; undefined for text and complex numbers. */
export function arrayOf(backend: ArrayBackend, tensor: TensorInfo): TensorValues | undefined {
  const Type = arrayTypeOf(tensor.dtype);
  if (Type === undefined) return undefined;
  const values = numbersOf(backend, tensor);
  return values instanceof Type ? values : new Type(values);
}

/** @throws DescentError for a backend that keeps its tensors elsewhere */
export function asArrayBackend<Backend extends object>(backend: Backend): Backend & ArrayBackend {
  if (hasArrays(backend)) return backend;
  throw new DescentError('backend', 'A kernel for arrays of JavaScript was registered for a backend that has none.');
}

const hasArrays = <Backend extends object>(backend: Backend): backend is Backend & ArrayBackend =>
  'data' in backend && 'makeTensorInfo' in backend;
