import { useBackend } from '@descent/backend';
import { mnist } from '@descent/datasets';
import { Dense, Layer, type Shape } from '@descent/layers';
import * as optimizers from '@descent/optimizers';
import { setRandomSeed } from '@descent/random';
import { Sequential } from '@descent/trainer';
import { add, matMul, type Tensor, type Variable } from '@tensorflow/tfjs-core';

/** y = x · w + b, from scratch. */
class SimpleDense extends Layer {
  static readonly className = 'SimpleDense';
  private w!: Variable;
  private b!: Variable;

  constructor(readonly options: { units?: number; name?: string } = {}) {
    super(options);
  }

  override build(inputShape: Shape) {
    const { units = 32 } = this.options;
    const initializer = 'random_normal';
    this.w = this.addWeight({ name: 'w', shape: [inputShape.at(-1)!, units], initializer, trainable: true });
    this.b = this.addWeight({ name: 'b', shape: [units], initializer, trainable: true });
  }

  override call(inputs: Tensor) {
    return add(matMul(inputs, this.w), this.b);
  }
}

await useBackend('auto');
setRandomSeed(42);
export const model = new Sequential([new SimpleDense({ units: 512 }), new Dense({ units: 10, activation: 'softmax' })]);
model.compile({
  optimizer: optimizers.get({ class_name: 'rmsprop', config: { learning_rate: 0.0001 } }),
  loss: 'sparse_categorical_crossentropy',
  metrics: ['accuracy'],
});
model.build([null, 784]);
const { train, test } = await mnist.load();
export const { history } = await model.fit(train.images, train.labels, { epochs: 1, batchSize: 128 });
console.log('training:', history);
console.log('test:', await model.evaluate(test.images, test.labels, { batchSize: 128 }));
