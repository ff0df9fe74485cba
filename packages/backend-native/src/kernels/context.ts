import {
  type KernelCall as Call,
  KernelCounts,
  type KernelResult,
  replaceKernel as replace,
  type TensorValues,
} from '@descent/backend';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import {
  type DataType,
  getKernelsForBackend,
  type KernelFunc,
  registerKernel,
  type TensorInfo,
  unregisterKernel,
} from '@tensorflow/tfjs-core';
import type { Addon } from '../addon.js';
import { resultMemory } from '../memory.js';

/** The name under which tfjs-core knows the backend. */
export const BACKEND = 'native';

const counts = new KernelCounts();
const fallbacks: Record<string, Fallback> = {};

/** Calls of a kernel that tfjs's JavaScript computed. */
export interface Fallback {
  readonly calls: number;
  /** The elements of the largest tensor among what went in and came out. */
  readonly largest: number;
  /** That call's inputs: `float32[2,3]`. */
  readonly inputs: string;
}

/** How often each kernel ran in the addon since the counters were last reset: proof of which path ran. */
export function nativeKernelCounts(): Readonly<Record<string, number>> {
  return counts.all();
}

/** Which kernels ran in JavaScript instead since then, and on how much. */
export function nativeFallbacks(): Readonly<Record<string, Fallback>> {
  return { ...fallbacks };
}

export function resetNativeKernelCounts(): void {
  counts.reset();
  for (const name of Object.keys(fallbacks)) delete fallbacks[name];
}

export function countKernel(name: string): void {
  counts.count(name);
}

function countFallback(name: string, inputs: readonly TensorInfo[], outputs: readonly TensorInfo[]): void {
  const size = Math.max(0, ...[...inputs, ...outputs].map(({ shape }) => sizeOf(shape)));
  const known = fallbacks[name];
  const calls = (known?.calls ?? 0) + 1;
  if (known !== undefined && known.largest >= size) fallbacks[name] = { ...known, calls };
  else fallbacks[name] = { calls, largest: size, inputs: inputs.map((t) => `${t.dtype}[${t.shape}]`).join(' ') };
}

/** Makes every kernel that the backend has so far count as a fallback. */
export function countFallbacks(): void {
  for (const config of getKernelsForBackend(BACKEND)) {
    const kernelFunc: KernelFunc = (call) => {
      const outputs = config.kernelFunc(call);
      // Some kernels take lists of tensors.
      const inputs = Object.values(call.inputs).flatMap(
        (given: TensorInfo | TensorInfo[] | null | undefined) => given ?? [],
      );
      countFallback(config.kernelName, inputs, Array.isArray(outputs) ? outputs : [outputs]);
      return outputs;
    };
    unregisterKernel(config.kernelName, BACKEND);
    registerKernel({ ...config, kernelFunc });
  }
}

/** What a kernel of this backend is called with. */
export type KernelCall = Call<MathBackendCPU>;

/** Computes the result in the addon, or gives undefined where it does not apply: then the CPU kernel runs. */
export type NativeKernel = (call: KernelCall, addon: Addon) => KernelResult;

/** Replaces a kernel of the backend, keeping the CPU kernel for what the addon does not do. */
export function replaceKernel(kernelName: string, addon: Addon, native: NativeKernel): void {
  replace<MathBackendCPU>(BACKEND, kernelName, (call) => native(call, addon), counts);
}

/** Memory for a result that a kernel writes whole. */
export const memoryFor = (dtype: DataType, size: number): TensorValues =>
  dtype === 'float32' ? resultMemory(size) : dtype === 'int32' ? new Int32Array(size) : new Uint8Array(size);

export const isFloat = (tensor: TensorInfo | undefined): tensor is TensorInfo => tensor?.dtype === 'float32';

export const sizeOf = (shape: readonly number[]): number => shape.reduce((product, d) => product * d, 1);
