import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import {
  getKernel,
  type KernelConfig,
  type KernelFunc,
  registerKernel,
  type TensorInfo,
  unregisterKernel,
} from '@tensorflow/tfjs-core';
import type { Addon } from '../addon.js';

/** The name under which tfjs-core knows the backend. */
export const BACKEND = 'native';

const counts: Record<string, number> = {};

/** How often each kernel ran in the addon since the counters were last reset: proof of which path ran. */
export function nativeKernelCounts(): Readonly<Record<string, number>> {
  return { ...counts };
}

export function resetNativeKernelCounts(): void {
  for (const name of Object.keys(counts)) delete counts[name];
}

export function countKernel(name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

/** What a kernel is called with; `inputs` by the names tfjs gives them. */
export interface KernelCall {
  readonly inputs: Record<string, TensorInfo | undefined>;
  readonly attrs: Record<string, unknown>;
  readonly backend: MathBackendCPU;
}

/** Computes the result in the addon, or gives undefined where it does not apply: then the CPU kernel runs. */
export type NativeKernel = (call: KernelCall, addon: Addon) => TensorInfo | undefined;

/** Replaces a kernel of the backend, keeping the CPU kernel for what the addon does not do. */
export function replaceKernel(kernelName: string, addon: Addon, native: NativeKernel): void {
  const fallback = getKernel(kernelName, 'cpu') as KernelConfig;
  const kernelFunc = (call: Parameters<KernelFunc>[0]) => {
    const result = native(call as unknown as KernelCall, addon);
    if (result === undefined) return fallback.kernelFunc(call);
    countKernel(kernelName);
    return result;
  };
  unregisterKernel(kernelName, BACKEND);
  registerKernel({ kernelName, backendName: BACKEND, kernelFunc: kernelFunc as KernelFunc });
}

/** A float32 tensor's values; a few CPU kernels leave them in a plain array. */
export function valuesOf(backend: MathBackendCPU, tensor: TensorInfo): Float32Array {
  const { values } = backend.data.get(tensor.dataId);
  return values instanceof Float32Array ? values : Float32Array.from(values as ArrayLike<number>);
}

export const isFloat = (tensor: TensorInfo | undefined): tensor is TensorInfo => tensor?.dtype === 'float32';

export const sizeOf = (shape: readonly number[]): number => shape.reduce((product, d) => product * d, 1);
