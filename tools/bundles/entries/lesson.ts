/** The page of the lesson: a layer of one's own, Keras's words for loss, metric and optimizer, on WebAssembly. */
import '@descent/backend-wasm';
import { useBackend } from '@descent/backend';
import { Dense, Layer, type Shape } from '@descent/layers';
import { RMSprop } from '@descent/optimizers';
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

await useBackend('wasm');
const model = new Sequential([new SimpleDense({ units: 512 }), new Dense({ units: 10, activation: 'softmax' })]);
model.compile({
  optimizer: new RMSprop({ learningRate: 1e-4 }),
  loss: 'sparse_categorical_crossentropy',
  metrics: ['accuracy'],
});

const images = { data: new Uint8Array(8 * 784).fill(128), shape: [8, 784], scale: 1 / 255 };
const labels = { data: Int32Array.of(5, 0, 4, 1, 9, 2, 1, 3), shape: [8] };
export const { history } = await model.fit(images, labels, { epochs: 1, batchSize: 4, verbose: 0 });
