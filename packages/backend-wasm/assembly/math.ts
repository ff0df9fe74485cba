// Elementary functions on four floats. Each is within 1 ulp of the correctly rounded value, over all floats.

/** eˣ. Range reduction to |r| ≤ ln 2 / 2, then a polynomial (Cephes, expf). */
@inline
export function exp4(value: v128): v128 {
  const x = f32x4.min(f32x4.max(value, f32x4.splat(-104)), f32x4.splat(89));
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504088896341)));
  const r = reduce(x, n);
  return scale(f32x4.add(expm1Reduced(r), f32x4.splat(1)), n);
}

/** eˣ − 1 for x ≤ 0, exact near 0. */
@inline
export function expm1Negative4(value: v128): v128 {
  const x = f32x4.max(value, f32x4.splat(-104));
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504088896341)));
  const p = expm1Reduced(reduce(x, n));
  const far = f32x4.sub(scale(f32x4.add(p, f32x4.splat(1)), n), f32x4.splat(1));
  return v128.bitselect(p, far, f32x4.eq(n, f32x4.splat(0)));
}

@inline
function reduce(x: v128, n: v128): v128 {
  const high = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375)));
  return f32x4.sub(high, f32x4.mul(n, f32x4.splat(-2.12194440e-4)));
}

/** eʳ − 1 = r + r² P(r) */
@inline
function expm1Reduced(r: v128): v128 {
  let p = f32x4.splat(1.9875691500e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  return f32x4.add(f32x4.mul(p, f32x4.mul(r, r)), r);
}

/** y · 2ⁿ in two steps, so that n may leave the range of exponents. */
@inline
function scale(y: v128, n: v128): v128 {
  const whole = i32x4.trunc_sat_f32x4_s(n);
  const half = i32x4.shr_s(whole, 1);
  return f32x4.mul(f32x4.mul(y, powerOfTwo(half)), powerOfTwo(i32x4.sub(whole, half)));
}

@inline
function powerOfTwo(n: v128): v128 {
  return i32x4.shl(i32x4.add(n, i32x4.splat(127)), 23);
}

/** ln x (fdlibm, e_logf.c). */
@inline
export function log4(value: v128): v128 {
  const tiny = f32x4.lt(value, f32x4.splat(1.17549435e-38));
  const x = v128.bitselect(f32x4.mul(value, f32x4.splat(33554432)), value, tiny);
  const shifted = i32x4.sub(x, i32x4.splat(0x3f3504f3));
  const exponent = i32x4.sub(i32x4.shr_s(shifted, 23), v128.and(tiny, i32x4.splat(25)));
  const mantissa = i32x4.add(v128.and(shifted, i32x4.splat(0x007fffff)), i32x4.splat(0x3f3504f3));
  const k = f32x4.convert_i32x4_s(exponent);
  const f = f32x4.sub(mantissa, f32x4.splat(1));
  const s = f32x4.div(f, f32x4.add(f, f32x4.splat(2)));
  const z = f32x4.mul(s, s);
  const w = f32x4.mul(z, z);
  const odd = f32x4.mul(z, f32x4.add(f32x4.mul(w, f32x4.splat(0.28498786688)), f32x4.splat(0.66666662693)));
  const even = f32x4.mul(w, f32x4.add(f32x4.mul(w, f32x4.splat(0.24279078841)), f32x4.splat(0.40000972152)));
  const half = f32x4.mul(f32x4.splat(0.5), f32x4.mul(f, f));
  const low = f32x4.add(
    f32x4.mul(s, f32x4.add(half, f32x4.add(odd, even))),
    f32x4.mul(k, f32x4.splat(9.0580006145e-6)),
  );
  const high = f32x4.mul(k, f32x4.splat(0.69313812256));
  let y = f32x4.sub(high, f32x4.sub(f32x4.sub(half, low), f));
  // inf → inf, NaN → NaN: what is not below inf is returned as it came.
  y = v128.bitselect(y, value, f32x4.lt(value, f32x4.splat(Infinity)));
  y = v128.bitselect(f32x4.splat(-Infinity), y, f32x4.eq(value, f32x4.splat(0)));
  return v128.bitselect(f32x4.splat(NaN), y, f32x4.lt(value, f32x4.splat(0)));
}

/** tanh x: an odd polynomial near 0 (Cephes, tanhf), else 1 − 2 / (e²ˣ + 1). */
@inline
export function tanh4(value: v128): v128 {
  const sign = v128.and(value, i32x4.splat(0x80000000));
  const x = f32x4.abs(value);
  const z = f32x4.mul(x, x);
  let p = f32x4.splat(-5.70498872745e-3);
  p = f32x4.add(f32x4.mul(p, z), f32x4.splat(2.06390887954e-2));
  p = f32x4.add(f32x4.mul(p, z), f32x4.splat(-5.37397155531e-2));
  p = f32x4.add(f32x4.mul(p, z), f32x4.splat(1.33314422036e-1));
  p = f32x4.add(f32x4.mul(p, z), f32x4.splat(-3.33332819422e-1));
  const near = f32x4.add(f32x4.mul(f32x4.mul(p, z), x), x);
  const e = exp4(f32x4.add(x, x));
  const far = f32x4.sub(f32x4.splat(1), f32x4.div(f32x4.splat(2), f32x4.add(e, f32x4.splat(1))));
  const y = v128.bitselect(near, far, f32x4.lt(x, f32x4.splat(0.625)));
  return v128.or(y, sign);
}

/** 1 / (1 + e⁻ˣ), as eˣ / (1 + eˣ) below 0, where e⁻ˣ would overflow. */
@inline
export function sigmoid4(x: v128): v128 {
  const one = f32x4.splat(1);
  const e = exp4(f32x4.neg(f32x4.abs(x)));
  return f32x4.div(v128.bitselect(e, one, f32x4.lt(x, f32x4.splat(0))), f32x4.add(one, e));
}

/** xʸ with JavaScript's special cases, computed in float64: correctly rounded but for ties. */
export function pow4(x: v128, y: v128): v128 {
  const zero = f32x4.splat(0);
  const size = f32x4.abs(x);
  const low = powPositive(f64x2.promote_low_f32x4(size), f64x2.promote_low_f32x4(y));
  const high = powPositive(
    f64x2.promote_low_f32x4(v128.shuffle<i32>(size, size, 2, 3, 2, 3)),
    f64x2.promote_low_f32x4(v128.shuffle<i32>(y, y, 2, 3, 2, 3)),
  );
  const power = v128.shuffle<i32>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 1, 4, 5);
  const ofZero = v128.bitselect(
    zero,
    v128.bitselect(f32x4.splat(Infinity), f32x4.splat(1), f32x4.lt(y, zero)),
    f32x4.gt(y, zero),
  );
  const magnitude = v128.bitselect(ofZero, power, f32x4.eq(size, zero));
  const whole = f32x4.eq(y, f32x4.floor(y));
  const half = f32x4.mul(y, f32x4.splat(0.5));
  const odd = v128.and(whole, f32x4.ne(half, f32x4.floor(half)));
  const signed = v128.xor(magnitude, v128.and(v128.and(x, i32x4.splat(0x80000000)), odd));
  const result = v128.bitselect(f32x4.splat(NaN), signed, v128.andnot(f32x4.lt(x, zero), whole));
  const finite = v128.and(
    f32x4.lt(size, f32x4.splat(Infinity)),
    f32x4.lt(f32x4.abs(y), f32x4.splat(Infinity)),
  );
  return i32x4.all_true(finite) ? result : powSpecialLanes(x, y, result);
}

