import { type ActivationIdentifier, activationField } from '../activations/table.js';
import type { LayerOptions } from '../base/layer-options.js';
import { type DataFormat, dataFormat } from '../config/data-format.js';
import { tuple } from '../config/lists.js';
import { anyCase, boolean, integer, oneOf, optional } from '../config/scalars.js';
import { constraint, initializer, regularizer } from '../config/weight-fields.js';
import type { ConstraintIdentifier } from '../constraints/table.js';
import type { InitializerIdentifier } from '../initializers/table.js';
import type { Padding } from '../ops/window.js';
import type { RegularizerIdentifier } from '../regularizers/table.js';

/** Options that every convolution has. */
export interface WindowOptions extends LayerOptions {
  /** The window: one size for all axes, or one for each. */
  kernelSize: number | number[];
  /** Default 1. */
  strides?: number | number[];
  /** Default `'valid'`; `'causal'` is for one axis only. */
  padding?: Padding;
  /** Default `'channels_last'`. */
  dataFormat?: DataFormat | null;
  /** The distance between the kernel's entries. Default 1. */
  dilationRate?: number | number[];
  /** Applied to the outputs. Default: none. */
  activation?: ActivationIdentifier | null;
  /** Default `true`. */
  useBias?: boolean | null;
  /** Default `'zeros'`. */
  biasInitializer?: InitializerIdentifier | null;
  biasRegularizer?: RegularizerIdentifier | null;
  biasConstraint?: ConstraintIdentifier | null;
}

/** Options of a convolution with one kernel. */
export interface ConvOptions extends WindowOptions {
  /** How many outputs per place. */
  filters: number;
  /** Channels are split into that many groups, each with filters of its own. Default 1. */
  groups?: number;
  /** Default `'glorot_uniform'`. */
  kernelInitializer?: InitializerIdentifier | null;
  kernelRegularizer?: RegularizerIdentifier | null;
  kernelConstraint?: ConstraintIdentifier | null;
}

/** The fields of a window over `rank` axes. */
export function windowFields(rank: number) {
  const paddings: Padding[] = rank === 1 ? ['valid', 'same', 'causal'] : ['valid', 'same'];
  return {
    kernelSize: tuple(rank),
    strides: optional(tuple(rank), 1),
    padding: anyCase(oneOf<Padding>(paddings, 'valid')),
    dataFormat,
    dilationRate: optional(tuple(rank), 1),
  };
}

/** The fields that follow in every convolution. */
export const OUTPUT_FIELDS = { activation: activationField(), useBias: boolean(true) };

/** The fields of weights with one kernel. */
export const KERNEL_FIELDS = {
  kernelInitializer: initializer('glorot_uniform'),
  biasInitializer: initializer('zeros'),
  kernelRegularizer: regularizer,
  biasRegularizer: regularizer,
  activityRegularizer: regularizer,
  kernelConstraint: constraint,
  biasConstraint: constraint,
};

/** The fields of `Conv1D` and `Conv2D`. */
export function convFields(rank: number) {
  return {
    filters: integer({ min: 1 }),
    ...windowFields(rank),
    groups: optional(integer({ min: 1 }), 1),
    ...OUTPUT_FIELDS,
    ...KERNEL_FIELDS,
  };
}
