import { Complex, ComplexAbs, Imag, Real, type TensorInfo } from '@tensorflow/tfjs-core';
import type { Heap } from '../pack/heap.js';
import { defineKernel } from './kernel.js';

// Complex numbers lie in memory as pairs of floats: real part, imaginary part.

/** real + i · imag */
export const complex = defineKernel<{ real: TensorInfo; imag: TensorInfo }, object>(
  Complex,
  ({ heap }, { real, imag }) => {
    const out = heap.output(real.shape, 'complex64');
    const [to, re, im] = heap.views<Float32Array>(out, real, imag) as [Float32Array, Float32Array, Float32Array];
    for (let i = 0; i < re.length; i++) {
      to[2 * i] = re[i]!;
      to[2 * i + 1] = im[i]!;
    }
    return out;
  },
);

/** Makes a real number of each complex one. */
function fromPairs(heap: Heap, z: TensorInfo, of: (re: number, im: number) => number): TensorInfo {
  const out = heap.output(z.shape);
  const [to, from] = heap.views<Float32Array>(out, z) as [Float32Array, Float32Array];
  for (let i = 0; i < to.length; i++) to[i] = of(from[2 * i]!, from[2 * i + 1]!);
  return out;
}

export const realPart = (heap: Heap, z: TensorInfo): TensorInfo => fromPairs(heap, z, (re) => re);

export const real = defineKernel<{ input: TensorInfo }, object>(Real, ({ heap }, { input }) => realPart(heap, input));

export const imag = defineKernel<{ input: TensorInfo }, object>(Imag, ({ heap }, { input }) =>
  fromPairs(heap, input, (_, im) => im),
);

/** |z|, without overflow on the way */
export const complexAbs = defineKernel<{ x: TensorInfo }, object>(ComplexAbs, ({ heap }, { x }) =>
  fromPairs(heap, x, Math.hypot),
);
