import { type KernelCall as Call, type KernelResult, replaceKernel } from '@descent/backend';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';

/** What a kernel of this backend is called with. */
export type KernelCall = Call<MathBackendCPU>;

/** Puts a kernel in the place of tfjs's, which stays for calls where ours gives undefined. */
export function replace(kernelName: string, kernel: (call: KernelCall) => KernelResult): void {
  replaceKernel<MathBackendCPU>('cpu', kernelName, kernel);
}
