import type { Constraint } from '../constraints/constraint.js';
import type { Initializer } from '../initializers/initializer.js';
import type { Regularizer } from '../regularizers/regularizer.js';
import type { WeightOptions } from './weight-factory.js';

type WeightParts = Pick<WeightOptions, 'initializer' | 'regularizer' | 'constraint'>;

type PartSettings<Part extends string> = { readonly [Key in `${Part}Initializer`]: Initializer | null } & {
  readonly [Key in `${Part}Regularizer`]: Regularizer | null;
} & { readonly [Key in `${Part}Constraint`]: Constraint | null };

/** How a layer's options say that one of its weights starts and is held: of `'kernel'`, `kernelInitializer` and its like. */
export function weightParts<Part extends string>(settings: PartSettings<Part>, part: Part): WeightParts {
  const all = settings as PartSettings<string>;
  return {
    initializer: all[`${part}Initializer`],
    regularizer: all[`${part}Regularizer`],
    constraint: all[`${part}Constraint`],
  };
}
