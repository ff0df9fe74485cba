// A small CNN on 28×28 images: { backend, images, labels, steps, batch }.
import { readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import { Conv2D, Dense, Flatten, MaxPooling2D } from '@descent/layers';
import { setRandomSeed } from '@descent/random';
import { Sequential } from '@descent/trainer';

const { backend, images, labels, steps, batch = 64 } = JSON.parse(process.argv[2]);
await useBackend(backend);
setRandomSeed(1);
const model = new Sequential([
  new Conv2D({ filters: 16, kernelSize: 3, activation: 'relu' }),
  new MaxPooling2D({ poolSize: 2 }),
  new Conv2D({ filters: 32, kernelSize: 3, activation: 'relu' }),
  new MaxPooling2D({ poolSize: 2 }),
  new Flatten(),
  new Dense({ units: 10, activation: 'softmax' }),
]);
model.compile({ optimizer: 'adam', loss: 'sparse_categorical_crossentropy', metrics: ['accuracy'] });
model.build([null, 28, 28, 1]);
const pixels = readFileSync(images);
const classes = readFileSync(labels);
const rows = (count) => [
  { data: new Uint8Array(pixels.buffer, pixels.byteOffset, count * 784), shape: [count, 28, 28, 1], scale: 1 / 255 },
  { data: new Uint8Array(classes.buffer, classes.byteOffset, count), shape: [count] },
];
await model.fit(...rows(batch), { epochs: 1, batchSize: batch });
const started = performance.now();
const { history } = await model.fit(...rows(steps * batch), { epochs: 1, batchSize: batch });
const seconds = (performance.now() - started) / 1000;
console.log(
  JSON.stringify({
    seconds,
    msPerStep: (seconds * 1000) / steps,
    loss: history.loss[0],
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
