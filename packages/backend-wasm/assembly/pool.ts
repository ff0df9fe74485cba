// Pooling over [batch, depth, height, width, channels].

import { Geometry, inputBytes } from './geometry';
import { addFloats, addScaled, divideFloats, fillFloats, largerFloats } from './memory';

/** y[position, c] = the largest x of the window; NaN is passed over. */
export function maxPool(g: Geometry, x: usize, y: usize): void {
  eachPosition(true, g, x, y, 0);
}

/** dx = the sum of dy over the windows in which this element is the first of the largest. */
export function maxPoolGradient(g: Geometry, x: usize, dy: usize, dx: usize): void {
  memory.fill(dx, 0, inputBytes(g));
  eachWindow(g, x, dy, dx);
}

@inline
function eachWindow(g: Geometry, x: usize, y: usize, dx: usize): void {
  const pixel = <usize>g.inChannels << 2;
  const line = <usize>g.inWidth * pixel;
  const plane = <usize>g.inHeight * line;
  const image = <usize>g.inDepth * plane;
  for (let b = 0; b < g.batch; b++) {
    const start = <usize>b * image;
    for (let od = 0; od < g.outDepth; od++) {
      for (let oh = 0; oh < g.outHeight; oh++) {
        for (let ow = 0; ow < g.outWidth; ow++, y += pixel) {
          for (let c: usize = 0; c < pixel; c += 16) {
            window(g, x, dx, y + c, start + c, min(pixel - c, 16), od, oh, ow, plane, line, pixel);
          }
        }
      }
    }
  }
}

/** One window in the channels at `start`, whose `bytes` are of four channels or fewer. */
@inline
function window(
  g: Geometry, x: usize, dx: usize, y: usize, start: usize, bytes: usize,
  od: i32, oh: i32, ow: i32, plane: usize, line: usize, pixel: usize,
): void {
  const front = od * g.strideDepth - g.padFront;
  const top = oh * g.strideHeight - g.padTop;
  const left = ow * g.strideWidth - g.padLeft;
  let best = f32x4.splat(-Infinity);
  let where = i32x4.splat(-1);
  for (let fd = 0; fd < g.filterDepth; fd++) {
    const id = front + fd * g.dilationDepth;
    if (id < 0 || id >= g.inDepth) continue;
    for (let fh = 0; fh < g.filterHeight; fh++) {
      const ih = top + fh * g.dilationHeight;
      if (ih < 0 || ih >= g.inHeight) continue;
      for (let fw = 0; fw < g.filterWidth; fw++) {
        const iw = left + fw * g.dilationWidth;
        if (iw < 0 || iw >= g.inWidth) continue;
        const at = start + <usize>id * plane + <usize>ih * line + <usize>iw * pixel;
        const value = bytes == 16 ? v128.load(x + at) : loadSome(x + at, bytes);
        const larger = f32x4.gt(value, best);
        best = v128.bitselect(value, best, larger);
        where = v128.bitselect(i32x4.splat(<i32>at), where, larger);
      }
    }
  }
  addAt(dx, i32x4.extract_lane(where, 0), 0, y);
  if (bytes > 4) addAt(dx, i32x4.extract_lane(where, 1), 4, y);
  if (bytes > 8) addAt(dx, i32x4.extract_lane(where, 2), 8, y);
  if (bytes > 12) addAt(dx, i32x4.extract_lane(where, 3), 12, y);
}

/**
 * y[position, c] = the mean of x over the window; padding does not count.
 *
 * @param least what a sum of fewer elements is divided by
 */
export function averagePool(g: Geometry, x: usize, y: usize, least: i32): void {
  eachPosition(false, g, x, y, least);
}

@inline
function eachPosition(most: bool, g: Geometry, x: usize, y: usize, least: i32): void {
  const pixel = <usize>g.inChannels << 2;
  const line = <usize>g.inWidth * pixel;
  const plane = <usize>g.inHeight * line;
  for (let b = 0; b < g.batch; b++, x += <usize>g.inDepth * plane) {
    for (let od = 0; od < g.outDepth; od++) {
      for (let oh = 0; oh < g.outHeight; oh++) {
        for (let ow = 0; ow < g.outWidth; ow++, y += pixel) gather(most, g, x, y, least, od, oh, ow, plane, line, pixel);
      }
    }
  }
}

