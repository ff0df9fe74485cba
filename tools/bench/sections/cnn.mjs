import { inTurn, runCase } from '../lib/child.mjs';
import { median, short } from '../lib/stats.mjs';

const EPOCH = 938;
const STEPS = { cpu: 2, wasm: 40, native: 120 };
const BARS = { wasm: 1 / 4, native: 1 / 15 };

export const cnn = {
  id: 'cnn',
  title: 'An epoch of a small CNN',
  about:
    'Conv2D(16, 3) → MaxPooling2D → Conv2D(32, 3) → MaxPooling2D → Dense(10, softmax), Adam, batch 64, 28×28; seconds per epoch of 938 steps, measured over fewer and scaled.',
  async run({ runs, backends, data }) {
    const results = await inTurn(
      runs,
      backends.map((backend) => () => runCase('cnn.mjs', { backend, ...data, steps: STEPS[backend] })),
    );
    const ms = Object.fromEntries(backends.map((b, i) => [b, median(results[i].map((r) => r.msPerStep))]));
    const rows = backends.map((b) => [
      b,
      short((ms[b] * EPOCH) / 1000),
      String(STEPS[b]),
      ms.cpu ? short(ms[b] / ms.cpu) : '–',
      BARS[b] ? `≤ ${short(BARS[b])}` : '',
    ]);
    return [{ title: 'seconds', head: ['', 's / epoch', 'steps measured', '/ cpu', 'bar'], rows }];
  },
};
