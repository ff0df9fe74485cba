import { add, matMul, reshape, sigmoid, type Tensor, type Tensor2D, type Variable } from '@tensorflow/tfjs-core';
import { Layer } from '../base/layer.js';
import type { Shape } from '../base/shape.js';
import { cloneComponent } from '../config/clone-component.js';
import type { Constraint } from '../constraints/constraint.js';
import type { Initializer } from '../initializers/initializer.js';
import type { Regularizer } from '../regularizers/regularizer.js';

/** How the weights of an attention's projections start and are held. */
export interface ProjectionParts {
  readonly useBias: boolean;
  readonly kernelInitializer: Initializer | null;
  readonly biasInitializer: Initializer | null;
  readonly kernelRegularizer: Regularizer | null;
  readonly biasRegularizer: Regularizer | null;
  readonly activityRegularizer: Regularizer | null;
  readonly kernelConstraint: Constraint | null;
  readonly biasConstraint: Constraint | null;
}

/** `[b, t, …in]` → `[b, t, …out]`, kernel `[…in, …out]`, bias `[…out]`: the part of Keras's EinsumDense that attention uses. */
export class Projection extends Layer {
  static readonly className = 'EinsumDense';
  readonly #parts: ProjectionParts;
  readonly #out: readonly number[];
  readonly #gate: boolean;
  kernel!: Variable;
  bias: Variable | null = null;

  /** @param gate - whether a sigmoid follows */
  constructor(name: string, out: readonly number[], parts: ProjectionParts, gate = false) {
    super({ name, activityRegularizer: parts.activityRegularizer });
    this.#parts = parts;
    this.#out = out;
    this.#gate = gate;
  }

  override build(inputShape: Shape): void {
    const parts = this.#parts;
    const inner = inputShape.slice(2);
    this.kernel = this.addWeight({
      name: 'kernel',
      shape: [...inner, ...this.#out],
      initializer: withFans(parts.kernelInitializer, inner.length, inner.length + this.#out.length),
      regularizer: parts.kernelRegularizer,
      constraint: parts.kernelConstraint,
    });
    if (!parts.useBias) return;
    this.bias = this.addWeight({
      name: 'bias',
      shape: this.#out,
      initializer: cloneComponent(parts.biasInitializer),
      regularizer: parts.biasRegularizer,
      constraint: parts.biasConstraint,
    });
  }

  override call(inputs: Tensor): Tensor {
    const [batch, steps] = inputs.shape as [number, number];
    const size = this.#out.reduce((product, axis) => product * axis, 1);
    const kernel = reshape(this.kernel, [-1, size]) as Tensor2D;
    const product = matMul(reshape(inputs, [batch * steps, kernel.shape[0]]) as Tensor2D, kernel);
    const sum = this.bias === null ? product : add(product, reshape(this.bias, [size]));
    return reshape(this.#gate ? sigmoid(sum) : sum, [batch, steps, ...this.#out]);
  }

  override computeOutputShape(inputShape: Shape): Shape {
    return [...inputShape.slice(0, 2), ...this.#out];
  }
}

/** As in Keras, the fans of a kernel `[…in, …out]` are its inputs and outputs, unless the initializer says which they are. */
function withFans(initializer: Initializer | null, inputs: number, rank: number): Initializer | null {
  const { inputAxes, outputAxes } = (initializer?.settings ?? {}) as Record<string, unknown>;
  if (inputAxes !== null && outputAxes !== null) return cloneComponent(initializer);
  const axes = Array.from({ length: rank }, (_, axis) => axis);
  return cloneComponent(initializer, { inputAxes: axes.slice(0, inputs), outputAxes: axes.slice(inputs) });
}
