import { ConfigError, ShapeError } from '@descent/spec';
import { type DataType, reshape, type Tensor } from '@tensorflow/tfjs-core';
import { ConfiguredLayer } from '../base/configured-layer.js';
import type { LayerOptions } from '../base/layer-options.js';
import { type Shape, singleShape, sizeOf } from '../base/shape.js';
import type { Field } from '../config/field.js';
import { integers } from '../config/lists.js';

const list = integers({ min: -1 });
const targetShape: Field<number[]> = {
  read(value, at) {
    const shape = list.read(value, at);
    if (shape.filter((size) => size === -1).length <= 1) return shape;
    throw new ConfigError(at.where, at.pointer, value, 'must have -1 at most once');
  },
  write: (value) => [...value],
};
const FIELDS = { targetShape };

/** Options of `Reshape`. */
export interface ReshapeOptions extends LayerOptions {
  /** The shape of one sample; one size may be −1, to be found from the rest. */
  targetShape: readonly number[];
}

/** `[batch, …]` → `[batch, …targetShape]`. Source: `keras/src/layers/reshaping/reshape.py`. */
export class Reshape extends ConfiguredLayer<typeof FIELDS> {
  static readonly className = 'Reshape';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;

  constructor(options: ReshapeOptions) {
    super(FIELDS, options);
    this.buildAtInit();
  }

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
