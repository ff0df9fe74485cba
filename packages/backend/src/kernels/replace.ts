import {
  getKernel,
  type KernelBackend,
  type KernelConfig,
  type KernelFunc,
  registerKernel,
  type TensorInfo,
  unregisterKernel,
} from '@tensorflow/tfjs-core';
import { type ProgramExecutor, UPDATE_PROGRAM } from '../program/kernel.js';

/** What a kernel is called with; `inputs` by the names tfjs gives them. */
export interface KernelCall<Backend = KernelBackend> {
  readonly inputs: Readonly<Record<string, TensorInfo | undefined>>;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly backend: Backend;
}

/** What a kernel made; `undefined` for a case that is left to the kernel it took the place of. */
export type KernelResult = TensorInfo | TensorInfo[] | undefined;

/**
 * Puts a kernel in the place of the one that a backend has, which stays for calls where the new one gives undefined.
 *
 * @param counts - told of each call that the new kernel computed
 */
export function replaceKernel<Backend>(
  backendName: string,
  kernelName: string,
  kernel: (call: KernelCall<Backend>) => KernelResult,
  counts?: KernelCounts,
): void {
  const before = getKernel(kernelName, backendName) as KernelConfig;
  const kernelFunc = (call: Parameters<KernelFunc>[0]) => {
    const result = kernel(call as unknown as KernelCall<Backend>);
    if (result === undefined) return before.kernelFunc(call);
    counts?.count(kernelName);
    return result;
  };
  unregisterKernel(kernelName, backendName);
  registerKernel({ ...before, kernelFunc });
}

/** Makes a backend run update programs in one pass. */
export function registerExecutor(
  backendName: string,
  executor: ProgramExecutor,
  hooks: Pick<KernelConfig, 'setupFunc' | 'disposeFunc'> = {},
): void {
  if (getKernel(UPDATE_PROGRAM, backendName)) unregisterKernel(UPDATE_PROGRAM, backendName);
  registerKernel({
    ...hooks,
    kernelName: UPDATE_PROGRAM,
    backendName,
    kernelFunc: executor as unknown as KernelFunc,
  });
}

/** How often each kernel of an adapter ran since the counts were last reset: proof of which path ran. */
export class KernelCounts {
  readonly #counts = new Map<string, number>();

  count(kernel: string): void {
    this.#counts.set(kernel, (this.#counts.get(kernel) ?? 0) + 1);
  }

  all(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }

  reset(): void {
    this.#counts.clear();
  }
}
