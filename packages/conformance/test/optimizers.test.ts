import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describeBackends } from '@descent/backend';
import { optimizerClasses } from '@descent/optimizers';
import { type Comparison, type Verification, verifyFile, worse } from '@descent/replay';
import { describe, expect, it } from 'vitest';
import { type MinimumOptions, type OptimizerConfig, testOptimizer } from '../src/index.js';
import { builtInRules } from '../src/optimizer/built-in.js';

const ROOT = new URL('../../../', import.meta.url);
const RECORDINGS = new URL('specs/keras-3.15.1/', ROOT);
const TABLE = new URL('docs/optimizer-accuracy.md', ROOT);
const backends = await describeBackends();

function recordings(folder: string): string[] {
  return readdirSync(new URL(folder, RECORDINGS), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && name !== 'constructor_errors.json')
    .map((name) => `${folder}/${name}`)
    .sort();
}
const files = [...recordings('optimizers'), ...recordings('schedules')];

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, RECORDINGS), 'utf8'));

/** How close each recording came, by file and backend: what the tests below found. */
const comparisons: { readonly backend: string; readonly each: readonly Comparison[] }[] = [];
const onVerified = ({ backend, comparisons: each }: Verification) => void comparisons.push({ backend, each });

/** A start rate that suits both test functions, and options without which a class hardly moves there. */
const MINIMA: Readonly<Record<string, MinimumOptions>> = {
  Adadelta: { config: { learning_rate: 0.2, epsilon: 1e-4 } },
  Adafactor: { config: { learning_rate: 0.03 } },
  Adagrad: { config: { learning_rate: 0.5 } },
  Adam: { config: { learning_rate: 0.3 } },
  AdamW: { config: { learning_rate: 0.5, weight_decay: 1e-4 } },
  Adamax: { config: { learning_rate: 0.5 } },
  Ftrl: { config: { learning_rate: 0.5 }, constantRate: true },
  Lamb: { config: { learning_rate: 0.03 } },
  Lion: { config: { learning_rate: 0.01 } },
  Muon: { config: { learning_rate: 0.03, weight_decay: null } },
  Nadam: { config: { learning_rate: 0.3 } },
  RMSprop: { config: { learning_rate: 0.01 } },
  ScheduleFreeAdamW: { config: { learning_rate: 0.3 }, constantRate: true },
  SGD: { config: { learning_rate: 0.001, momentum: 0.9 } },
};

const of = (className: string, config: object) => ({ class_name: className, config });
const falling = of('CosineDecay', { initial_learning_rate: 0.3, decay_steps: 3000 });
const [adam, nadam] = ['Adam', 'Nadam'].map((name) => of(name, { learning_rate: falling, use_ema: true }));

/** What wrappers are made around. */
const WRAPPERS: Readonly<Record<string, OptimizerConfig>> = {
  LossScaleOptimizer: { inner_optimizer: adam, initial_scale: 8, dynamic_growth_steps: 3 },
  MultiOptimizer: {
    optimizer_map: of('OptimizerMap', { default_optimizer: adam, optimizer_map: { 'point|.*/bias': nadam } }),
  },
};

const rules = builtInRules();

it('every class is proven, and has recordings', () => {
  const proven = [...rules.map(({ factory }) => factory.className), ...Object.keys(WRAPPERS)].sort();
  expect(proven).toEqual([...optimizerClasses.values()].map(({ className }) => className).sort());
  expect(Object.keys(MINIMA).sort()).toEqual(rules.map(({ factory }) => factory.className).sort());
  const found = proven.flatMap((className) => Object.keys(recordingsOf(className)));
  expect(found.sort()).toEqual(files.filter((file) => file.startsWith('optimizers/')));
});

/** Recordings of a class, those of other backends of Keras's among them. */
function recordingsOf(className: string): Record<string, unknown> {
  const own = files.filter((file) => new RegExp(`^optimizers/${className}(__\\w+)?/`).test(file));
  return Object.fromEntries(own.map((file) => [file, read(file)]));
}

