/** A build of the kernels: with fused multiply-add (`relaxed`) or without, for memory of its own or shared. */
export type BuildName = 'simd' | 'relaxed' | 'simd-shared' | 'relaxed-shared';
