// One epoch of the lesson's network with descent: { backend, images, labels, steps, batch, units, warmup, epochs, runEagerly }.
import { readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import { Dense, Layer } from '@descent/layers';
import { setRandomSeed } from '@descent/random';
import { Sequential } from '@descent/trainer';
import { add, matMul, memory } from '@tensorflow/tfjs-core';

const {
  backend,
  images,
  labels,
  steps = 469,
  batch = 128,
  units = 512,
  warmup = 5,
  epochs = 1,
  runEagerly = false,
} = JSON.parse(process.argv[2]);

class SimpleDense extends Layer {
  static className = 'SimpleDense';
  constructor(settings) {
    super(settings);
    this.units = settings.units;
  }
  build(inputShape) {
    this.w = this.addWeight({
      name: 'w',
      shape: [inputShape.at(-1), this.units],
      initializer: 'random_normal',
      trainable: true,
    });
    this.b = this.addWeight({ name: 'b', shape: [this.units], initializer: 'random_normal', trainable: true });
  }
  call(inputs) {
    return add(matMul(inputs, this.w), this.b);
  }
}

await useBackend(backend);
setRandomSeed(1);
const model = new Sequential([new SimpleDense({ units }), new Dense({ units: 10, activation: 'softmax' })]);
model.compile({
  optimizer: 'rmsprop',
  loss: 'sparse_categorical_crossentropy',
  metrics: ['accuracy'],
  runEagerly,
});
model.build([null, 784]);
const pixels = readFileSync(images);
const classes = readFileSync(labels);
const rows = (count) => {
  const n = Math.min(count, classes.length);
  return [
    { data: new Uint8Array(pixels.buffer, pixels.byteOffset, n * 784), shape: [n, 784], scale: 1 / 255 },
    { data: new Uint8Array(classes.buffer, classes.byteOffset, n), shape: [n] },
  ];
};
await model.fit(...rows(warmup * batch), { epochs: 1, batchSize: batch });
const before = memory().numTensors;
const started = performance.now();
const history = await model.fit(...rows(steps * batch), { epochs, batchSize: batch });
const seconds = (performance.now() - started) / 1000;
console.log(
  JSON.stringify({
    seconds,
    msPerStep: (seconds * 1000) / (steps * epochs),
    loss: history.history.loss.at(-1),
    tensorsGained: memory().numTensors - before,
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
