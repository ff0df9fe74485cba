import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import {
  getKernel,
  type KernelConfig,
  type KernelFunc,
  registerKernel,
  type TensorInfo,
  unregisterKernel,
} from '@tensorflow/tfjs-core';

/** What a kernel is called with. */
export interface KernelCall {
  readonly inputs: Readonly<Record<string, TensorInfo | undefined>>;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly backend: MathBackendCPU;
}

/** Puts a kernel in the place of tfjs's, which stays for calls where ours gives undefined. */
export function replace(kernelName: string, kernel: (call: KernelCall) => TensorInfo | TensorInfo[] | undefined): void {
  const official = getKernel(kernelName, 'cpu') as KernelConfig;
  const kernelFunc = (call: Parameters<KernelFunc>[0]) =>
    kernel(call as unknown as KernelCall) ?? official.kernelFunc(call);
  unregisterKernel(kernelName, 'cpu');
  registerKernel({ kernelName, backendName: 'cpu', kernelFunc: kernelFunc as KernelFunc });
}
