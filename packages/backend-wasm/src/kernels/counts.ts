const counts = new Map<string, number>();

/** Notes that one of our kernels did the work. */
export function count(kernel: string): void {
  counts.set(kernel, (counts.get(kernel) ?? 0) + 1);
}

/** How often each of our kernels ran since the counts were last reset: proof of which path ran. */
export function kernelCounts(): Record<string, number> {
  return Object.fromEntries(counts);
}

export function resetKernelCounts(): void {
  counts.clear();
}
