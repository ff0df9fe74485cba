// Gradients of the depthwise convolution: y[b, oh, ow, c·Q + q] = Σ x[b, ih, iw, c] · filter[fh, fw, c, q], where
// Q = outChannels / inChannels.

import { Geometry, inputBytes } from './geometry';

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
