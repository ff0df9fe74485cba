// Small blocks of floats: too small for memory.copy and memory.fill to pay.

@inline
export function copyFloats(to: usize, from: usize, bytes: usize): void {
  const whole = bytes & ~15;
  for (let i: usize = 0; i < whole; i += 16) v128.store(to + i, v128.load(from + i));
  for (let i = whole; i < bytes; i += 4) store<u32>(to + i, load<u32>(from + i));
}

@inline
export function clearFloats(to: usize, bytes: usize): void {
  const whole = bytes & ~15;
  for (let i: usize = 0; i < whole; i += 16) v128.store(to + i, i32x4.splat(0));
  for (let i = whole; i < bytes; i += 4) store<u32>(to + i, 0);
}

/** to += from */
@inline
export function addFloats(to: usize, from: usize, bytes: usize): void {
  const whole = bytes & ~15;
  for (let i: usize = 0; i < whole; i += 16) v128.store(to + i, f32x4.add(v128.load(to + i), v128.load(from + i)));
  for (let i = whole; i < bytes; i += 4) store<f32>(to + i, load<f32>(to + i) + load<f32>(from + i));
}

/** to += from · scale */
@inline
export function addScaled(to: usize, from: usize, scale: f32, bytes: usize): void {
  const whole = bytes & ~15;
  const factor = f32x4.splat(scale);
  for (let i: usize = 0; i < whole; i += 16) {
    v128.store(to + i, f32x4.add(v128.load(to + i), f32x4.mul(v128.load(from + i), factor)));
  }
  for (let i = whole; i < bytes; i += 4) store<f32>(to + i, load<f32>(to + i) + load<f32>(from + i) * scale);
}

/** sum + a · b, fused where the engine can */
@inline
export function madd(sum: v128, a: v128, b: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, sum);
  return f32x4.add(sum, f32x4.mul(a, b));
}

/** to /= divisor */
@inline
export function divideFloats(to: usize, divisor: f32, bytes: usize): void {
  const whole = bytes & ~15;
  const all = f32x4.splat(divisor);
  for (let i: usize = 0; i < whole; i += 16) v128.store(to + i, f32x4.div(v128.load(to + i), all));
  for (let i = whole; i < bytes; i += 4) store<f32>(to + i, load<f32>(to + i) / divisor);
}

@inline
export function fillFloats(to: usize, value: f32, bytes: usize): void {
  const whole = bytes & ~15;
  const all = f32x4.splat(value);
  for (let i: usize = 0; i < whole; i += 16) v128.store(to + i, all);
  for (let i = whole; i < bytes; i += 4) store<f32>(to + i, value);
}

/** to = the larger of to and from; NaN in from is passed over */
@inline
export function largerFloats(to: usize, from: usize, bytes: usize): void {
  const whole = bytes & ~15;
  for (let i: usize = 0; i < whole; i += 16) v128.store(to + i, f32x4.pmax(v128.load(to + i), v128.load(from + i)));
  for (let i = whole; i < bytes; i += 4) {
    const value = load<f32>(from + i);
    if (value > load<f32>(to + i)) store<f32>(to + i, value);
  }
}
