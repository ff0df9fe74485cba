import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadDataset } from '@descent/datasets';
import { recordingFormats, verifyFile } from '@descent/replay';
import { parsePythonJson } from '@descent/spec';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const tool = resolve(import.meta.dirname, '..');
const specs = resolve(tool, '../../specs/keras-3.15.1');
const mnistFolder = process.env.DESCENT_MNIST ?? resolve(tool, '../../../shared/mnist');
const hasMnist = existsSync(mnistFolder);

let folder: string;
let given: string;
let recorded: string;

function record(...options: string[]): { status: number | null; output: string } {
  const run = spawnSync(process.env.KERAS_PYTHON as string, [join(tool, 'record.py'), ...options], {
    encoding: 'utf8',
  });
  return { status: run.status, output: run.stdout + run.stderr };
}

const examples = [...(await readFile(join(tool, 'README.md'), 'utf8')).matchAll(/```json (\S+)\n([\s\S]*?)```/g)]
  .map(([, name, text]) => [name as string, text as string] as const)
  .filter(([name]) => name !== 'training.json' || hasMnist);

describe('record.py', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'descent-record-'));
    [given, recorded] = [join(folder, 'given'), join(folder, 'recorded')];
    await Promise.all([given, recorded].map((path) => mkdir(path)));
    await Promise.all(examples.map(([name, text]) => writeFile(join(given, name), text)));
    for (const place of [given, recorded])
      await copyFile(join(specs, 'training/setup.json'), join(place, 'setup.json'));
    const run = record(given, '--out', recorded);
    expect(run.status, run.output).toBe(0);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(examples)('records the example %s of its README', async (name) => {
    expect(await readdir(recorded)).toContain(name);
    const document = parsePythonJson(await readFile(join(recorded, name), 'utf8')) as { format: string };
    if (!recordingFormats.has(document.format)) return;
    const sources = {
      readBeside: async (other: string) => parsePythonJson(await readFile(join(recorded, other), 'utf8')),
      readMnist: () => loadDataset(mnistFolder),
    };
    const { comparisons } = await verifyFile(document, { file: join(recorded, name), backend: 'cpu', sources });
    expect(comparisons.filter(({ share }) => !(share <= 1))).toEqual([]);
  });

  it('finds what it recorded equal, and a changed value not', async () => {
    const same = record(recorded, '--check');
    expect(same.status, same.output).toBe(0);
    const file = join(recorded, 'trace.json');
    const text = await readFile(file, 'utf8');
    const document = JSON.parse(text);
    document.expected[0].variables[0][0] *= 1.001;
    await writeFile(file, JSON.stringify(document));
    const changed = record(file, '--check');
    await writeFile(file, text);
    expect(changed.status).toBe(1);
    expect(changed.output).toContain('/expected/0/variables/0/0: recorded');
  });

  it('says what it cannot record', async () => {
    const file = join(folder, 'broken.json');
    await writeFile(
      file,
      JSON.stringify({ format: 'descent-golden/layer@1', case: 'x', python: 'keras.layers.Nope()' }),
    );
    const run = record(file, '--check');
    expect(run.status).toBe(1);
    expect(run.output).toContain("module 'keras.layers' has no attribute 'Nope'");
    expect(record(join(folder, 'nothing.json'), '--check').status).toBe(2);
  });
});