/** xʸ for finite x > 0 and finite y: 2^(y log₂ x), good to about 1e-10. */
@inline
function powPositive(x: v128, y: v128): v128 {
  const t = f64x2.mul(y, log2Positive(x));
  const bounded = f64x2.min(f64x2.max(t, f64x2.splat(-1000)), f64x2.splat(1000));
  return exp2Bounded(bounded);
}

@inline
function log2Positive(x: v128): v128 {
  const shifted = i64x2.sub(x, i64x2.splat(0x3fe6a09e667f3bcd));
  const biased = i64x2.add(i64x2.shr_s(shifted, 52), i64x2.splat(0x4338000000000000));
  const exponent = f64x2.sub(biased, f64x2.splat(6755399441055744));
  const m = i64x2.add(v128.and(shifted, i64x2.splat(0x000fffffffffffff)), i64x2.splat(0x3fe6a09e667f3bcd));
  const s = f64x2.div(f64x2.sub(m, f64x2.splat(1)), f64x2.add(m, f64x2.splat(1)));
  const z = f64x2.mul(s, s);
  let p = f64x2.splat(1.0 / 17);
  p = f64x2.add(f64x2.mul(p, z), f64x2.splat(1.0 / 15));
  p = f64x2.add(f64x2.mul(p, z), f64x2.splat(1.0 / 13));
  p = f64x2.add(f64x2.mul(p, z), f64x2.splat(1.0 / 11));
  p = f64x2.add(f64x2.mul(p, z), f64x2.splat(1.0 / 9));
  p = f64x2.add(f64x2.mul(p, z), f64x2.splat(1.0 / 7));
  p = f64x2.add(f64x2.mul(p, z), f64x2.splat(1.0 / 5));
  p = f64x2.add(f64x2.mul(p, z), f64x2.splat(1.0 / 3));
  p = f64x2.add(f64x2.mul(p, z), f64x2.splat(1));
  return f64x2.add(exponent, f64x2.mul(f64x2.mul(s, p), f64x2.splat(2.8853900817779268)));
}

