import type { backend_util } from '@tensorflow/tfjs-core';
import type { Pack } from '../pack/pack.js';

/** Bytes of a geometry, rounded up so that what follows is aligned. */
const GEOMETRY = 64;

/** A convolution's shape, laid out as `assembly/geometry.ts` reads it, and the scratch memory after it. */
export interface PlacedGeometry {
  readonly geometry: number;
  readonly scratch: number;
}

/** Writes a convolution's shape into scratch memory, with as much behind it as `need` says. */
export function placeGeometry(
  { heap, scratch }: Pack,
  info: backend_util.Conv2DInfo,
  need: (geometry: number) => number = () => 0,
): PlacedGeometry {
  const words = [
    info.batchSize,
    info.inHeight,
    info.inWidth,
    info.inChannels,
    info.outHeight,
    info.outWidth,
    info.outChannels,
    info.filterHeight,
    info.filterWidth,
    info.strideHeight,
    info.strideWidth,
    info.dilationHeight,
    info.dilationWidth,
    info.padInfo.top,
    info.padInfo.left,
  ];
  const first = scratch.ensure(GEOMETRY);
  heap.int32.set(words, first >>> 2);
  const geometry = scratch.ensure(GEOMETRY + (need(first) >>> 0));
  heap.int32.set(words, geometry >>> 2);
  return { geometry, scratch: geometry + GEOMETRY };
}
