import { inTurn, runCase } from '../lib/child.mjs';
import { median, short } from '../lib/stats.mjs';

const LESSON = [
  [128, 784, 512],
  [784, 128, 512],
  [128, 512, 10],
  [512, 128, 10],
  [128, 10, 512],
];
const SQUARES = [64, 128, 256, 512, 1024].map((n) => [n, n, n]);

export const matmul = {
  id: 'matmul',
  title: 'Matrix products: GFLOP/s',
  about: 'Best of repeated calls in each run, median over the runs. Columns: plain, b transposed, a transposed, both.',
  async run({ runs, backends }) {
    const tables = [];
    for (const backend of backends) {
      const shapes = backend === 'cpu' ? [...LESSON, ...SQUARES.slice(0, 4)] : [...LESSON, ...SQUARES];
      const milliseconds = backend === 'cpu' ? 60 : 120;
      const kinds = backend === 'native' ? [false] : [false, true];
      const results = await inTurn(
        runs,
        kinds.map((official) => () => runCase('matmul.mjs', { backend, official, shapes, milliseconds })),
      );
      const speed = (kind, row, way) =>
        results[kind] ? median(results[kind].map((r) => r.rows[row].speeds[way])) : undefined;
      tables.push({
        title: backend,
        head: ['m × k × n', 'descent nn', 'nt', 'tn', 'tt', ...(kinds.length > 1 ? ['tfjs nn', 'nt', 'tn', 'tt'] : [])],
        rows: shapes.map((shape, row) => [
          shape.join(' × '),
          ...kinds.flatMap((_, kind) => ['nn', 'nt', 'tn', 'tt'].map((way) => short(speed(kind, row, way)))),
        ]),
      });
    }
    return tables;
  },
};