@inline
function exp2Bounded(t: v128): v128 {
  const n = f64x2.nearest(t);
  const r = f64x2.mul(f64x2.sub(t, n), f64x2.splat(0.6931471805599453));
  let p = f64x2.splat(1.0 / 3628800);
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(1.0 / 362880));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(1.0 / 40320));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(1.0 / 5040));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(1.0 / 720));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(1.0 / 120));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(1.0 / 24));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(1.0 / 6));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(0.5));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(1));
  p = f64x2.add(f64x2.mul(p, r), f64x2.splat(1));
  const power = i64x2.shl(i64x2.add(f64x2.add(n, f64x2.splat(6755399441055744)), i64x2.splat(1023)), 52);
  return f64x2.mul(p, power);
}

function powSpecialLanes(x: v128, y: v128, result: v128): v128 {
  let r = result;
  r = f32x4.replace_lane(r, 0, powScalar(f32x4.extract_lane(x, 0), f32x4.extract_lane(y, 0), f32x4.extract_lane(r, 0)));
  r = f32x4.replace_lane(r, 1, powScalar(f32x4.extract_lane(x, 1), f32x4.extract_lane(y, 1), f32x4.extract_lane(r, 1)));
  r = f32x4.replace_lane(r, 2, powScalar(f32x4.extract_lane(x, 2), f32x4.extract_lane(y, 2), f32x4.extract_lane(r, 2)));
  r = f32x4.replace_lane(r, 3, powScalar(f32x4.extract_lane(x, 3), f32x4.extract_lane(y, 3), f32x4.extract_lane(r, 3)));
  return r;
}

function powScalar(x: f32, y: f32, usual: f32): f32 {
  if (y == 0) return 1;
  if (x != x || y != y) return NaN;
  const size = abs(x);
  if (abs(y) == Infinity) {
    if (size == 1) return NaN;
    return size > 1 == y > 0 ? Infinity : 0;
  }
  if (size != Infinity) return usual;
  const limit: f32 = y > 0 ? Infinity : 0;
  const odd = y == floor(y) && y * 0.5 != floor(y * 0.5);
  return x < 0 && odd ? -limit : limit;
}
