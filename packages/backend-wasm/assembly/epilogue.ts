// What follows a product: bias and activation, in place and in one pass.

import { expm1Negative4, sigmoid4 } from './math';

const LINEAR: i32 = 0;
const RELU: i32 = 1;
const RELU6: i32 = 2;
const SIGMOID: i32 = 3;
const ELU: i32 = 4;
const LEAKY_RELU: i32 = 5;

/**
 * x[i, j] = f(x[i, j] + bias[j])
 *
 * @param bias address of `columns` floats, or 0 for none
 * @param alpha the slope of leaky ReLU below 0
 */
export function biasActivate(x: usize, rows: i32, columns: i32, bias: usize, activation: i32, alpha: f32): void {
  if (activation == LINEAR) each(LINEAR, x, rows, columns, bias, alpha);
  else if (activation == RELU) each(RELU, x, rows, columns, bias, alpha);
  else if (activation == RELU6) each(RELU6, x, rows, columns, bias, alpha);
  else if (activation == SIGMOID) each(SIGMOID, x, rows, columns, bias, alpha);
  else if (activation == ELU) each(ELU, x, rows, columns, bias, alpha);
  else if (activation == LEAKY_RELU) each(LEAKY_RELU, x, rows, columns, bias, alpha);
  else unreachable();
}

@inline
function each(activation: i32, x: usize, rows: i32, columns: i32, bias: usize, alpha: f32): void {
  const slope = f32x4.splat(alpha);
  const bytes = <usize>(columns & ~3) << 2;
  const rowBytes = <usize>columns << 2;
  for (let i = 0; i < rows; i++, x += rowBytes) {
    for (let j: usize = 0; j < bytes; j += 16) {
      let value = v128.load(x + j);
      if (bias != 0) value = f32x4.add(value, v128.load(bias + j));
      v128.store(x + j, activate(activation, value, slope));
    }
    for (let j = bytes; j < rowBytes; j += 4) {
      let value = v128.load32_zero(x + j);
      if (bias != 0) value = f32x4.add(value, v128.load32_zero(bias + j));
      v128.store_lane<f32>(x + j, activate(activation, value, slope), 0);
    }
  }
}

@inline
function activate(activation: i32, x: v128, slope: v128): v128 {
  const zero = f32x4.splat(0);
  if (activation == RELU) return f32x4.max(x, zero);
  if (activation == RELU6) return f32x4.min(f32x4.max(x, zero), f32x4.splat(6));
  if (activation == SIGMOID) return sigmoid4(x);
  if (activation == ELU) return v128.bitselect(x, expm1Negative4(f32x4.min(x, zero)), f32x4.ge(x, zero));
  if (activation == LEAKY_RELU) return v128.bitselect(f32x4.mul(x, slope), x, f32x4.lt(x, zero));
  return x;
}
