import { matMul, reshape, type Tensor, transpose } from '@tensorflow/tfjs-core';
import type { Mask } from '../base/call-options.js';
import { defineLayer } from '../base/define-layer.js';
import type { Shape } from '../base/shape.js';
import type { Field } from '../config/field.js';
import { axes as axisList, integers } from '../config/lists.js';
import { DotKeys } from '../generated/layers.js';
import { l2Normalize } from '../ops/l2-normalize.js';
import { Merge } from './merge.js';

const pair = integers({ length: 2 });
const axes: Field<number | number[]> = {
  read: (value, at) => (Array.isArray(value) ? pair.read(value, at) : axisList.read(value, at)),
  write: (value) => value,
};

/**
 * For each sample, the products of two inputs summed over one axis of each: `[b, …, n, …]`, `[b, …, n, …]` →
 * `[b, rest of the first, rest of the second]`, at least `[b, 1]`. Source: `keras/src/layers/merging/dot.py`.
 */
export class Dot extends defineLayer(DotKeys, { base: Merge, fields: { axes } }) {
  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shapes = this.shapes(inputShape);
    const [a, b] = shapes as [Shape, Shape];
    if (shapes.length !== 2) throw this.mismatch('exactly 2 inputs', shapes);
    const [i, j] = this.#axes(a.length, b.length);
    if (a[i] !== b[j]) throw this.mismatch(`axis ${i} of the first as long as axis ${j} of the second`, shapes);
    const rest = [...without(a, i), ...without(b, j).slice(1)];
    return rest.length === 1 ? [...rest, 1] : rest;
  }

  override computeMask(): Mask {
    return null;
  }

  override call([first, second]: [Tensor, Tensor]): Tensor {
    const [i, j] = this.#axes(first.rank, second.rank);
    const { normalize } = this.settings;
    const a = moveAxis(normalize ? l2Normalize(first, i) : first, i, first.rank - 1);
    const b = moveAxis(normalize ? l2Normalize(second, j) : second, j, 1);
    const [batch, size] = [a.shape[0] as number, a.shape.at(-1) as number];
    const product = matMul(reshape(a, [batch, -1, size]), reshape(b, [batch, size, -1]));
    const rest = [...a.shape.slice(1, -1), ...b.shape.slice(2)];
    return reshape(product, [batch, ...(rest.length === 0 ? [1] : rest)]);
  }

  protected override merge(inputs: [Tensor, Tensor]): Tensor {
    return this.call(inputs);
  }

  #axes(a: number, b: number): [number, number] {
    const { axes } = this.settings;
    const [i, j] = (Array.isArray(axes) ? axes : [axes, axes]) as [number, number];
    return [i < 0 ? i + a : i, j < 0 ? j + b : j];
  }
}

function without(shape: Shape, axis: number): Shape {
  return shape.filter((_, at) => at !== axis);
}

function moveAxis(x: Tensor, from: number, to: number): Tensor {
  const order = Array.from({ length: x.rank }, (_, axis) => axis).filter((axis) => axis !== from);
  order.splice(to, 0, from);
  return transpose(x, order);
}
