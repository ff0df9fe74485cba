import { add, erf, mul, pow, type Tensor, tanh } from '@tensorflow/tfjs-core';

/** `x Φ(x)`, Φ the normal distribution; `approximate` takes a tanh for it (Hendrycks and Gimpel, 2016). */
export function gelu(x: Tensor, options: { approximate?: boolean } = {}): Tensor {
  if (options.approximate) {
    const inner = mul(Math.sqrt(2 / Math.PI), add(x, mul(0.044715, pow(x, 3))));
    return mul(mul(0.5, x), add(1, tanh(inner)));
  }
  return mul(mul(0.5, x), add(1, erf(mul(x, Math.SQRT1_2))));
}
