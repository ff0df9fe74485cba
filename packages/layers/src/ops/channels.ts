import { type Tensor, transpose } from '@tensorflow/tfjs-core';
import type { Shape } from '../base/shape.js';
import type { DataFormat } from '../config/data-format.js';

/** Runs what works on channels-last images on whatever the format says, and turns the result back. */
export function inChannelsLast(x: Tensor, format: DataFormat, body: (x: Tensor) => Tensor): Tensor {
  return format === 'channels_last' ? body(x) : toChannelsFirst(body(toChannelsLast(x, format)));
}

/** `[b, c, …]` → `[b, …, c]`, when that is the format. */
export function toChannelsLast(x: Tensor, format: DataFormat): Tensor {
  if (format === 'channels_last') return x;
  const spatial = Array.from({ length: x.rank - 2 }, (_, axis) => axis + 2);
  return transpose(x, [0, ...spatial, 1]);
}

/** `[b, …, c]` → `[b, c, …]`. */
export function toChannelsFirst(x: Tensor): Tensor {
  const spatial = Array.from({ length: x.rank - 2 }, (_, axis) => axis + 1);
  return transpose(x, [0, x.rank - 1, ...spatial]);
}

/** Which axis the channels are. */
export function channelAxis(format: DataFormat): 1 | -1 {
  return format === 'channels_last' ? -1 : 1;
}

/** A shape of that format with `spatial` sizes and `channels` in place of its own. */
export function imageShape(batch: number | null, spatial: Shape, channels: number | null, format: DataFormat): Shape {
  return format === 'channels_last' ? [batch, ...spatial, channels] : [batch, channels, ...spatial];
}

/** The sizes between batch and channels. */
export function spatialSizes(shape: Shape, format: DataFormat): Shape {
  return format === 'channels_last' ? shape.slice(1, -1) : shape.slice(2);
}
