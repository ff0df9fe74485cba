import { backend_util, type DataType, type NamedAttrMap, type TensorInfo } from '@tensorflow/tfjs-core';
import { kernels, ReferenceBackend } from '../generated/reference-kernels.js';
import type { Result } from '../kernels/kernel.js';
import type { Heap, Values } from '../pack/heap.js';

/** What the reference calls its memory: arrays by data id, those of complex numbers in two tensors. */
interface ReferenceData {
  readonly dtype: DataType;
  readonly values?: Values;
  complexTensorInfos?: { readonly real: TensorInfo; readonly imag: TensorInfo };
}

interface Reference {
  firstUse: boolean;
  readonly data: { get(id: object): ReferenceData };
  makeTensorInfo(shape: number[], dtype: DataType, values?: Values): TensorInfo;
  makeOutput(values: Values, shape: number[], dtype: DataType): TensorInfo;
  readSync(id: object): Values;
}

type ReferenceKernel = (call: { inputs: object; attrs: NamedAttrMap; backend: Reference }) => TensorInfo | TensorInfo[];

const byName = new Map<string, ReferenceKernel>(Object.entries(kernels));

/** Names of the kernels that the reference has. */
export const referenceNames: readonly string[] = [...byName.keys()];

/**
 * Runs a kernel of tfjs's plain JavaScript backend on tensors of a WebAssembly one. It reads them where they are; what it
 * makes is copied into WebAssembly memory.
 */
export function runReference(heap: Heap, name: string, inputs: object, attrs: object): Result {
  const kernel = byName.get(name);
  if (kernel === undefined) return undefined;
  const backend = new (ReferenceBackend as unknown as new () => Reference)();
  // Else it recommends another backend on the console,
  backend.firstUse = false;
  // and makes tensors that nobody disposes of.
  backend.makeOutput = (values, shape, dtype) => backend.makeTensorInfo(shape, dtype, values);
  const lent = new Map<object, TensorInfo>();
  const lend = (tensor: TensorInfo): TensorInfo => {
    const info = infoOf(backend, tensor, views.get(tensor) as Values);
    lent.set(info.dataId, tensor);
    return info;
  };
  const given: TensorInfo[] = [];
  mapTensors(inputs, (tensor) => {
    given.push(tensor);
    return tensor;
  });
  const views = new Map(heap.views(...given).map((values, i) => [given[i], values]));
  const made = kernel({ inputs: mapTensors(inputs, lend) as object, attrs: attrs as NamedAttrMap, backend });
  const take = (info: TensorInfo): TensorInfo => {
    const source = lent.get(info.dataId);
    if (source?.dtype === info.dtype) return { ...heap.share(source), shape: info.shape };
    return heap.write(info.shape, info.dtype, ownValues(heap, valuesOf(backend, info), info.dtype));
  };
  return Array.isArray(made) ? made.map(take) : take(made);
}

/** The same structure of objects and lists, its tensors replaced. */
function mapTensors(inputs: unknown, replace: (tensor: TensorInfo) => TensorInfo): unknown {
  if (typeof inputs !== 'object' || inputs === null) return inputs;
  if (Array.isArray(inputs)) return inputs.map((item) => mapTensors(item, replace));
  if ('dataId' in inputs) return replace(inputs as TensorInfo);
  return Object.fromEntries(Object.entries(inputs).map(([key, item]) => [key, mapTensors(item, replace)]));
}

function infoOf(backend: Reference, { shape, dtype }: TensorInfo, values: Values): TensorInfo {
  if (dtype !== 'complex64') return backend.makeTensorInfo(shape, dtype, values);
  const { real, imag } = backend_util.splitRealAndImagArrays(values as Float32Array);
  const info = backend.makeTensorInfo(shape, dtype);
  backend.data.get(info.dataId).complexTensorInfos = {
    real: backend.makeTensorInfo(shape, 'float32', real),
    imag: backend.makeTensorInfo(shape, 'float32', imag),
  };
  return info;
}

/** A tensor's values; the data's own type may be a narrower one, where a cast loses nothing. */
function valuesOf(backend: Reference, info: TensorInfo): Values {
  const { dtype, values } = backend.data.get(info.dataId);
  if (dtype === 'complex64' || dtype === 'string' || values === undefined) return backend.readSync(info.dataId);
  return values;
}

/** Values in an array of the type that WebAssembly memory holds, and not in that memory: it may move. */
function ownValues(heap: Heap, values: Values, dtype: DataType): Values {
  if (dtype === 'string') return values;
  const numbers = values as Float32Array | Int32Array | Uint8Array;
  const type = dtype === 'int32' ? Int32Array : dtype === 'bool' ? Uint8Array : Float32Array;
  const isOwn = numbers instanceof type && numbers.buffer !== heap.memory.buffer;
  return isOwn ? numbers : type.from(numbers);
}
