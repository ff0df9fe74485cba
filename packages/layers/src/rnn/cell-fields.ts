import { type ActivationIdentifier, activationField } from '../activations/table.js';
import type { LayerOptions } from '../base/layer-options.js';
import { boolean, integer, number, optional } from '../config/scalars.js';
import { constraint, initializer, regularizer } from '../config/weight-fields.js';
import type { ConstraintIdentifier } from '../constraints/table.js';
import type { InitializerIdentifier } from '../initializers/table.js';
import type { RegularizerIdentifier } from '../regularizers/table.js';

/** Options that every recurrent cell has. */
export interface CellOptions extends LayerOptions {
  /** The length of output and state. */
  units: number;
  /** Default `'tanh'`. */
  activation?: ActivationIdentifier | null;
  /** Default `true`. */
  useBias?: boolean | null;
  /** Of the weights that inputs are multiplied by. Default `'glorot_uniform'`. */
  kernelInitializer?: InitializerIdentifier | null;
  /** Of the weights that states are multiplied by. Default `'orthogonal'`. */
  recurrentInitializer?: InitializerIdentifier | null;
  /** Default `'zeros'`. */
  biasInitializer?: InitializerIdentifier | null;
  kernelRegularizer?: RegularizerIdentifier | null;
  recurrentRegularizer?: RegularizerIdentifier | null;
  biasRegularizer?: RegularizerIdentifier | null;
  kernelConstraint?: ConstraintIdentifier | null;
  recurrentConstraint?: ConstraintIdentifier | null;
  biasConstraint?: ConstraintIdentifier | null;
  /** The share of inputs set to 0 in training, the same ones at each step. Default 0. */
  dropout?: number;
  /** The share of states set to 0 in training, the same ones at each step. Default 0. */
  recurrentDropout?: number;
  /** Dropout masks come from a generator of the cell's own, which starts here. Default: the shared generator. */
  seed?: number | null;
}

const rate = optional(number({ min: 0, max: 1 }), 0);

/** Units and activation. */
export const SIZE_FIELDS = { units: integer({ min: 1 }), activation: activationField('tanh') };

/** The activation of gates. */
export const GATE_FIELDS = { recurrentActivation: activationField('sigmoid') };

/** Whether there is a bias. */
export const BIAS_FIELDS = { useBias: boolean(true) };

/** How the weights start. */
export const CELL_START_FIELDS = {
  kernelInitializer: initializer('glorot_uniform'),
  recurrentInitializer: initializer('orthogonal'),
  biasInitializer: initializer('zeros'),
};

/** What penalizes the weights. */
export const CELL_PENALTY_FIELDS = {
  kernelRegularizer: regularizer,
  recurrentRegularizer: regularizer,
  biasRegularizer: regularizer,
};

/** What bounds the weights, and dropout. */
export const CELL_BOUND_FIELDS = {
  kernelConstraint: constraint,
  recurrentConstraint: constraint,
  biasConstraint: constraint,
  dropout: rate,
  recurrentDropout: rate,
};
