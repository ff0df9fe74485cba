import {
  _FusedMatMul,
  type _FusedMatMulAttrs,
  type _FusedMatMulInputs,
  BatchMatMul,
  type BatchMatMulAttrs,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import { fuseBiasActivation } from './epilogue.js';
import { defineKernel } from './kernel.js';
import { multiply } from './multiply.js';

/** op(A) · op(B) over broadcast leading dimensions. */
export const batchMatMul = defineKernel<{ a: TensorInfo; b: TensorInfo }, BatchMatMulAttrs>(
  BatchMatMul,
  (pack, { a, b }, { transposeA, transposeB }) => {
    if (a.dtype !== 'float32' || b.dtype !== 'float32') return undefined;
    return multiply(pack, a, b, transposeA, transposeB);
  },
);

/** activation(op(A) · op(B) + bias) */
export const fusedMatMul = defineKernel<_FusedMatMulInputs, _FusedMatMulAttrs>(
  _FusedMatMul,
  (pack, { a, b, bias, preluActivationWeights }, attributes, official) => {
    if (a.dtype !== 'float32' || b.dtype !== 'float32') return undefined;
    const product = multiply(pack, a, b, attributes.transposeA, attributes.transposeB);
    return fuseBiasActivation(pack, product, { ...attributes, bias, preluActivationWeights }, official);
  },
);
