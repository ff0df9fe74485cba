import { readdirSync, readFileSync } from 'node:fs';
import { describeBackends } from '@descent/backend';
import { verifyFile } from '@descent/replay';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../../specs/keras-3.15.1/', import.meta.url);
const backends = await describeBackends();

function recordings(folder: string): string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && name !== 'constructor_errors.json')
    .map((name) => `${folder}/${name}`)
    .sort();
}

describe.each(backends)('recordings of Keras on $name', ({ name, status }) => {
  const reason = status.available ? '' : ` (${status.reason})`;

  it.skipIf(!status.available).each([...recordings('optimizers'), ...recordings('schedules')])(
    `%s${reason}`,
    async (file) => {
      const document: unknown = JSON.parse(readFileSync(new URL(file, ROOT), 'utf8'));
      const { comparisons } = await verifyFile(document, { file, backend: name });
      expect(comparisons.length).toBeGreaterThan(0);
      for (const { misses } of comparisons) expect(misses).toEqual([]);
    },
  );
});
