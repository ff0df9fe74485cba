import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { useBackend } from '@descent/backend';
import { SimpleDense } from '@descent/layers';
import { loadModel, loadWeights } from '@descent/model-io';
import type { Model } from '@descent/trainer';
import { type Tensor, tensor, zerosLike } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archive, descent, type GoldenModel, goldenOf, largestDifference, wholeArchives } from './models.js';
import { temporaryFolder } from './spawn.js';

const customObjects = { 'descent>SimpleDense': SimpleDense };
const TARGETS = ['out.keras', 'out.weights.h5', 'out.h5', 'tf/'];
/** What tfjs-layers has no word for. */
const NOT_FOR_TFJS = ['custom.keras'];

let cwd: string;

beforeAll(async () => {
  cwd = await temporaryFolder();
  await useBackend('cpu');
});

afterAll(() => rm(cwd, { recursive: true }));

const folderOf = async (name: string) => {
  await mkdir(join(cwd, name), { recursive: true });
  return join(cwd, name);
};

async function differenceOf(model: Model, golden: GoldenModel): Promise<number> {
  const inputs = golden.inputs.map(({ value, shape, dtype }) => tensor([...value], [...shape], dtype as 'float32'));
  const predictions = await model.predict(inputs.length === 1 ? (inputs[0] as Tensor) : inputs);
  return largestDifference([...predictions.dataSync()], golden.predictions.value);
}

describe.each(wholeArchives)('descent convert %s', (name) => {
  const golden = goldenOf(name);

  it.each(TARGETS)('to %s, which predicts the same', async (target) => {
    const folder = await folderOf(`${name}-converted`);
    const { code, stdout, stderr } = await descent(['convert', archive(name), target], folder);
    if (target === 'tf/' && NOT_FOR_TFJS.includes(name)) {
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('tfjs-layers 4.22 has no SimpleDense');
      expect(await readdir(folder)).not.toContain('tf');
      return;
    }
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^written {3}\S+ · [\d,]+ bytes\nkept {6}.*parameters/);
    const isWhole = target === 'out.keras' || target === 'tf/';
    const file = join(folder, target, target === 'tf/' ? 'model.json' : '');
    const model = await loadModel(isWhole ? file.replace(/\/$/, '') : archive(name), { customObjects });
    try {
      if (!isWhole) {
        for (const { variable } of model.weights) variable.assign(zerosLike(variable));
        await loadWeights(model, join(folder, target));
      }
      expect(await differenceOf(model, golden)).toBeLessThanOrEqual(1e-6);
      const hasState = golden.optimizer_variables != null;
      expect(model.compiled).toBe(hasState && target !== 'tf/');
      if (target === 'out.keras' && hasState) {
        const found = model.optimizer.saveOwnVariables().map(({ values }) => Array.from(values, Number));
        const wanted = golden.optimizer_variables?.map(({ value }) => value) as number[][];
        expect(found).toHaveLength(wanted.length);
        expect(largestDifference(found.flat(), wanted.flat())).toBeLessThanOrEqual(1e-6);
      }
      expect(/left out.*state\s+\(/s.test(stdout)).toBe(hasState && (target === 'out.h5' || target === 'tf/'));
    } finally {
      model.dispose();
    }
  });
});

describe('descent convert', () => {
  it('brings a model of tfjs-layers back', async () => {
    const folder = await folderOf('back');
    await descent(['convert', archive('mlp.keras'), 'tf/'], folder);
    const { code } = await descent(['convert', 'tf/model.json', 'back.keras'], folder);
    expect(code).toBe(0);
    const model = await loadModel(join(folder, 'back.keras'));
    expect(await differenceOf(model, goldenOf('mlp.keras'))).toBeLessThanOrEqual(1e-6);
    model.dispose();
  });

  it('replaces a file only when it is told to, and leaves nothing half written', async () => {
    const folder = await folderOf('force');
    await writeFile(join(folder, 'mine.keras'), 'precious');
    const refused = await descent(['convert', archive('mlp.keras'), 'mine.keras'], folder);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toBe('error: Cannot write mine.keras: it exists already. Replace it with --force.\n');
    expect(await readFile(join(folder, 'mine.keras'), 'utf8')).toBe('precious');
    const done = await descent(['convert', archive('mlp.keras'), 'mine.keras', '--force', '--no-compile'], folder);
    expect(done.code).toBe(0);
    expect(done.stdout).not.toContain('optimizer');
    expect(await readdir(folder)).toEqual(['mine.keras']);
    await descent(['convert', archive('mlp.keras'), 'tf/'], folder);
    const again = await descent(['convert', archive('mlp.keras'), 'tf'], folder);
    expect(again.stderr).toContain('it exists already');
    expect((await descent(['convert', archive('mlp.keras'), 'tf', '--force'], folder)).code).toBe(0);
  });

  it('is one message for what it cannot do', async () => {
    const folder = await folderOf('bad');
    await writeFile(join(folder, 'cut.keras'), readFileSync(archive('cnn.keras')).subarray(0, 20_000));
    await writeFile(join(folder, 'cut.h5'), readFileSync(archive('mlp.h5')).subarray(0, 5000));
    await writeFile(join(folder, 'empty.keras'), '');
    const mlp = archive('mlp.keras');
    const cases: [args: string[], says: RegExp][] = [
      [['cut.keras', 'a.keras'], /cut\.keras/],
      [['cut.h5', 'a.keras'], /cut\.h5/],
      [['empty.keras', 'a.keras'], /empty\.keras: it is neither/],
      [['nowhere.keras', 'a.keras'], /Cannot read nowhere\.keras: there is no such file/],
      [['.', 'a.keras'], /it is a folder/],
      [[archive('mlp.weights.h5'), 'a.keras'], /weights and no model/],
      [[mlp], /Say where the model .* goes/],
      [[mlp, 'a.onnx'], /What is a\.onnx to be\?/],
      [[mlp, 'a.json'], /folder with a model\.json/],
      [[mlp, 'a.keras', '--to', 'keras-2'], /Unknown model format of --to: "keras-2"/],
      [[mlp, 'no/such/a.keras'], /its folder is not there/],
      [[mlp, 'cut.h5/a.keras'], /is a file, not a folder/],
      [[mlp, 'a.keras', '--out', 'b.keras'], /Give the file to write once/],
    ];
    for (const [args, says] of cases) {
      const { code, stdout, stderr } = await descent(['convert', ...args], folder);
      expect({ code, stdout }, args.join(' ')).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(says);
      expect(stderr).toMatch(/^error: /);
      expect(stderr).not.toMatch(/^ +at .*:\d+/m);
    }
    expect((await readdir(folder)).sort()).toEqual(['cut.h5', 'cut.keras', 'empty.keras']);
  });
});
