import { Cumprod, Cumsum, type CumsumAttrs, type TensorInfo } from '@tensorflow/tfjs-core';
import { defineKernel, type PackKernel } from './kernel.js';

/** tfjs's own kernels read outside of memory where the axis is counted from the last. */
function scan(name: string): PackKernel {
  return defineKernel<{ x: TensorInfo }, CumsumAttrs>(name, (_, { x }, { axis, exclusive, reverse }, official) =>
    axis < 0 ? official(name, { x }, { axis: axis + x.shape.length, exclusive, reverse }) : undefined,
  );
}

/** Running sums and products along an axis. */
export const cumsum = scan(Cumsum);
export const cumprod = scan(Cumprod);
