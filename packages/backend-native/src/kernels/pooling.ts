import { valuesOf } from '@descent/backend';
import { backend_util, MaxPool, MaxPoolGrad, util } from '@tensorflow/tfjs-core';
import type { Addon } from '../addon.js';
import { resultMemory } from '../memory.js';
import { isFloat, type KernelCall, replaceKernel, sizeOf } from './context.js';
import { asWindow } from './convolution.js';

function poolInfo(shape: readonly number[], attrs: KernelCall['attrs']) {
  return backend_util.computePool2DInfo(
    shape as [number, number, number, number],
    attrs.filterSize as [number, number],
    attrs.strides as [number, number],
    1,
    attrs.pad as 'same',
    attrs.dimRoundingMode as 'floor' | undefined,
  );
}

/** Windows of one pixel, each taken: the CPU kernel gives the input itself, NaN and all. */
const keepsAll = (info: backend_util.Conv2DInfo): boolean =>
  info.filterHeight === 1 && info.filterWidth === 1 && util.arraysEqual(info.inShape, info.outShape);

export function replacePooling(addon: Addon): void {
  replaceKernel(MaxPool, addon, ({ inputs: { x }, attrs, backend }) => {
    if (!isFloat(x)) return undefined;
    const info = poolInfo(x.shape, attrs);
    if (keepsAll(info)) return undefined;
    const out = resultMemory(sizeOf(info.outShape));
    addon.maxPool(valuesOf(backend, x), out, asWindow(info));
    return backend.makeTensorInfo(info.outShape, 'float32', out);
  });

  replaceKernel(MaxPoolGrad, addon, ({ inputs: { dy, input }, attrs, backend }) => {
    if (!isFloat(dy) || !isFloat(input)) return undefined;
    const info = poolInfo(input.shape, attrs);
    const dx = resultMemory(sizeOf(info.inShape));
    addon.maxPoolGradient(valuesOf(backend, dy), valuesOf(backend, input), dx, asWindow(info));
    return backend.makeTensorInfo(info.inShape, 'float32', dx);
  });
}
