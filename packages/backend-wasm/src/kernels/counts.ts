import { KernelCounts } from '@descent/backend';

const counts = new KernelCounts();

/** Notes that one of our kernels did the work. */
export function count(kernel: string): void {
  counts.count(kernel);
}

/** How often each of our kernels ran since the counts were last reset: proof of which path ran. */
export function kernelCounts(): Record<string, number> {
  return counts.all();
}

export function resetKernelCounts(): void {
  counts.reset();
}
