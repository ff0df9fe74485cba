import { DescentError } from '@descent/spec';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { type DataId, type DataType, engine, type TensorInfo, util } from '@tensorflow/tfjs-core';

/** What the kernels use of the module that emscripten made of tfjs's backend. */
interface TfjsModule {
  readonly asm: { readonly memory?: WebAssembly.Memory };
  readonly wasmMemory?: WebAssembly.Memory;
  readonly HEAPU8: Uint8Array;
  readonly HEAPU32: Uint32Array;
  readonly HEAP32: Int32Array;
  readonly HEAPF32: Float32Array;
  _malloc(bytes: number): number;
  _free(address: number): void;
  readonly tfjs: {
    registerTensor(id: number, size: number, address: number): void;
    disposeData(id: number): void;
  };
}

/** Elements of a tensor; strings are UTF-8, complex numbers pairs of real and imaginary part. */
export type Values = Float32Array | Int32Array | Uint8Array | Uint8Array[];

/** An entry of the backend's data map. */
export interface TensorData {
  readonly id: number;
  readonly memoryOffset: number;
  readonly stringBytes?: Uint8Array[];
  refCount: number;
}

interface DataMap {
  get(id: DataId): TensorData;
  set(id: DataId, data: TensorData): void;
  delete(id: DataId): boolean;
}

/**
 * The memory of tfjs's WebAssembly backend. Views are looked up anew at each use, since they go stale when memory
 * grows.
 */
export class Heap {
  readonly #module: TfjsModule;

  constructor(private readonly backend: BackendWasm) {
    this.#module = backend.wasm as unknown as TfjsModule;
  }

  /** Whether threads share the memory. */
  get shared(): boolean {
    return typeof SharedArrayBuffer !== 'undefined' && this.memory.buffer instanceof SharedArrayBuffer;
  }

  get memory(): WebAssembly.Memory {
    const memory = this.#module.wasmMemory ?? this.#module.asm.memory;
    if (memory === undefined) {
      throw new DescentError(
        'backend',
        "tfjs's WebAssembly module shows no memory. Use @tensorflow/tfjs-backend-wasm 4.22.",
      );
    }
    return memory;
  }

  get int32(): Int32Array {
    return this.#module.HEAP32;
  }

  get uint32(): Uint32Array {
    return this.#module.HEAPU32;
  }

  get float32(): Float32Array {
    return this.#module.HEAPF32;
  }

  allocate(bytes: number): number {
    const address = this.#module._malloc(bytes) >>> 0;
    if (address === 0) throw new DescentError('memory', `WebAssembly memory has no room for ${bytes} more bytes.`);
    return address;
  }

  free(address: number): void {
    this.#module._free(address);
  }

  get #dataMap(): DataMap {
    return this.backend.dataIdMap as unknown as DataMap;
  }

  data(dataId: DataId): TensorData {
    return this.#dataMap.get(dataId);
  }

  /** Puts another entry in the place of a tensor's, on the same memory. */
  replaceData<Data extends TensorData>(dataId: DataId, make: (data: TensorData) => Data): Data {
    const data = make(this.data(dataId));
    this.#dataMap.delete(dataId);
    this.#dataMap.set(dataId, data);
    return data;
  }

  address(tensor: TensorInfo): number {
    return this.data(tensor.dataId).memoryOffset;
  }

  /** A new tensor, its elements not set. */
  output(shape: readonly number[], dtype: DataType = 'float32'): TensorInfo {
    return this.backend.makeOutput([...shape], dtype);
  }

  /** A new tensor of these elements, which must not lie in this memory. */
  write(shape: readonly number[], dtype: DataType, values: Values): TensorInfo {
    return this.backend.makeOutput([...shape], dtype, undefined, values as Float32Array);
  }

  /** The elements where they are: a view that lasts until memory grows. */
  values(tensor: TensorInfo): Values {
    const { dtype, shape } = tensor;
    const data = this.data(tensor.dataId);
    if (dtype === 'string') return data.stringBytes ?? [];
    const address = data.memoryOffset;
    const size = util.sizeFromShape(shape);
    if (dtype === 'bool') return this.#module.HEAPU8.subarray(address, address + size);
    const start = address >>> 2;
    if (dtype === 'int32') return this.int32.subarray(start, start + size);
    return this.float32.subarray(start, start + (dtype === 'complex64' ? 2 * size : size));
  }

  /** The elements of several tensors. What waits is computed first: it may need memory, and memory that grows moves. */
  views<Each extends Values = Values>(...tensors: readonly TensorInfo[]): Each[] {
    for (const { dataId } of tensors) void this.data(dataId).memoryOffset;
    return tensors.map((tensor) => this.values(tensor) as Each);
  }

  /** The same data under another handle; it lives as long as either. */
  share({ dataId, shape, dtype }: TensorInfo): TensorInfo {
    this.backend.incRef(dataId);
    return { dataId, shape, dtype };
  }

  release(tensor: TensorInfo): void {
    this.backend.disposeData(tensor.dataId);
  }

  /** Keeps data alive that belongs to tensors of a program, until it is let go. */
  hold(dataId: DataId): void {
    this.backend.incRef(dataId);
  }

  letGo(dataId: DataId): void {
    if (this.backend.disposeData(dataId)) engine().removeDataId(dataId, this.backend);
  }

  /**
   * Says that a tensor's data was written in place. XNNPACK, under tfjs's kernels, keeps packed copies of weights by
   * tensor id; registering the id anew drops them.
   */
  written(tensor: TensorInfo, size: number): void {
    const { id, memoryOffset } = this.data(tensor.dataId);
    this.#module.tfjs.disposeData(id);
    this.#module.tfjs.registerTensor(id, size, memoryOffset);
  }
}
