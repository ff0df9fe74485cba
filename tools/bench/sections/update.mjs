import { inTurn, runCase } from '../lib/child.mjs';
import { median, short } from '../lib/stats.mjs';

const NAMES = [
  'sgd',
  'rmsprop',
  'adam',
  'adamw',
  'adadelta',
  'adagrad',
  'adamax',
  'adafactor',
  'nadam',
  'ftrl',
  'lion',
  'lamb',
  'muon',
  'schedulefreeadamw',
];

export const update = {
  id: 'update',
  title: 'Optimizer updates of 1,000,000 weights',
  about:
    'ns per weight, best of repeated calls in each run, median over the runs; GB/s counts each weight, gradient and slot once per read and write. ' +
    'Composed: the same rule through tfjs ops on the same backend. Muon and Adafactor spend their time in products and reductions; Muon is left out on cpu, where one update takes seconds.',
  async run({ runs, backends }) {
    const tables = [];
    for (const backend of backends) {
      const names = backend === 'cpu' ? NAMES.filter((name) => name !== 'muon') : NAMES;
      const [results] = await inTurn(runs, [() => runCase('update.mjs', { backend, names, milliseconds: 40 })]);
      const copy = median(results.map((r) => r.copy));
      const rows = names.map((name, index) => {
        const of = (key) => median(results.map((r) => r.rows[index][key]));
        return [
          name,
          short(of('fused')),
          short(of('composed')),
          short(of('fused') / of('composed')),
          short(of('gigabytes')),
        ];
      });
      tables.push({
        title: `${backend} (a plain memory copy: ${short(copy)} ns per weight)`,
        head: ['optimizer', 'fused', 'composed', 'ratio', 'GB/s'],
        rows,
      });
    }
    return tables;
  },
};
