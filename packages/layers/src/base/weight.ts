import type { DataType, Variable } from '@tensorflow/tfjs-core';
import type { Constraint } from '../constraints/constraint.js';
import type { Initializer } from '../initializers/initializer.js';
import type { Regularizer } from '../regularizers/regularizer.js';

/** A variable of a layer with what Keras knows about it. */
export class Weight {
  readonly variable: Variable;
  /** `kernel`. */
  readonly name: string;
  /** `dense/kernel`, inside a model `sequential/dense/kernel`. */
  readonly path: string;
  readonly initializer: Initializer;
  readonly regularizer: Regularizer | null;
  readonly constraint: Constraint | null;

  constructor(
    variable: Variable,
    names: { readonly name: string; readonly path: string },
    parts: { initializer: Initializer; regularizer: Regularizer | null; constraint: Constraint | null },
  ) {
    this.variable = variable;
    this.name = names.name;
    this.path = names.path;
    this.initializer = parts.initializer;
    this.regularizer = parts.regularizer;
    this.constraint = parts.constraint;
  }

  get shape(): number[] {
    return this.variable.shape;
  }

  get dtype(): DataType {
    return this.variable.dtype;
  }

  /** Whether gradients move it. */
  get trainable(): boolean {
    return this.variable.trainable;
  }

  set trainable(value: boolean) {
    this.variable.trainable = value;
  }
}
