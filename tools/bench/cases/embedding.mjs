// Embedding(words, 64) → LSTM(64) → Dense(1), Adam: { backend, steps, warm, words, batch, time }.
import { useBackend } from '@descent/backend';
import { Dense, Embedding, Input, LSTM } from '@descent/layers';
import { setRandomSeed } from '@descent/random';
import { Sequential } from '@descent/trainer';

const { backend, steps, warm = 2, words = 10_000, batch = 64, time = 80 } = JSON.parse(process.argv[2]);
await useBackend(backend);
setRandomSeed(1);
const model = new Sequential([
  Input({ shape: [time] }),
  new Embedding({ inputDim: words, outputDim: 64 }),
  new LSTM({ units: 64 }),
  new Dense({ units: 1, activation: 'sigmoid' }),
]);
model.compile({ optimizer: 'adam', loss: 'binary_crossentropy' });
const rows = (count) => [
  { data: Int32Array.from({ length: count * time }, (_, i) => (i * 7919) % words), shape: [count, time] },
  { data: Float32Array.from({ length: count }, (_, i) => i % 2), shape: [count, 1] },
];
await model.fit(...rows(warm * batch), { epochs: 1, batchSize: batch });
const data = rows(steps * batch);
const started = performance.now();
const { history } = await model.fit(...data, { epochs: 1, batchSize: batch });
console.log(JSON.stringify({ msPerStep: (performance.now() - started) / steps, loss: history.loss[0] }));
