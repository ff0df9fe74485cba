import { _FusedMatMul, BatchMatMul, broadcast_util, type TensorInfo } from '@tensorflow/tfjs-core';
import { type Addon, Elementwise } from '../addon.js';
import { isFloat, type KernelCall, replaceKernel, sizeOf, valuesOf } from './context.js';

/** The shapes of a batched product, or undefined where batches need more than repeating the smaller one. */
function plan(a: TensorInfo, b: TensorInfo, transposeA: boolean, transposeB: boolean) {
  const [rowsA, columnsA] = a.shape.slice(-2) as [number, number];
  const [rowsB, columnsB] = b.shape.slice(-2) as [number, number];
  const [m, k] = transposeA ? [columnsA, rowsA] : [rowsA, columnsA];
  const [inner, n] = transposeB ? [columnsB, rowsB] : [rowsB, columnsB];
  const outerA = a.shape.slice(0, -2);
  const outerB = b.shape.slice(0, -2);
  const batchA = sizeOf(outerA);
  const batchB = sizeOf(outerB);
  const outer = broadcast_util.assertAndGetBroadcastShape(outerA, outerB);
  const batch = sizeOf(outer);
  const repeats = batch === batchA && batch === batchB ? true : batchA === 1 || batchB === 1;
  if (!repeats || inner !== k) return undefined;
  return { m, n, k, batchA, batchB, batch, shape: [...outer, m, n] };
}

function multiply({ inputs, attrs, backend }: KernelCall, addon: Addon) {
  const { a, b } = inputs;
  if (!isFloat(a) || !isFloat(b)) return undefined;
  const transposeA = attrs.transposeA === true;
  const transposeB = attrs.transposeB === true;
  const shapes = plan(a, b, transposeA, transposeB);
  if (shapes === undefined) return undefined;
  const { m, n, k, batchA, batchB, batch, shape } = shapes;
  const out = new Float32Array(batch * m * n);
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
    if (activation === 'relu') addon.elementwise(Elementwise.relu, out, out, out, out.length);
    return call.backend.makeTensorInfo(shape, 'float32', out);
  });
}
