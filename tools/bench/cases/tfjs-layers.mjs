// The lesson's network with tfjs-layers' own fit: { backend, images, labels, steps, batch, units, adapter }. With `adapter`,
// descent's adapter is imported and nothing else changed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const {
  backend,
  images,
  labels,
  steps = 50,
  batch = 128,
  units = 512,
  adapter,
  warmup = 2,
} = JSON.parse(process.argv[2]);
const require = createRequire(join(process.cwd(), 'peers/package.json'));
const tf = require('@tensorflow/tfjs');
if (adapter) await import(`@descent/backend-${backend}`);
else if (backend === 'wasm') require('@tensorflow/tfjs-backend-wasm');
tf.enableProdMode();
if (!(await tf.setBackend(backend))) throw new Error(`tfjs cannot start ${backend}`);
await tf.ready();

class SimpleDense extends tf.layers.Layer {
  static className = 'SimpleDense';
  build(inputShape) {
    this.w = this.addWeight(
      'w',
      [inputShape.at(-1), units],
      'float32',
      tf.initializers.randomNormal({ stddev: 0.05, seed: 1 }),
    );
    this.b = this.addWeight('b', [units], 'float32', tf.initializers.randomNormal({ stddev: 0.05, seed: 2 }));
    this.built = true;
  }
  computeOutputShape() {
    return [null, units];
  }
  call(inputs) {
    return tf.tidy(() => tf.add(tf.matMul(Array.isArray(inputs) ? inputs[0] : inputs, this.w.read()), this.b.read()));
  }
}

const model = tf.sequential();
model.add(new SimpleDense({ inputShape: [784] }));
model.add(tf.layers.dense({ units: 10, activation: 'softmax' }));
model.compile({
  optimizer: tf.train.rmsprop(0.001, 0.9, 0, 1e-7),
  loss: 'sparseCategoricalCrossentropy',
  metrics: ['accuracy'],
});
const pixels = readFileSync(images);
const classes = readFileSync(labels);
const rows = (count) => {
  const n = Math.min(count, classes.length);
  const x = Float32Array.from(pixels.subarray(0, n * 784), (byte) => byte / 255);
  return [tf.tensor2d(x, [n, 784]), tf.tensor1d(Float32Array.from(classes.subarray(0, n)), 'float32')];
};
await model.fit(...rows(warmup * batch), { epochs: 1, batchSize: batch, verbose: 0 });
const data = rows(steps * batch);
const started = performance.now();
const { history } = await model.fit(...data, { epochs: 1, batchSize: batch, verbose: 0 });
const seconds = (performance.now() - started) / 1000;
console.log(
  JSON.stringify({
    seconds,
    msPerStep: (seconds * 1000) / steps,
    loss: history.loss.at(-1),
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
