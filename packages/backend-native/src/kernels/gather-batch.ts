import { type BatchGatherer, GATHER_BATCH } from '@descent/backend';
import { type KernelFunc, registerKernel } from '@tensorflow/tfjs-core';
import type { Addon } from '../addon.js';
import { BACKEND, countKernel } from './context.js';

export function registerGatherBatch(addon: Addon): void {
  const gather: BatchGatherer = ({ data, order, start, end, size, scale, out }) => {
    addon.gatherBatch(data, order, start, end, size, scale, out);
    countKernel(GATHER_BATCH);
  };
  registerKernel({
    kernelName: GATHER_BATCH,
    backendName: BACKEND,
    kernelFunc: gather as unknown as KernelFunc,
  });
}
