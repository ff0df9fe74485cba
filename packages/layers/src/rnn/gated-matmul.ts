import { concat, matMul, mul, split, type Tensor, type Tensor2D } from '@tensorflow/tfjs-core';

/**
 * `x · kernel`, `[b, n]` → `[b, gates · units]`. One dropout mask serves all gates; as many masks as gates serve one each.
 */
export function gatedMatMul(x: Tensor, kernel: Tensor, masks: readonly Tensor[]): Tensor {
  const [first, ...others] = masks;
  if (first === undefined) return product(x, kernel);
  if (others.length === 0) return product(mul(x, first), kernel);
  const parts = split(kernel, masks.length, 1);
  return concat(
    masks.map((mask, gate) => product(mul(x, mask), parts[gate] as Tensor)),
    1,
  );
}

function product(a: Tensor, b: Tensor): Tensor {
  return matMul(a as Tensor2D, b as Tensor2D);
}
