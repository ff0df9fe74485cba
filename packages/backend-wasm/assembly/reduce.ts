// Sums over the middle axis of [outer, extent, inner], carried in float64 and rounded once.

/** out[o, i] = scale · Σₑ x[o, e, i] */
export function sumMiddle(x: usize, out: usize, outer: i32, extent: i32, inner: i32, scale: f64): void {
  const block = <usize>extent * inner << 2;
  for (let o = 0; o < outer; o++, x += block, out += <usize>inner << 2) {
    if (inner == 1) store<f32>(out, <f32>(sumContiguous(x, extent) * scale));
    else sumRows(x, out, extent, inner, scale);
  }
}

function sumContiguous(x: usize, count: i32): f64 {
  let s0 = f64x2.splat(0), s1 = f64x2.splat(0), s2 = f64x2.splat(0), s3 = f64x2.splat(0);
  const end = x + (<usize>(count & ~7) << 2);
  const last = x + (<usize>count << 2);
  for (; x < end; x += 32) {
    const a = v128.load(x);
    const b = v128.load(x, 16);
    s0 = f64x2.add(s0, f64x2.promote_low_f32x4(a));
    s1 = f64x2.add(s1, f64x2.promote_low_f32x4(upper(a)));
    s2 = f64x2.add(s2, f64x2.promote_low_f32x4(b));
    s3 = f64x2.add(s3, f64x2.promote_low_f32x4(upper(b)));
  }
  const s = f64x2.add(f64x2.add(s0, s1), f64x2.add(s2, s3));
  let sum = f64x2.extract_lane(s, 0) + f64x2.extract_lane(s, 1);
  for (; x < last; x += 4) sum += <f64>load<f32>(x);
  return sum;
}

@inline
function upper(a: v128): v128 {
  return v128.shuffle<i32>(a, a, 2, 3, 2, 3);
}

/** Eight columns at a time, then one by one. */
function sumRows(x: usize, out: usize, extent: i32, inner: i32, scale: f64): void {
  const row = <usize>inner << 2;
  const factor = f64x2.splat(scale);
  let column = 0;
  for (; column + 8 <= inner; column += 8, x += 32, out += 32) {
    let s0 = f64x2.splat(0), s1 = f64x2.splat(0), s2 = f64x2.splat(0), s3 = f64x2.splat(0);
    let at = x;
    for (let e = 0; e < extent; e++, at += row) {
      const a = v128.load(at);
      const b = v128.load(at, 16);
      s0 = f64x2.add(s0, f64x2.promote_low_f32x4(a));
      s1 = f64x2.add(s1, f64x2.promote_low_f32x4(upper(a)));
      s2 = f64x2.add(s2, f64x2.promote_low_f32x4(b));
      s3 = f64x2.add(s3, f64x2.promote_low_f32x4(upper(b)));
    }
    v128.store(out, rounded(f64x2.mul(s0, factor), f64x2.mul(s1, factor)));
    v128.store(out, rounded(f64x2.mul(s2, factor), f64x2.mul(s3, factor)), 16);
  }
  for (; column < inner; column++, x += 4, out += 4) {
    let sum: f64 = 0;
    let at = x;
    for (let e = 0; e < extent; e++, at += row) sum += <f64>load<f32>(at);
    store<f32>(out, <f32>(sum * scale));
  }
}

@inline
function rounded(low: v128, high: v128): v128 {
  return v128.shuffle<i32>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 1, 4, 5);
}
