import { registerExecutor } from '@descent/backend';
import { getKernelsForBackend, registerKernel, unregisterKernel } from '@tensorflow/tfjs-core';
import { packBuild } from '../pack/binary.js';
import { packOf, releasePack } from '../pack/pack.js';
import { referenceNames } from '../reference/run.js';
import { cast } from './cast.js';
import { complex, complexAbs, imag, real } from './complex.js';
import { concat, stack, tile } from './concat.js';
import { conv2d, conv2dBackpropFilter, conv2dBackpropInput, fusedConv2d } from './convolution.js';
import { conv3d, conv3dBackpropFilter, conv3dBackpropInput } from './convolution3d.js';
import { depthwise, depthwiseBackpropFilter, depthwiseBackpropInput, fusedDepthwise } from './depthwise.js';
import { einsum } from './einsum.js';
import {
  abs,
  add,
  clipByValue,
  exp,
  leakyRelu,
  log,
  maximum,
  minimum,
  multiply,
  neg,
  pow,
  prelu,
  realDiv,
  relu6,
  sign,
  sqrt,
  square,
  sub,
  tanh,
} from './elementwise.js';
import { identity } from './identity.js';
import type { PackKernel } from './kernel.js';
import { batchMatMul, fusedMatMul } from './matmul.js';
import { argMax, argMin } from './mendings.js';
import {
  avgPool,
  avgPool3d,
  avgPool3dGrad,
  avgPoolGrad,
  maxPool,
  maxPool3d,
  maxPool3dGrad,
  maxPoolGrad,
} from './pool.js';
import { executeProgram } from './program.js';
import { route } from './route.js';
import { gather, rowIndices, unsortedSegmentSum } from './rows.js';
import { cumprod, cumsum } from './scan.js';
import { slice, splitV, unpack } from './slice.js';
import { mean, sum } from './sum.js';
import { reverse, transpose } from './transpose.js';

const BACKEND = 'wasm';

/** Our kernels, in place of tfjs's own of the same name or beside them. */
export const packKernels: readonly PackKernel[] = [
  argMax,
  argMin,
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
  avgPool,
  avgPoolGrad,
  avgPool3d,
  avgPool3dGrad,
  maxPool,
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
  prelu,
  relu6,
  sign,
  cumsum,
  cumprod,
  leakyRelu,
  clipByValue,
  cast,
  complex,
  real,
  imag,
  complexAbs,
  einsum,
];

/** Registers the kernels with tfjs-core, where this engine can run them. */
export function installKernels(): void {
  if (packBuild === undefined) return;
  const ours = new Map(packKernels.map((kernel) => [kernel.name, kernel]));
  const officials = new Map(getKernelsForBackend(BACKEND).map((kernel) => [kernel.kernelName, kernel]));
  for (const name of new Set([...ours.keys(), ...officials.keys(), ...referenceNames])) {
    if (officials.has(name)) unregisterKernel(name, BACKEND);
    registerKernel(route(name, ours.get(name), officials.get(name)));
  }
  registerExecutor(BACKEND, executeProgram, { setupFunc: (backend) => void packOf(backend), disposeFunc: releasePack });
}
