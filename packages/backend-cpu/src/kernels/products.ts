import { planMatmul, valuesOf } from '@descent/backend';
import { _FusedMatMul, BatchMatMul } from '@tensorflow/tfjs-core';
import { multiplyMatrices } from './matmul.js';
import { type KernelCall, replace } from './replace.js';

let calls = 0;

/** How many products ran in descent's own kernel since the count was last reset: proof of which path ran. */
export function matmulCount(): number {
  return calls;
}

export function resetMatmulCount(): void {
  calls = 0;
}

/** Replaces tfjs's products of float32 matrices on the CPU backend; others keep tfjs's kernels. */
export function replaceMatmul(): void {
  replace(BatchMatMul, (call) => {
    const product = multiply(call);
    return product && call.backend.makeTensorInfo(product.shape, 'float32', product.values);
  });
  replace(_FusedMatMul, (call) => {
    const { bias, preluActivationWeights } = call.inputs;
    const activation = (call.attrs.activation as string | undefined) ?? 'linear';
    if (preluActivationWeights || (activation !== 'linear' && activation !== 'relu')) return undefined;
    if (bias && (bias.dtype !== 'float32' || bias.shape.length !== 1)) return undefined;
    const product = multiply(call);
    if (product === undefined) return undefined;
    finish(product.values, bias && valuesOf(call.backend, bias), activation === 'relu');
    return call.backend.makeTensorInfo(product.shape, 'float32', product.values);
  });
}

function multiply({ inputs: { a, b }, attrs, backend }: KernelCall) {
  if (a?.dtype !== 'float32' || b?.dtype !== 'float32') return undefined;
  const transposeA = attrs.transposeA === true;
  const transposeB = attrs.transposeB === true;
  const plan = planMatmul(a, b, transposeA, transposeB);
  if (plan === undefined) return undefined;
  calls++;
  const { m, n, k, batch, batchA, batchB, shape } = plan;
  const [left, right] = [valuesOf(backend, a), valuesOf(backend, b)];
  const values = new Float32Array(batch * m * n);
  for (let i = 0; i < batch; i++) {
    const at = (values: Float32Array, index: number, size: number) => values.subarray(index * size, (index + 1) * size);
    const sizes = { m, n, k, transposeA, transposeB };
    multiplyMatrices(at(left, i % batchA, m * k), at(right, i % batchB, k * n), at(values, i, m * n), sizes);
  }
  return { values, shape };
}

/** Bias and relu, on the product's own memory. */
export function finish(values: Float32Array, bias: Float32Array | undefined, relu: boolean): void {
  if (bias) {
    const columns = bias.length;
    for (let start = 0; start < values.length; start += columns) {
      for (let j = 0; j < columns; j++) values[start + j]! += bias[j]!;
    }
  }
  if (relu) for (let i = 0; i < values.length; i++) values[i] = Math.max(0, values[i]!);
}
