import { checkKeys, type KeysOf, ShapeError } from '@descent/spec';
import { type DataType, tidy, variable } from '@tensorflow/tfjs-core';
import { type ConstraintIdentifier, constraintTable } from '../constraints/table.js';
import type { Initializer } from '../initializers/initializer.js';
import { type InitializerIdentifier, initializerTable } from '../initializers/table.js';
import { type RegularizerIdentifier, regularizerTable } from '../regularizers/table.js';
import { blankWeight, noteWeight, requireRoom } from './blank-weights.js';
import { Weight } from './weight.js';

/** What `addWeight` can be told. */
export interface WeightOptions {
  /** Unique within the layer, for people and for files. */
  name?: string;
  /** All sizes known. Default: a scalar. */
  shape?: readonly (number | null)[];
  /** Default: `'glorot_uniform'` for floats, `'zeros'` for the rest. */
  initializer?: InitializerIdentifier | null;
  /** Whether gradients move it. Default `true`. */
  trainable?: boolean;
  regularizer?: RegularizerIdentifier | null;
  constraint?: ConstraintIdentifier | null;
  /** Default: the layer's. */
  dtype?: DataType;
}

const KEYS: KeysOf<WeightOptions> = {
  name: true,
  shape: true,
  initializer: true,
  trainable: true,
  regularizer: true,
  constraint: true,
  dtype: true,
};

/** A new weight with its first value. */
export function createWeight(options: WeightOptions, layer: { name: string; path: string; dtype: DataType }): Weight {
  checkKeys('addWeight', options, KEYS);
  const { name = 'variable', shape = [], trainable = true, dtype = layer.dtype } = options;
  if (!shape.every((size): size is number => typeof size === 'number')) {
    throw new ShapeError(`Weight "${name}" of layer "${layer.name}"`, 'every size to be known', shape);
  }
  requireRoom(shape, `${layer.path}/${name}`);
  const at = { where: `addWeight("${name}")`, pointer: '/initializer' };
  const initializer = initializerTable.read(
    options.initializer ?? (dtype === 'float32' ? 'glorot_uniform' : 'zeros'),
    at,
  ) as Initializer;
  const draw = () => {
    const first = initializer.apply([...shape], dtype);
    if (first.shape.length !== shape.length || first.shape.some((size, axis) => size !== shape[axis])) {
      throw new ShapeError(
        `Initializer of "${layer.path}/${name}"`,
        `values of shape [${shape.join(', ')}]`,
        first.shape,
      );
    }
    return variable(first, trainable);
  };
  const value =
    blankWeight([...shape], dtype, trainable, `${layer.path}/${name}`) ??
    noteWeight(withMemory(() => tidy(draw), `${layer.path}/${name}`, shape));
  const parts = {
    initializer,
    regularizer: regularizerTable.read(options.regularizer, { ...at, pointer: '/regularizer' }),
    constraint: constraintTable.read(options.constraint, { ...at, pointer: '/constraint' }),
  };
  return new Weight(value, { name, path: `${layer.path}/${name}` }, parts);
}

/** Runs what makes a weight. @throws ShapeError where the machine has no memory for it */
function withMemory<T>(make: () => T, path: string, shape: readonly number[]): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ShapeError(`Weight "${path}"`, 'a shape that this machine has memory for', shape);
  }
}
