import { inTurn, runCase } from '../lib/child.mjs';
import { median, short } from '../lib/stats.mjs';

const STEPS = { cpu: 3, wasm: 10, native: 20 };
/** Milliseconds. A gradient that takes a pass over all data for each word takes minutes. */
const BARS = { cpu: 5000, wasm: 1000, native: 500 };

export const embedding = {
  id: 'embedding',
  title: 'A step with an embedding of 10,000 words',
  about:
    'Embedding(10000, 64) → LSTM(64) → Dense(1, sigmoid), Adam, batch 64, 80 words a sample; milliseconds per step.',
  async run({ runs, backends }) {
    const results = await inTurn(
      runs,
      backends.map((backend) => () => runCase('embedding.mjs', { backend, steps: STEPS[backend] })),
    );
    const rows = backends.map((backend, i) => [
      backend,
      short(median(results[i].map((r) => r.msPerStep))),
      String(STEPS[backend]),
      short(median(results[i].map((r) => r.loss))),
      `≤ ${BARS[backend]}`,
    ]);
    return [{ title: 'milliseconds', head: ['', 'ms / step', 'steps measured', 'mean loss', 'bar'], rows }];
  },
};
