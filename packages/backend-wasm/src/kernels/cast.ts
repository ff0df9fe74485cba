import { Cast, type CastAttrs, type TensorInfo } from '@tensorflow/tfjs-core';
import type { Heap } from '../pack/heap.js';
import { realPart } from './complex.js';
import { defineKernel } from './kernel.js';

type Numbers = Float32Array | Int32Array | Uint8Array;

/** x in another type. Integers drop what follows the point; everything but 0 is true, NaN as well. */
export const cast = defineKernel<{ x: TensorInfo }, CastAttrs>(Cast, ({ heap }, { x }, { dtype }) => {
  if (x.dtype === 'string' || dtype === 'string') return undefined;
  if (x.dtype === dtype) return heap.share(x);
  if (x.dtype !== 'complex64') return convert(heap, x, dtype);
  const floats = realPart(heap, x);
  if (dtype === 'float32') return floats;
  const out = convert(heap, floats, dtype);
  heap.release(floats);
  return out;
});

function convert(heap: Heap, x: TensorInfo, dtype: CastAttrs['dtype']): TensorInfo {
  const out = heap.output(x.shape, dtype);
  const [to, from] = heap.views<Numbers>(out, x) as [Numbers, Numbers];
  if (dtype === 'bool') for (let i = 0; i < from.length; i++) to[i] = from[i] !== 0 ? 1 : 0;
  else if (dtype === 'complex64') {
    to.fill(0);
    for (let i = 0; i < from.length; i++) to[2 * i] = from[i]!;
  } else to.set(from);
  return out;
}
