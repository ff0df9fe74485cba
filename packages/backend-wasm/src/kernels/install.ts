import { UPDATE_PROGRAM } from '@descent/backend';
import { UnsupportedError } from '@descent/spec';
import {
  getKernel,
  type KernelConfig,
  type KernelFunc,
  registerKernel,
  type TensorInfo,
  unregisterKernel,
} from '@tensorflow/tfjs-core';
import { packBuild } from '../pack/binary.js';
import { packOf, releasePack } from '../pack/pack.js';
import { concat, stack, tile } from './concat.js';
import { conv2d, conv2dBackpropFilter, conv2dBackpropInput, fusedConv2d } from './convolution.js';
import { conv3d, conv3dBackpropFilter, conv3dBackpropInput } from './convolution3d.js';
import { count } from './counts.js';
import { depthwise, depthwiseBackpropFilter, depthwiseBackpropInput, fusedDepthwise } from './depthwise.js';
import {
  abs,
  add,
  exp,
  leakyRelu,
  log,
  maximum,
  minimum,
  multiply,
  neg,
  pow,
  realDiv,
  sqrt,
  square,
  sub,
  tanh,
} from './elementwise.js';
import { identity } from './identity.js';
import type { OfficialKernel, PackKernel } from './kernel.js';
import { batchMatMul, fusedMatMul } from './matmul.js';
import { avgPoolGrad, maxPool3d, maxPool3dGrad, maxPoolGrad } from './pool.js';
import { executeProgram } from './program.js';
import { gather, rowIndices, unsortedSegmentSum } from './rows.js';
import { slice, splitV, unpack } from './slice.js';
import { mean, sum } from './sum.js';
import { reverse, transpose } from './transpose.js';

const BACKEND = 'wasm';

/** Our kernels, in place of tfjs's own of the same name or beside them. */
export const packKernels: readonly PackKernel[] = [
  batchMatMul,
  fusedMatMul,
  conv2d,
  fusedConv2d,
  conv2dBackpropFilter,
  conv2dBackpropInput,
  conv3d,
  conv3dBackpropFilter,
  conv3dBackpropInput,
  depthwise,
  fusedDepthwise,
  depthwiseBackpropFilter,
  depthwiseBackpropInput,
  avgPoolGrad,
  maxPoolGrad,
  maxPool3d,
  maxPool3dGrad,
  gather,
  unsortedSegmentSum,
  rowIndices,
  sum,
  mean,
  slice,
  splitV,
  unpack,
  concat,
  stack,
  tile,
  transpose,
  reverse,
  identity,
  add,
  sub,
  multiply,
  realDiv,
  sqrt,
  square,
  neg,
  abs,
  exp,
  log,
  tanh,
  maximum,
  minimum,
  pow,
  leakyRelu,
];

/** Registers the kernels with tfjs-core, where this engine can run them. */
export function installKernels(): void {
  if (packBuild === undefined) return;
  for (const kernel of packKernels) {
    const official = getKernel(kernel.name, BACKEND);
    if (official) unregisterKernel(kernel.name, BACKEND);
    registerKernel(configOf(kernel, official));
  }
  if (getKernel(UPDATE_PROGRAM, BACKEND)) unregisterKernel(UPDATE_PROGRAM, BACKEND);
  registerKernel({
    kernelName: UPDATE_PROGRAM,
    backendName: BACKEND,
    kernelFunc: executeProgram as unknown as KernelFunc,
    setupFunc: (backend) => void packOf(backend),
    disposeFunc: releasePack,
  });
}

function configOf(kernel: PackKernel, official: KernelConfig | undefined): KernelConfig {
  return {
    kernelName: kernel.name,
    backendName: BACKEND,
    setupFunc: official?.setupFunc,
    disposeFunc: official?.disposeFunc,
    kernelFunc({ inputs, backend, attrs }) {
      const result = kernel.run(packOf(backend), inputs, attrs ?? {}, officialKernels(backend));
      if (result !== undefined) {
        count(kernel.name);
        return result;
      }
      if (official) return official.kernelFunc({ inputs, backend, attrs });
      const given = Object.values(inputs).map((t) => `${t?.dtype}[${t?.shape}]`);
      throw new UnsupportedError(`${kernel.name} on the wasm backend does not take ${given.join(', ')}.`);
    },
  };
}

function officialKernels(backend: object): OfficialKernel {
  return (name, inputs, attrs) => {
    const kernel = getKernel(name, BACKEND) as KernelConfig;
    return kernel.kernelFunc({ inputs, backend, attrs }) as TensorInfo;
  };
}
