import { UnsupportedError } from '@descent/spec';
import { type TensorInfo, util } from '@tensorflow/tfjs-core';
import type { Pack } from '../pack/pack.js';
import type { OfficialKernel } from './kernel.js';

/** tfjs's names of activations that follow a product, as `assembly/epilogue.ts` numbers them. */
const ACTIVATIONS: Readonly<Record<string, number>> = {
  linear: 0,
  relu: 1,
  relu6: 2,
  sigmoid: 3,
  elu: 4,
  leakyrelu: 5,
  prelu: 0,
};

/** What tfjs fuses into a product or a convolution. */
export interface Epilogue {
  readonly bias?: TensorInfo;
  readonly preluActivationWeights?: TensorInfo;
  readonly activation: string;
  readonly leakyreluAlpha?: number;
}

/** activation(x + bias), in place where the bias is a vector along the last axis. `x` is consumed. */
export function fuseBiasActivation(
  pack: Pack,
  x: TensorInfo,
  { bias, preluActivationWeights, activation, leakyreluAlpha }: Epilogue,
  official: OfficialKernel,
): TensorInfo {
  const code = ACTIVATIONS[activation];
  if (code === undefined) {
    throw new UnsupportedError(`The activation "${activation}" cannot be fused on the wasm backend.`);
  }
  const columns = x.shape[x.shape.length - 1] as number;
  const isVector = bias !== undefined && bias.shape[bias.shape.length - 1] === columns && sizeOf(bias) === columns;
  const sum = bias === undefined || isVector ? x : replace(pack, x, official('Add', { a: x, b: bias }));
  const size = sizeOf(sum);
  if (size === 0) return sum;
  if (isVector || code !== 0) {
    const biasAddress = isVector ? pack.heap.address(bias) : 0;
    const address = pack.heap.address(sum);
    pack.kernels.biasActivate(address, size / columns, columns, biasAddress, code, leakyreluAlpha ?? 0);
  }
  if (activation !== 'prelu') return sum;
  if (preluActivationWeights === undefined) throw new UnsupportedError('A fused prelu needs its weights.');
  return replace(pack, sum, official('Prelu', { x: sum, alpha: preluActivationWeights }));
}

const sizeOf = (tensor: TensorInfo): number => util.sizeFromShape(tensor.shape);

function replace(pack: Pack, old: TensorInfo, made: TensorInfo): TensorInfo {
  pack.heap.release(old);
  return made;
}
