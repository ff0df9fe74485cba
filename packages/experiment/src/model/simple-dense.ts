import { Layer, type Shape } from '@descent/layers';
import { add, matMul, type Tensor, type Variable } from '@tensorflow/tfjs-core';

/** The lesson's own layer: `x · w + b`, with `w` drawn from a normal distribution of deviation 0.05 and `b` zero. */
export class SimpleDense extends Layer {
  static readonly className = 'SimpleDense';
  static readonly registeredName = 'descent>SimpleDense';
  #w: Variable | undefined;
  #b: Variable | undefined;

  constructor(readonly options: { units?: number; name?: string } = {}) {
    super(options);
  }

  get units(): number {
    return this.options.units ?? 32;
  }

  /** @param inputShape - `[batch, inputs]` */
  override build(inputShape: Shape): void {
    const inputs = inputShape.at(-1) as number;
    this.#w = this.addWeight({ name: 'w', shape: [inputs, this.units], initializer: 'random_normal', trainable: true });
    this.#b = this.addWeight({ name: 'b', shape: [this.units], initializer: 'zeros', trainable: true });
  }

  /** `[batch, inputs]` → `[batch, units]` */
  override call(inputs: Tensor): Tensor {
    return add(matMul(inputs, this.#w as Variable), this.#b as Variable);
  }
}
