import { Dense, Layer, type Shape } from '@descent/layers';
import { add, mul, type Tensor, type Variable } from '@tensorflow/tfjs-core';

/** `x + others(first(x)) · scale`: layers inside a layer, one by itself and some in a list. The twin of service.py's. */
export class Residual extends Layer {
  static readonly className = 'Residual';
  static readonly registeredName = 'descent>Residual';
  readonly first: Dense;
  readonly others: Dense[];
  readonly #units: number;
  #scale!: Variable;

  constructor(options: { units?: number; name?: string } = {}) {
    super(options);
    this.#units = options.units ?? 4;
    this.first = new Dense({ units: this.#units, activation: 'tanh', name: 'first' });
    this.others = [0, 1].map((i) => new Dense({ units: this.#units, name: `other_${i}` }));
  }

  override build(inputShape: Shape): void {
    this.first.build(inputShape);
    for (const layer of this.others) layer.build([...inputShape.slice(0, -1), this.#units]);
    this.#scale = this.addWeight({ name: 'scale', shape: [1], initializer: 'ones' });
  }

  override call(inputs: Tensor): Tensor {
    const inner = this.others.reduce((y, layer) => layer.apply<Tensor>(y), this.first.apply<Tensor>(inputs));
    return add(inputs, mul(inner, this.#scale));
  }
}
