import { type Tensor, Variable } from '@tensorflow/tfjs-core';

/** What an optimizer needs to know of a model variable; a layer's `Weight` fits. */
export interface TrainableVariable {
  readonly variable: Variable;
  /** Last part of the path: `kernel`. */
  readonly name: string;
  /** Keras's path: `sequential/dense/kernel`. */
  readonly path: string;
  /** Applied to the weight after every step, where there is one. */
  readonly constraint?: { apply(weight: Tensor): Tensor } | null;
}

/** Plain tfjs variables are taken as well; their name stands for the path. */
export type VariableLike = TrainableVariable | Variable;

export function asTrainable(given: VariableLike): TrainableVariable {
  if (!(given instanceof Variable)) return given;
  return { variable: given, name: given.name.slice(given.name.lastIndexOf('/') + 1), path: given.name };
}

/** A weight and the average of what it has been. */
export interface MovingAverage {
  readonly variable: Variable;
  readonly average: Variable;
}
