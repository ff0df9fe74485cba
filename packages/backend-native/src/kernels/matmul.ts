import { planMatmul, valuesOf } from '@descent/backend';
import { _FusedMatMul, BatchMatMul } from '@tensorflow/tfjs-core';
import { type Addon, Unary } from '../addon.js';
import { resultMemory } from '../memory.js';
import { isFloat, type KernelCall, replaceKernel, sizeOf } from './context.js';

function multiply({ inputs, attrs, backend }: KernelCall, addon: Addon) {
  const { a, b } = inputs;
  if (!isFloat(a) || !isFloat(b)) return undefined;
  const transposeA = attrs.transposeA === true;
  const transposeB = attrs.transposeB === true;
  const shapes = planMatmul(a, b, transposeA, transposeB);
  if (shapes === undefined) return undefined;
  const { m, n, k, batchA, batchB, batch, shape } = shapes;
  const out = resultMemory(batch * m * n);
  addon.matmul(valuesOf(backend, a), valuesOf(backend, b), out, batchA, batchB, m, n, k, transposeA, transposeB);
  return { out, shape, n };
}

export function replaceMatmul(addon: Addon): void {
  replaceKernel(BatchMatMul, addon, (call) => {
    const product = multiply(call, addon);
    return product && call.backend.makeTensorInfo(product.shape, 'float32', product.out);
  });
  replaceKernel(_FusedMatMul, addon, (call) => {
    const { bias, preluActivationWeights } = call.inputs;
    const activation = (call.attrs.activation as string | undefined) ?? 'linear';
    if (preluActivationWeights || (activation !== 'linear' && activation !== 'relu')) return undefined;
    if (bias && (!isFloat(bias) || bias.shape.length > 1)) return undefined;
    const product = multiply(call, addon);
    if (product === undefined) return undefined;
    const { out, shape, n } = product;
    if (bias && sizeOf(bias.shape) !== n) return undefined;
    if (bias) addon.addBias(out, valuesOf(call.backend, bias), out, n === 0 ? 0 : out.length / n, n);
    if (activation === 'relu') addon.unary(Unary.Relu, out, out, out.length);
    return call.backend.makeTensorInfo(shape, 'float32', out);
  });
}
