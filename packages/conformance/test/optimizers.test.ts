import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describeBackends } from '@descent/backend';
import { type Comparison, verifyFile, worse } from '@descent/replay';
import { describe, expect, it } from 'vitest';

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

const known = new Map<string, readonly Comparison[]>();

/** Each file is computed once per backend. */
async function compare(file: string, backend: string): Promise<readonly Comparison[]> {
  const key = `${backend} ${file}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const document: unknown = JSON.parse(readFileSync(new URL(file, RECORDINGS), 'utf8'));
  const { comparisons } = await verifyFile(document, { file, backend });
  known.set(key, comparisons);
  return comparisons;
}

describe.each(backends)('recordings of Keras on $name', ({ name, status }) => {
  const reason = status.available ? '' : ` (${status.reason})`;

  it.skipIf(!status.available).each(files)(`%s${reason}`, async (file) => {
    const comparisons = await compare(file, name);
    expect(comparisons.length).toBeGreaterThan(0);
    for (const { misses } of comparisons) expect(misses).toEqual([]);
  });
});

/** Class → backend → `relative / movement / share` of its worst case. */
async function measure(): Promise<Map<string, Map<string, number[]>>> {
  const table = new Map<string, Map<string, number[]>>();
  for (const { name, status } of backends) {
    if (!status.available) continue;
    for (const file of files) {
      for (const comparison of await compare(file, name)) {
        const row = table.get(comparison.group) ?? new Map<string, number[]>();
        const [relative = 0, movement = 0, share = 0] = row.get(name) ?? [];
        const worst = worse(comparison, { relative, movement, share });
        row.set(name, [worst.relative, worst.movement, worst.share]);
        table.set(comparison.group, row);
      }
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

it('docs/optimizer-accuracy.md says how close each class comes, on this machine too', async () => {
  const table = await measure();
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
  expect([...written.keys()].sort()).toEqual([...table.keys()].sort());
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
