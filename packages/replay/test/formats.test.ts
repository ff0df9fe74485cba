import { existsSync, readdirSync, readFileSync } from 'node:fs';
import '@descent/backend-cpu';
import { isRecord } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { recordingFormats, recordingText, replayFile, verifyFile } from '../src/index.js';
import { digits } from './digits.js';

const ROOT = new URL('../../../specs/keras-3.15.1/', import.meta.url);

type Json = Record<string, unknown>;
const read = (file: string): Json => JSON.parse(readFileSync(new URL(file, ROOT), 'utf8'));

const options = {
  backend: 'cpu',
  sources: { readBeside: async (name: string) => read(`training/${name}`), readMnist: async () => digits() },
};

/** One recording of each format that needs no MNIST, and what in it was recorded. */
const FILES: readonly (readonly [file: string, results: readonly string[]])[] = [
  ['optimizers/Adam/ema_at_end.json', ['expected', 'slots', 'finalized']],
  ['schedules/CosineDecay__warmup.json', ['values']],
  [
    'layers/BatchNormalization__training.json',
    ['serialized_built', 'outputs', 'input_gradients', 'weight_gradients', 'weights_after'],
  ],
  [
    'layers/Dense__regularized.json',
    ['serialized_built', 'outputs', 'input_gradients', 'weight_gradients', 'regularization_losses'],
  ],
  ['losses/Huber.json', ['cases/*/value', 'cases/*/gradient']],
  ['metrics/AUC.json', ['cases/*/updates/*/result', 'cases/*/state', 'cases/*/result_after_reset']],
  ['activations.json', ['cases/*/output', 'cases/*/gradient']],
  ['regularizers.json', ['cases/*/value', 'cases/*/gradient']],
  ['constraints.json', ['cases/*/value']],
  ['initializers.json', ['cases/*/statistics']],
];

/** The object that holds what a path ends in, for each place that it means. */
function places(document: unknown, path: readonly string[]): [holder: Json, key: string][] {
  const [first, ...rest] = path;
  if (first === '*') return (document as unknown[]).flatMap((item) => places(item, rest));
  if (!isRecord(document) || first === undefined || !(first in document)) return [];
  return rest.length === 0 ? [[document, first]] : places(document[first], rest);
}

const placesOf = (document: Json, results: readonly string[]) =>
  results.flatMap((path) => places(document, path.split('/')));

/** The first number in a value, and where it is. */
function firstNumber(value: unknown): [holder: Json, key: string] | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, member] of Object.entries(value)) {
    if (typeof member === 'number' && key !== 'shape') return [value as Json, key];
    const inner = key === 'shape' ? null : firstNumber(member);
    if (inner !== null) return inner;
  }
  return null;
}

describe.each(FILES)('%s', (file, results) => {
  it('is within tolerance, and leaves no tensor', async () => {
    await verifyFile(read(file), options);
    const before = tf.memory().numTensors;
    const { comparisons, ok } = await verifyFile(read(file), options);
    expect(comparisons.flatMap(({ misses }) => misses)).toEqual([]);
    expect(ok).toBe(true);
    expect(tf.memory().numTensors).toBe(before);
  });

  it('is computed without a look at what was recorded', async () => {
    const blind = read(file);
    const found = placesOf(blind, results);
    expect(found.length).toBeGreaterThan(0);
    for (const [holder, key] of found) delete holder[key];
    const seeing = await replayFile(read(file), options);
    if (file !== 'initializers.json') expect((await replayFile(blind, options)).computed).toEqual(seeing.computed);
    else await replayFile(blind, options);
  });

  it('has the shape of the recording', async () => {
    const document = read(file);
    const computed = (await replayFile(document, options)).computed as Json;
    const wanted = placesOf(document, results);
    const ours = placesOf(computed, results);
    expect(ours.map(([, key]) => key)).toEqual(wanted.map(([, key]) => key));
    for (const [index, [holder, key]] of wanted.entries()) {
      expect(kindOf((ours[index] as [Json, string])[0][key]), key).toEqual(kindOf(holder[key]));
    }
  });

  it('fails for each result that is spoiled', async () => {
    for (const path of results) {
      const document = read(file);
      const spoilt = placesOf(document, [path]).find(([holder, key]) => firstNumber(holder[key]) !== null);
      const [holder, key] = firstNumber((spoilt as [Json, string])[0][(spoilt as [Json, string])[1]]) as [Json, string];
      holder[key] = (holder[key] as number) * 1.5 + 1;
      const { ok, comparisons } = await verifyFile(document, options);
      expect(ok, path).toBe(false);
      expect(comparisons.filter(({ misses }) => misses.length > 0).length, path).toBe(1);
    }
  });
});

/** The kinds of what is in a value: keys of objects, lengths of lists. */
function kindOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(kindOf);
  if (!isRecord(value)) return value === null ? null : typeof value === 'string' ? 'number' : typeof value;
  // Where Keras has no gradient it writes an empty object of its own.
  if (value.dtype === 'object') return expect.anything();
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, key === 'dtype' ? 'dtype' : kindOf(member)]),
  );
}

describe('training', () => {
  it('says what it needs', async () => {
    const document = read('training/Adam.json');
    await expect(replayFile(document, { backend: 'cpu' })).rejects.toThrow(/setup\.json/);
    const { readBeside } = options.sources;
    await expect(replayFile(document, { backend: 'cpu', sources: { readBeside } })).rejects.toThrow(/MNIST/);
  });

  it('gives results in the shape of the recording, the same each time, and misses on rows that are not MNIST', async () => {
    for (const name of ['SGD', 'fit_history']) {
      const document = read(`training/${name}.json`);
      const before = tf.memory().numTensors;
      const { ok, computed } = await verifyFile(document, options);
      expect(ok).toBe(false);
      expect(tf.memory().numTensors).toBe(before);
      for (const [key, value] of Object.entries(computed as Json))
        expect(kindOf(value), key).toEqual(kindOf(document[key]));
      expect((await replayFile(document, options)).computed).toEqual(computed);
    }
  });
});

it('knows every format that the recordings have and that can be computed', () => {
  const found = new Set<string>();
  for (const name of readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  )) {
    const { format } = read(name);
    if (typeof format === 'string') found.add(format);
  }
  const known = [...recordingFormats.keys()];
  for (const format of known) expect(found, format).toContain(format);
  // What is left is proved by tests of its own: names and configs, not computing.
  expect([...found].filter((format) => !known.includes(format)).sort()).toEqual(
    [
      ...['constructor-errors', 'identifiers', 'loss-names', 'metric-names', 'model', 'noise-floor'],
      ...['optimizer-config', 'seeded', 'training-setup'],
    ].map((name) => `descent-golden/${name}@1`),
  );
});

it('writes recordings as they are laid out', () => {
  expect(existsSync(ROOT)).toBe(true);
  const value = {
    a: [1, -0, 0.5],
    b: { shape: [2], value: Array.from({ length: 60 }, (_, i) => i) },
    c: [[], {}, null],
  };
  const text = recordingText(value);
  expect(JSON.parse(text)).toEqual(value);
  expect(text).toContain('"a": [1, -0.0, 0.5]');
  expect(text.split('\n').length).toBe(8);
});
