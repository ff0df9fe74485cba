import { inTurn, runCase } from '../lib/child.mjs';
import { median, short } from '../lib/stats.mjs';

export const experiment = {
  id: 'experiment',
  title: 'The whole experiment: three trials',
  about: 'RMSprop at 1e-3, 1e-4 and 1e-5, one epoch each, on synthetic digits; seconds with one and with two workers.',
  async run({ runs, backends }) {
    const rows = [];
    for (const backend of backends.filter((b) => b !== 'cpu')) {
      const run = (workers) => () => runCase('experiment.mjs', { backend, workers, data: 'synthetic' });
      const [one, two] = await inTurn(runs, [run(1), run(2)]);
      const seconds = [one, two].map((r) => median(r.map((x) => x.seconds)));
      rows.push([backend, short(seconds[0]), short(seconds[1]), short(seconds[1] / seconds[0]), '≤ 0.6']);
    }
    return [{ title: 'seconds', head: ['', '1 worker', '2 workers', 'ratio', 'bar'], rows }];
  },
};
