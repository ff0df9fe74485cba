import type { LayerOptions } from '../base/layer-options.js';
import { boolean, number, optional } from '../config/scalars.js';
import { constraint, initializer, regularizer } from '../config/weight-fields.js';
import type { ConstraintIdentifier } from '../constraints/table.js';
import type { InitializerIdentifier } from '../initializers/table.js';
import type { RegularizerIdentifier } from '../regularizers/table.js';

/** Options of normalizations that scale and shift their result. */
export interface ScaleOptions extends LayerOptions {
  /** Added to the variance. Default 0.001. */
  epsilon?: number;
  /** Whether `beta` is added. Default `true`. */
  center?: boolean | null;
  /** Whether the result is multiplied by `gamma`. Default `true`. */
  scale?: boolean | null;
  /** Default `'zeros'`. */
  betaInitializer?: InitializerIdentifier | null;
  /** Default `'ones'`. */
  gammaInitializer?: InitializerIdentifier | null;
  betaRegularizer?: RegularizerIdentifier | null;
  gammaRegularizer?: RegularizerIdentifier | null;
  betaConstraint?: ConstraintIdentifier | null;
  gammaConstraint?: ConstraintIdentifier | null;
}

/** Epsilon, center and scale. */
export const SCALE_FIELDS = {
  epsilon: optional(number({ min: 0 }), 0.001),
  center: boolean(true),
  scale: boolean(true),
};

/** How `beta` and `gamma` start. */
export const START_FIELDS = { betaInitializer: initializer('zeros'), gammaInitializer: initializer('ones') };

/** What holds `beta` and `gamma` back. */
export const BOUND_FIELDS = {
  betaRegularizer: regularizer,
  gammaRegularizer: regularizer,
  betaConstraint: constraint,
  gammaConstraint: constraint,
};
