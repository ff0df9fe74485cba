import { runCase } from '../lib/child.mjs';
import { short } from '../lib/stats.mjs';

export const memory = {
  id: 'memory',
  title: 'Memory',
  about:
    "The lesson's network: peak memory of the process over 1 and over 10 epochs of 100 steps, and tensors gained after the first.",
  async run({ backends, data }) {
    const rows = [];
    for (const backend of backends) {
      const steps = backend === 'cpu' ? 10 : 100;
      const once = await runCase('lesson.mjs', { backend, ...data, steps, epochs: 1 });
      const often = await runCase('lesson.mjs', { backend, ...data, steps, epochs: 10 });
      rows.push([backend, short(once.peakMiB), short(often.peakMiB), String(often.tensorsGained)]);
    }
    return [{ title: 'MiB', head: ['', '1 epoch', '10 epochs', 'tensors gained'], rows }];
  },
};
