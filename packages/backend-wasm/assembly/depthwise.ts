// The depthwise convolution, y[b, oh, ow, c·Q + q] = Σ x[b, ih, iw, c] · filter[fh, fw, c, q], and its gradients, where
// Q = outChannels / inChannels.

import { Geometry, inputBytes } from './geometry';
import { madd } from './memory';

export function depthwise(g: Geometry, x: usize, filter: usize, y: usize): void {
  if (g.inChannels == g.outChannels) eachPosition(true, g, x, filter, y);
  else eachPosition(false, g, x, filter, y);
}

@inline
function eachPosition(single: bool, g: Geometry, x: usize, filter: usize, y: usize): void {
  const pixel = <usize>g.inChannels << 2;
  const outPixel = <usize>g.outChannels << 2;
  const line = <usize>g.inWidth * pixel;
  for (let b = 0; b < g.batch; b++, x += <usize>g.inHeight * line) {
    for (let oh = 0; oh < g.outHeight; oh++) {
      for (let ow = 0; ow < g.outWidth; ow++, y += outPixel) {
        const top = oh * g.strideHeight - g.padTop;
        const left = ow * g.strideWidth - g.padLeft;
        let c: usize = 0;
        for (; c + 32 <= outPixel; c += 32) channels(single, 8, g, x, filter, y, c, top, left, line, pixel, outPixel);
        for (; c + 16 <= outPixel; c += 16) channels(single, 4, g, x, filter, y, c, top, left, line, pixel, outPixel);
        for (; c < outPixel; c += 4) channels(single, 1, g, x, filter, y, c, top, left, line, pixel, outPixel);
      }
    }
  }
}

/** One position of y in the 8, 4 or 1 channels from `c` (in bytes), over every tap that falls on a pixel. */
@inline
function channels(
  single: bool, width: i32, g: Geometry, x: usize, filter: usize, y: usize, c: usize,
  top: i32, left: i32, line: usize, pixel: usize, outPixel: usize,
): void {
  const multiplier = g.outChannels / g.inChannels;
  let low = f32x4.splat(0);
  let high = f32x4.splat(0);
  let tap = filter + c;
  for (let fh = 0; fh < g.filterHeight; fh++) {
    const ih = top + fh * g.dilationHeight;
    if (ih < 0 || ih >= g.inHeight) {
      tap += <usize>g.filterWidth * outPixel;
      continue;
    }
    for (let fw = 0; fw < g.filterWidth; fw++, tap += outPixel) {
      const iw = left + fw * g.dilationWidth;
      if (iw < 0 || iw >= g.inWidth) continue;
      const at = x + <usize>ih * line + <usize>iw * pixel;
      if (width == 1) low = madd(low, v128.load32_zero(at + source(single, c, multiplier)), v128.load32_zero(tap));
      else low = madd(low, fourOf(single, at, c, multiplier), v128.load(tap));
      if (width == 8) high = madd(high, fourOf(single, at, c + 16, multiplier), v128.load(tap + 16));
    }
  }
  if (width == 1) v128.store_lane<f32>(y + c, low, 0);
  else v128.store(y + c, low);
  if (width == 8) v128.store(y + c + 16, high);
}

/** Where in a pixel of x the channel lies that the channel of y at `c` is made of. */
@inline
function source(single: bool, c: usize, multiplier: i32): usize {
  return single ? c : <usize>(<i32>(c >> 2) / multiplier) << 2;
}

@inline
function fourOf(single: bool, pixel: usize, c: usize, multiplier: i32): v128 {
  if (single) return v128.load(pixel + c);
  let four = v128.load32_zero(pixel + source(single, c, multiplier));
  four = v128.load_lane<f32>(pixel + source(single, c + 4, multiplier), four, 1);
  four = v128.load_lane<f32>(pixel + source(single, c + 8, multiplier), four, 2);
  return v128.load_lane<f32>(pixel + source(single, c + 12, multiplier), four, 3);
}

/** dx[b, ih, iw, c] = Σ dy[b, oh, ow, c·Q + q] · filter[fh, fw, c, q] */
export function depthwiseInputGradient(g: Geometry, dy: usize, filter: usize, dx: usize): void {
  memory.fill(dx, 0, inputBytes(g));
  eachTap(true, g, dx, dy, filter);
}

/** dFilter[fh, fw, c, q] = Σ x[b, ih, iw, c] · dy[b, oh, ow, c·Q + q] */
export function depthwiseFilterGradient(g: Geometry, x: usize, dy: usize, dFilter: usize): void {
  memory.fill(dFilter, 0, <usize>(g.filterHeight * g.filterWidth * g.outChannels) << 2);
  eachTap(false, g, x, dy, dFilter);
}

/** Visits each output position with each tap of the filter that falls on a pixel. */
@inline
function eachTap(ofInput: bool, g: Geometry, x: usize, dy: usize, filter: usize): void {
  const pixel = <usize>g.inChannels << 2;
  const outPixel = <usize>g.outChannels << 2;
  const multiplier = g.outChannels / g.inChannels;
  const line = <usize>g.inWidth * pixel;
  let position = dy;
  for (let b = 0; b < g.batch; b++, x += <usize>g.inHeight * line) {
    for (let oh = 0; oh < g.outHeight; oh++) {
      const top = oh * g.strideHeight - g.padTop;
      for (let ow = 0; ow < g.outWidth; ow++, position += outPixel) {
        const left = ow * g.strideWidth - g.padLeft;
        let tap = filter;
        for (let fh = 0; fh < g.filterHeight; fh++) {
          const ih = top + fh * g.dilationHeight;
          const inside = ih >= 0 && ih < g.inHeight;
          for (let fw = 0; fw < g.filterWidth; fw++, tap += outPixel) {
            const iw = left + fw * g.dilationWidth;
            if (!inside || iw < 0 || iw >= g.inWidth) continue;
            const at = x + <usize>ih * line + <usize>iw * pixel;
            if (ofInput) toInput(at, position, tap, pixel, multiplier);
            else toFilter(at, position, tap, pixel, multiplier);
          }
        }
      }
    }
  }
}

@inline
function toInput(dx: usize, dy: usize, filter: usize, pixel: usize, multiplier: i32): void {
  if (multiplier == 1) return multiplyAdd(dx, dy, filter, pixel);
  for (let c: usize = 0; c < pixel; c += 4) {
    let sum: f32 = load<f32>(dx + c);
    for (let q = 0; q < multiplier; q++, dy += 4, filter += 4) sum += load<f32>(dy) * load<f32>(filter);
    store<f32>(dx + c, sum);
  }
}

@inline
function toFilter(x: usize, dy: usize, dFilter: usize, pixel: usize, multiplier: i32): void {
  if (multiplier == 1) return multiplyAdd(dFilter, x, dy, pixel);
  for (let c: usize = 0; c < pixel; c += 4) {
    const value = load<f32>(x + c);
    for (let q = 0; q < multiplier; q++, dy += 4, dFilter += 4) {
      store<f32>(dFilter, load<f32>(dFilter) + value * load<f32>(dy));
    }
  }
}

/** to += a · b */
@inline
function multiplyAdd(to: usize, a: usize, b: usize, bytes: usize): void {
  const whole = bytes & ~15;
  for (let i: usize = 0; i < whole; i += 16) {
    v128.store(to + i, f32x4.add(v128.load(to + i), f32x4.mul(v128.load(a + i), v128.load(b + i))));
  }
  for (let i = whole; i < bytes; i += 4) {
    store<f32>(to + i, load<f32>(to + i) + load<f32>(a + i) * load<f32>(b + i));
  }
}
