import { axisOf, placesOfBest, reduceNothing } from '@descent/backend';
import { ArgMax, type ArgMaxAttrs, ArgMin, type NamedAttrMap, type TensorInfo, util } from '@tensorflow/tfjs-core';
import type { Heap } from '../pack/heap.js';
import { defineKernel, type PackKernel } from './kernel.js';

/** A reduction of a tensor without elements; undefined for other calls. */
export function reduceEmpty(heap: Heap, name: string, inputs: object, attrs: NamedAttrMap): TensorInfo | undefined {
  const { x } = inputs as { x?: TensorInfo };
  const constant = x && reduceNothing(name, x, attrs);
  if (constant === undefined) return undefined;
  const out = heap.output(constant.shape, constant.dtype);
  const [values] = heap.views(out);
  values?.fill(constant.value as never);
  return out;
}

const best = (name: string, sign: 1 | -1): PackKernel =>
  defineKernel<{ x: TensorInfo }, ArgMaxAttrs>(name, ({ heap }, { x }, attributes) => {
    if (x.dtype !== 'float32' || x.shape.length === 0) return undefined;
    const axis = util.parseAxisParam(attributes.axis, x.shape)[0] as number;
    const out = heap.output(x.shape.toSpliced(axis, 1), 'int32');
    const [places, values] = heap.views(out, x) as [Int32Array, Float32Array];
    placesOfBest(values, axisOf(x.shape, axis), sign, places);
    return out;
  });

/** Where the largest element is. */
export const argMax = best(ArgMax, 1);

/** Where the smallest element is. */
export const argMin = best(ArgMin, -1);
