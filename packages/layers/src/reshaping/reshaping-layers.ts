import { ConfigError, ShapeError } from '@descent/spec';
import { type DataType, expandDims, reshape, type Tensor, tile, transpose } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import type { InputSpec } from '../base/input-spec.js';
import { type Shape, singleShape, sizeOf } from '../base/shape.js';
import type { Field } from '../config/field.js';
import { integers } from '../config/lists.js';
import { integer } from '../config/scalars.js';
import { FlattenKeys, PermuteKeys, RepeatVectorKeys, ReshapeKeys } from '../generated/layers.js';

/** `[batch, …]` → `[batch, product of the rest]`. Source: `keras/src/layers/reshaping/flatten.py`. */
export class Flatten extends defineLayer(FlattenKeys) {
  override inputSpec: InputSpec = { minNdim: 1 };

  override call(inputs: Tensor): Tensor {
    const { rank, shape } = inputs;
    const spatial = Array.from({ length: Math.max(0, rank - 2) }, (_, axis) => axis + 2);
    const turned =
      this.settings.dataFormat === 'channels_first' && rank > 1 ? transpose(inputs, [0, ...spatial, 1]) : inputs;
    return reshape(turned, [shape[0] as number, sizeOf(shape.slice(1)) as number]);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = singleShape(inputShape, this.name);
    return [shape[0] ?? null, sizeOf(shape.slice(1))];
  }

  override computeOutputDtype([dtype]: readonly DataType[]): DataType {
    return dtype ?? this.dtype;
  }
}

const counted = integers({ min: 1 });
const dims: Field<number[]> = {
  read(value, at) {
    const order = counted.read(value, at);
    if ([...order].sort((a, b) => a - b).every((axis, i) => axis === i + 1)) return order;
    throw new ConfigError(at.where, at.pointer, value, 'must hold each of 1 … n once');
  },
  write: (value) => [...value],
};

/** Axes in another order. Source: `keras/src/layers/reshaping/permute.py`. */
export class Permute extends defineLayer(PermuteKeys, { fields: { dims } }) {
  override inputSpec: InputSpec = { ndim: this.settings.dims.length + 1 };

  override call(inputs: Tensor): Tensor {
    return transpose(inputs, [0, ...this.settings.dims]);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = singleShape(inputShape, this.name);
    return [0, ...this.settings.dims].map((axis) => shape[axis] ?? null);
  }

  override computeOutputDtype([dtype]: readonly DataType[]): DataType {
    return dtype ?? this.dtype;
  }
}

/** `[b, c]` → `[b, n, c]`, the same vector n times. Source: `keras/src/layers/reshaping/repeat_vector.py`. */
export class RepeatVector extends defineLayer(RepeatVectorKeys, { fields: { n: integer({ min: 1 }) } }) {
  override inputSpec: InputSpec = { ndim: 2 };

  override call(inputs: Tensor): Tensor {
    return tile(expandDims(inputs, 1), [1, this.settings.n, 1]);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const [batch, size] = singleShape(inputShape, this.name);
    return [batch ?? null, this.settings.n, size ?? null];
  }
}

const sizes = integers({ min: -1 });
const targetShape: Field<number[]> = {
  read(value, at) {
    const shape = sizes.read(value, at);
    if (shape.filter((size) => size === -1).length <= 1) return shape;
    throw new ConfigError(at.where, at.pointer, value, 'must have -1 at most once');
  },
  write: (value) => [...value],
};

/** `[batch, …]` → `[batch, …targetShape]`. Source: `keras/src/layers/reshaping/reshape.py`. */
export class Reshape extends defineLayer(ReshapeKeys, { fields: { targetShape }, isBuilt: true }) {
  override call(inputs: Tensor): Tensor {
    return reshape(inputs, this.computeOutputShape([...inputs.shape]) as number[]);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const { targetShape } = this.settings;
    const shape = singleShape(inputShape, this.name);
    const size = sizeOf(shape.slice(1));
    const known = targetShape.reduce((product, axis) => (axis === -1 ? product : product * axis), 1);
    const rest = size === null ? null : size / known;
    if (rest !== null && (targetShape.includes(-1) ? !Number.isInteger(rest) : rest !== 1)) {
      const wanted = `samples that fill [${targetShape.join(', ')}]`;
      throw new ShapeError(`Layer "${this.name}" (Reshape)`, wanted, shape);
    }
    return [shape[0] ?? null, ...targetShape.map((axis) => (axis === -1 ? rest : axis))];
  }

  override computeOutputDtype([dtype]: readonly DataType[]): DataType {
    return dtype ?? this.dtype;
  }
}
