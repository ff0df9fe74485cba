import { type Config, Layer, type Shape } from '@descent/layers';
import { add, matMul, type Tensor, type Tensor2D, type Variable } from '@tensorflow/tfjs-core';

/** The custom layer of the recordings: `x · w + b`. */
export class SimpleDense extends Layer {
  static readonly className = 'SimpleDense';
  static readonly registeredName = 'descent>SimpleDense';
  readonly #units: number;
  #w: Variable | null = null;
  #b: Variable | null = null;

  constructor(options: { units?: number; name?: string } = {}) {
    super(options);
    this.#units = options.units ?? 32;
  }

  override build(inputShape: Shape): void {
    const initializer = 'random_normal';
    this.#w = this.addWeight({ name: 'w', shape: [inputShape.at(-1)!, this.#units], initializer, trainable: true });
    this.#b = this.addWeight({ name: 'b', shape: [this.#units], initializer, trainable: true });
  }

  override call(inputs: Tensor): Tensor {
    return add(matMul(inputs as Tensor2D, this.#w as unknown as Tensor2D), this.#b!);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), units: this.#units };
  }
}
