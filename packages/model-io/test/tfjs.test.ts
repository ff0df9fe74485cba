import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useBackend } from '@descent/backend';
import { Dense, GRU, Input, RMSNormalization } from '@descent/layers';
import { Sequential } from '@descent/trainer';
import { memory, type Tensor, tensor } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectModel, loadModel, saveTfjs } from '../src/index.js';

interface Values {
  readonly shape: number[];
  readonly value: number[];
}

const FOLDER = new URL('recordings/tfjs/', import.meta.url);
const NAMES = readdirSync(FOLDER);
const expectedOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`${name}/expected.json`, FOLDER), 'utf8')) as {
    inputs: Values[];
    predictions: Values;
  };

beforeAll(() => useBackend('cpu'));
const folder = mkdtempSync(join(tmpdir(), 'descent-tfjs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(NAMES)('%s, written by tfjs-layers', (name) => {
  it('predicts as it did there', async () => {
    const before = memory().numTensors;
    const { inputs, predictions } = expectedOf(name);
    const model = await loadModel(new URL(`${name}/model.json`, FOLDER));
    const x = inputs.map(({ value, shape }) => tensor(value, shape));
    const y = await model.predict<Tensor>(x);
    expect(y.shape).toEqual(predictions.shape);
    const worst = Math.max(...Array.from(y.dataSync(), (value, i) => Math.abs(value - predictions.value[i]!)));
    expect(worst).toBeLessThan(1e-6);
    for (const one of [...x, y]) one.dispose();
    model.dispose();
    expect(memory().numTensors).toBe(before);
  });
});

const MODELS = new URL('../../../specs/keras-3.15.1/models/', import.meta.url);
const KERAS = ['cnn', 'mlp', 'two_inputs', 'uncompiled'].map((name) => new URL(`${name}.keras`, MODELS));
const KERAS_2 = ['convolutions', 'functional'].map((name) => new URL(`recordings/keras2_${name}.h5`, import.meta.url));
const TFJS = NAMES.map((name) => new URL(`${name}/model.json`, FOLDER));

describe('written for tfjs-layers', () => {
  it.each([...KERAS, ...KERAS_2, ...TFJS].map((url) => [url.pathname.split('/').slice(-2).join('/'), url] as const))(
    '%s comes back the same',
    async (name, url) => {
      const model = await loadModel(url);
      const target = join(folder, name.replace(/\W/g, '_'));
      const files = await saveTfjs(model, target);
      expect(readdirSync(target).sort()).toEqual(Object.keys(files).sort());
      const back = await loadModel(join(target, 'model.json'));
      expect(back.getWeights()).toEqual(model.getWeights());
      expect(back.layers.map((layer) => layer.name)).toEqual(model.layers.map((layer) => layer.name));
      const inspection = await inspectModel(join(target, 'model.json'));
      expect(inspection).toMatchObject({ format: 'tfjs', parameters: model.countParams(), problems: [] });
      expect(
        inspection.layers.reduce((sum, { path, parameters }) => (path.includes('/') ? sum : sum + parameters), 0),
      ).toBeLessThanOrEqual(model.countParams());
      for (const one of [model, back]) one.dispose();
    },
  );

  it('what tfjs-layers does not have is refused, all of it at once', async () => {
    const model = new Sequential([
      Input({ shape: [4, 3] }),
      new GRU({ units: 2, returnSequences: true }),
      new RMSNormalization(),
      new Dense({ units: 2, activation: 'celu' }),
    ]);
    await expect(saveTfjs(model)).rejects.toThrow(
      /3 problems[\s\S]*reset_after: false[\s\S]*no RMSNormalization[\s\S]*"celu"/,
    );
    model.dispose();
  });
});

describe('refused', () => {
  const spoil = (change: (json: Record<string, unknown>) => void): string => {
    const source = new URL('sequential/', FOLDER);
    for (const file of readdirSync(source)) writeFileSync(join(folder, file), readFileSync(new URL(file, source)));
    const path = join(folder, 'model.json');
    const json = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    change(json);
    writeFileSync(path, JSON.stringify(json));
    return path;
  };
  type Group = { paths: string[]; weights: { name: string; shape: number[]; dtype: string }[] };
  const group = (json: Record<string, unknown>) => (json.weightsManifest as Group[])[0]!;

  it.each<[string, (json: Record<string, unknown>) => void, RegExp]>([
    ['a path out', (json) => group(json).paths.push('../secret.bin'), /leads elsewhere/],
    ['a URL', (json) => group(json).paths.push('http://example.com/x.bin'), /leads elsewhere/],
    ['a shard that is missing', (json) => group(json).paths.push('none.bin'), /no such file/],
    [
      'a shape too large',
      (json) => (group(json).weights[0]!.shape = [2 ** 30, 2 ** 20]),
      /said to be larger than 2 GiB/,
    ],
    [
      'a shape too large for the shards',
      (json) => (group(json).weights[0]!.shape = [400, 5]),
      /the shards hold \d+ bytes, the/,
    ],
    [
      'a shape too small',
      (json) => (group(json).weights[0]!.shape = [1]),
      /more than the weights of the manifest need/,
    ],
    ['a shard named again', (json) => group(json).paths.push(group(json).paths[0]!), /is named twice/],
    [
      'a dtype of no record',
      (json) => Object.assign(group(json).weights[0]!, { quantization: { dtype: 'constructor' } }),
      /dtype "constructor"/,
    ],
    ['a shape that is none', (json) => (group(json).weights[0]!.shape = [-1]), /has a shape of/],
    ['a dtype', (json) => (group(json).weights[0]!.dtype = 'complex64'), /complex64", which cannot be read/],
    ['another shape', (json) => (group(json).weights[0]!.shape = [5, 4]), /\[4, 5\] in the model and \[5, 4\]/],
    ['another name', (json) => (group(json).weights[0]!.name = 'other/kernel'), /2 weights in the model, but 1/],
    ['a graph model', (json) => (json.format = 'graph-model'), /graph model has no layers/],
    ['no topology', (json) => delete json.modelTopology, /modelTopology/],
  ])('%s', async (_, change, message) => {
    await expect(loadModel(spoil(change))).rejects.toThrow(message);
  });

  it('bytes alone, whose shards have no place', async () => {
    const bytes = readFileSync(new URL('sequential/model.json', FOLDER));
    await expect(loadModel(bytes)).rejects.toThrow(/Give the path or URL/);
  });
});
