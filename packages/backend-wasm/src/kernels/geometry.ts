import type { backend_util } from '@tensorflow/tfjs-core';
import type { Pack } from '../pack/pack.js';

/** The shape of a convolution or pooling, as tfjs computes it. */
export type WindowInfo = backend_util.Conv2DInfo | backend_util.Conv3DInfo;

/** Bytes of a geometry, rounded up so that what follows is aligned. */
const GEOMETRY = 96;

/** A geometry as `assembly/geometry.ts` reads it, and the scratch memory after it. */
export interface PlacedGeometry {
  readonly geometry: number;
  readonly scratch: number;
}

/** Writes a geometry into scratch memory, with as much behind it as `need` says. */
export function placeGeometry(
  { heap, scratch }: Pack,
  info: WindowInfo,
  need: (geometry: number) => number = () => 0,
): PlacedGeometry {
  const words = wordsOf(info);
  const first = scratch.ensure(GEOMETRY);
  heap.int32.set(words, first >>> 2);
  const geometry = scratch.ensure(GEOMETRY + (need(first) >>> 0));
  heap.int32.set(words, geometry >>> 2);
  return { geometry, scratch: geometry + GEOMETRY };
}

const FLAT = { inDepth: 1, outDepth: 1, filterDepth: 1, strideDepth: 1, dilationDepth: 1 };

function wordsOf(info: WindowInfo): number[] {
  const depth = 'inDepth' in info ? info : FLAT;
  return [
    info.batchSize,
    depth.inDepth,
    info.inHeight,
    info.inWidth,
    info.inChannels,
    depth.outDepth,
    info.outHeight,
    info.outWidth,
    info.outChannels,
    depth.filterDepth,
    info.filterHeight,
    info.filterWidth,
    depth.strideDepth,
    info.strideHeight,
    info.strideWidth,
    depth.dilationDepth,
    info.dilationHeight,
    info.dilationWidth,
    'front' in info.padInfo ? info.padInfo.front : 0,
    info.padInfo.top,
    info.padInfo.left,
  ];
}