/** The largest, or the mean, of a window in all channels. */
@inline
function gather(
  most: bool, g: Geometry, x: usize, y: usize, least: i32,
  od: i32, oh: i32, ow: i32, plane: usize, line: usize, pixel: usize,
): void {
  const front = od * g.strideDepth - g.padFront;
  const top = oh * g.strideHeight - g.padTop;
  const left = ow * g.strideWidth - g.padLeft;
  let elements = 0;
  fillFloats(y, most ? -Infinity : 0, pixel);
  for (let fd = 0; fd < g.filterDepth; fd++) {
    const id = front + fd * g.dilationDepth;
    if (id < 0 || id >= g.inDepth) continue;
    for (let fh = 0; fh < g.filterHeight; fh++) {
      const ih = top + fh * g.dilationHeight;
      if (ih < 0 || ih >= g.inHeight) continue;
      for (let fw = 0; fw < g.filterWidth; fw++) {
        const iw = left + fw * g.dilationWidth;
        if (iw < 0 || iw >= g.inWidth) continue;
        const from = x + <usize>id * plane + <usize>ih * line + <usize>iw * pixel;
        if (most) largerFloats(y, from, pixel);
        else addFloats(y, from, pixel);
        elements++;
      }
    }
  }
  if (!most) divideFloats(y, <f32>max(elements, least), pixel);
}

/** dx = the sum of dy over the windows that hold this element, divided by the size of a window, padding included. */
export function averagePoolGradient(g: Geometry, dy: usize, dx: usize): void {
  memory.fill(dx, 0, inputBytes(g));
  const pixel = <usize>g.inChannels << 2;
  const line = <usize>g.inWidth * pixel;
  const plane = <usize>g.inHeight * line;
  const share: f32 = 1 / <f32>(g.filterDepth * g.filterHeight * g.filterWidth);
  for (let b = 0; b < g.batch; b++, dx += <usize>g.inDepth * plane) {
    for (let od = 0; od < g.outDepth; od++) {
      for (let oh = 0; oh < g.outHeight; oh++) {
        for (let ow = 0; ow < g.outWidth; ow++, dy += pixel) spread(g, dy, dx, od, oh, ow, plane, line, pixel, share);
      }
    }
  }
}

@inline
function spread(
  g: Geometry, dy: usize, dx: usize, od: i32, oh: i32, ow: i32, plane: usize, line: usize, pixel: usize, share: f32,
): void {
  const front = od * g.strideDepth - g.padFront;
  const top = oh * g.strideHeight - g.padTop;
  const left = ow * g.strideWidth - g.padLeft;
  for (let fd = 0; fd < g.filterDepth; fd++) {
    const id = front + fd * g.dilationDepth;
    if (id < 0 || id >= g.inDepth) continue;
    for (let fh = 0; fh < g.filterHeight; fh++) {
      const ih = top + fh * g.dilationHeight;
      if (ih < 0 || ih >= g.inHeight) continue;
      for (let fw = 0; fw < g.filterWidth; fw++) {
        const iw = left + fw * g.dilationWidth;
        if (iw < 0 || iw >= g.inWidth) continue;
        addScaled(dx + <usize>id * plane + <usize>ih * line + <usize>iw * pixel, dy, share, pixel);
      }
    }
  }
}

@inline
function addAt(dx: usize, offset: i32, lane: usize, dy: usize): void {
  if (offset == -1) return;
  const target = dx + <usize>offset + lane;
  store<f32>(target, load<f32>(target) + load<f32>(dy + lane));
}

function loadSome(from: usize, bytes: usize): v128 {
  let value = v128.load32_zero(from);
  if (bytes > 4) value = v128.load_lane<f32>(from, value, 1, 4);
  if (bytes > 8) value = v128.load_lane<f32>(from, value, 2, 8);
  return value;
}