for (const { factory, configs } of rules) {
  const recordings = recordingsOf(factory.className);
  testOptimizer(factory, { configs, minimum: MINIMA[factory.className], recordings, onVerified });
}
for (const [className, config] of Object.entries(WRAPPERS)) {
  const factory = optimizerClasses.get(className.toLowerCase());
  if (factory === undefined) throw new Error(`There is no ${className}`);
  const recordings = recordingsOf(className);
  testOptimizer(factory, { configs: [config], minimum: { config, constantRate: true }, recordings, onVerified });
}

describe.each(backends)('recordings of schedules on $name', ({ name, status }) => {
  const reason = status.available ? '' : ` (${status.reason})`;
  const schedules = files.filter((file) => file.startsWith('schedules/'));

  it.skipIf(!status.available).each(schedules)(`%s${reason}`, async (file) => {
    const verification = await verifyFile(read(file), { file, backend: name });
    onVerified(verification);
    expect(verification.comparisons.length).toBeGreaterThan(0);
    for (const { misses } of verification.comparisons) expect(misses).toEqual([]);
  });
});

/** Class → backend → `relative / movement / share` of its worst case. */
function measure(): Map<string, Map<string, number[]>> {
  const table = new Map<string, Map<string, number[]>>();
  for (const { backend, each } of comparisons) {
    for (const comparison of each) {
      const row = table.get(comparison.group) ?? new Map<string, number[]>();
      const [relative = 0, movement = 0, share = 0] = row.get(backend) ?? [];
      const worst = worse(comparison, { relative, movement, share });
      row.set(backend, [worst.relative, worst.movement, worst.share]);
      table.set(comparison.group, row);
    }
  }
  return table;
}

const COLUMNS = ['cpu', 'wasm', 'native'];
const cell = ([relative = 0, movement = 0, share = 0]: readonly number[]): string =>
  `${relative.toExponential(1)} / ${movement.toExponential(1)} / ${share.toFixed(2)}`;

function page(table: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>): string {
  const rows = [...table].map(
    ([group, row]) => `| ${group} | ${COLUMNS.map((name) => cell(row.get(name) ?? [])).join(' | ')} |`,
  );
  return `# How close optimizers and schedules come to Keras

The worst over all recordings of a class in \`specs/keras-3.15.1\`, as relative / movement / share of the rule:

- *relative*: largest difference over the element's size, at least a thousandth of the tensor's;
- *movement*: largest difference over the largest change since the start, at least a thousandth of the tensor's size;
- *rule*: share of the allowed difference that is used up; above 1 is a miss. The rule stands in the
  [recordings' README](../specs/keras-3.15.1/README.md).

Written by \`DESCENT_WRITE_DOCS=1 npx vitest run test/optimizers.test.ts\` in \`packages/conformance\`, where all three
backends can run.

| Class | ${COLUMNS.join(' | ')} |
|---|${COLUMNS.map(() => '---').join('|')}|
${rows.join('\n')}
`;
}

it('docs/optimizer-accuracy.md says how close each class comes, on this machine too', () => {
  const table = measure();
  if (process.env.DESCENT_WRITE_DOCS) {
    for (const name of COLUMNS) expect([...(table.values().next().value?.keys() ?? [])]).toContain(name);
    writeFileSync(TABLE, page(table));
  }
  const lines = readFileSync(TABLE, 'utf8').split('\n');
  const written = new Map(
    lines
      .filter((line) => / \d/.test(line) && line.startsWith('| '))
      .map((line) => [line.split(' | ')[0]?.slice(2), line]),
  );
  expect([...written.keys()].sort(), 'of the whole file: this sums up what its other tests found').toEqual(
    [...table.keys()].sort(),
  );
  for (const [group, row] of table) {
    const cells = (written.get(group) ?? '').replace(/^\| | \|$/g, '').split(' | ');
    for (const [backend, measured] of row) {
      const shown = (cells[1 + COLUMNS.indexOf(backend)] ?? '').split(' / ').map(Number);
      for (const [index, value] of measured.entries()) {
        // another processor or library rounds otherwise: a few times as much is no news, ten times is
        const floor = index === 2 ? 0.05 : 1e-5;
        expect(value, `${group} on ${backend}, of ${cells}`).toBeLessThanOrEqual(
          Math.max(floor, 10 * (shown[index] as number)),
        );
      }
    }
  }
});
