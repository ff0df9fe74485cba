import { inTurn, runCase } from '../lib/child.mjs';
import { median, short } from '../lib/stats.mjs';

const UNITS = [32, 128, 512, 2048];
const SMALL = { units: 32, batch: 16 };
const BATCHES = [16, 64, 128, 512, 1024];

export const scaling = {
  id: 'scaling',
  title: 'How time grows',
  about: "The lesson's network: ms per step over hidden units at batch 128, and over the batch at 512 units.",
  async run({ runs, backends, data }) {
    const wanted = backends.filter((b) => b !== 'cpu');
    const table = async (title, values, options) => {
      const rows = [];
      for (const value of values) {
        const cases = wanted.map(
          (backend) => () => runCase('lesson.mjs', { backend, ...data, steps: 40, ...options(value) }),
        );
        const results = await inTurn(Math.min(runs, 3), cases);
        rows.push([String(value), ...results.map((r) => short(median(r.map((x) => x.msPerStep))))]);
      }
      return { title, head: ['', ...wanted], rows };
    };
    const small = [];
    for (const backend of backends) {
      const run = (runEagerly) => () =>
        runCase('lesson.mjs', { backend, ...data, ...SMALL, steps: 600, warmup: 200, runEagerly });
      const [full, traced] = await inTurn(Math.min(runs, 3), [run(true), run(false)]);
      const ms = [full, traced].map((r) => median(r.map((x) => x.msPerStep)));
      small.push([backend, short(ms[0]), short(ms[1]), short(ms[1] / ms[0])]);
    }
    return [
      await table('hidden units', UNITS, (units) => ({ units })),
      await table('batch size', BATCHES, (batch) => ({ batch })),
      {
        title: `steps in full and traced, ${SMALL.units} hidden units, batch ${SMALL.batch}`,
        head: ['', 'runEagerly', 'traced', 'ratio'],
        rows: small,
      },
    ];
  },
};
