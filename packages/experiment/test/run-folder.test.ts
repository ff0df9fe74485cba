import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slug, timestamp } from '../src/node/output-folder.js';
import { RunFolder } from '../src/node/run-folder.js';
import { OutputError } from '../src/run/output-error.js';
import { lessonResult } from './support/results.js';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'descent-folder-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const noon = new Date(2026, 0, 31, 12, 0, 5);

describe('RunFolder', () => {
  test('is named after the experiment and the time, never an existing one', async () => {
    const first = await RunFolder.create(join(root, 'a/b'), 'My lesson', noon);
    const second = await RunFolder.create(join(root, 'a/b'), 'My lesson', noon);
    expect(first.files.directory).toBe(join(root, 'a/b/my-lesson-2026-01-31-120005'));
    expect(second.files.directory).toBe(`${first.files.directory}-2`);
  });

  test('holds the five files, whole, and nothing half-written', async () => {
    const folder = await RunFolder.create(root, 'whole', noon);
    const result = lessonResult();
    const partial = { ...result, trials: result.trials.slice(0, 1), finishedAt: null };
    await Promise.all([folder.writeResult(partial), folder.writeResult(result), folder.writeAll(result)]);
    expect((await readdir(folder.files.directory)).sort()).toEqual([
      'curves.svg',
      'experiment.json',
      'history.csv',
      'report.html',
      'results.json',
    ]);
    expect(JSON.parse(await readFile(folder.files.results, 'utf8'))).toEqual(result);
    expect(JSON.parse(await readFile(folder.files.experiment, 'utf8'))).toEqual(result.experiment);
  });

  test('says before anything runs that it cannot be made', async () => {
    await writeFile(join(root, 'file'), '');
    const failing = RunFolder.create(join(root, 'file'), 'x', noon);
    await expect(failing).rejects.toThrow(OutputError);
    await expect(failing).rejects.toThrow(/Cannot write to .*file: .*--out/);
  });

  test('goes away when nothing was written, and stays otherwise', async () => {
    const empty = await RunFolder.create(root, 'empty', noon);
    await empty.discard();
    const full = await RunFolder.create(root, 'full', noon);
    await full.writeResult(lessonResult());
    await full.discard();
    const names = await readdir(root);
    expect(names.some((name) => name.startsWith('empty'))).toBe(false);
    expect(names.some((name) => name.startsWith('full'))).toBe(true);
  });
});

test.each([
  ['My lesson', 'my-lesson'],
  ['../../etc/passwd', 'etc-passwd'],
  ['Größe 2×', 'größe-2'],
  ['CON: a|b?', 'con-a-b'],
  ['<script>', 'script'],
  ['***', 'experiment'],
  ['x'.repeat(120), 'x'.repeat(60)],
])('the slug of %s is %s', (name, expected) => expect(slug(name)).toBe(expected));

test('times sort as text', () => expect(timestamp(noon)).toBe('2026-01-31-120005'));
