import { readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import { beforeAll, describe, expect, it } from 'vitest';
import { GOLDENS } from '../../conformance/src/golden-files.js';
import { testRecordings } from '../../conformance/src/recordings.js';
import { activations, constraints, initializers, regularizers } from '../src/index.js';

beforeAll(() => useBackend('cpu'));

interface Case {
  readonly case: string;
  readonly serialized: { readonly class_name: string; readonly config: Record<string, unknown> };
  readonly draw_shape?: number[];
}

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`${file}.json`, GOLDENS), 'utf8')) as {
    readonly cases: readonly Case[];
    readonly get: readonly { readonly identifier: string | null; readonly ok: boolean }[];
  };

const FILES = ['activations', 'constraints', 'initializers', 'regularizers'];

describe('values, gradients, draws and names are as in Keras', () =>
  testRecordings(
    FILES.map((name) => `${name}.json`),
    'cpu',
  ));

describe.each([
  ['initializers', initializers],
  ['regularizers', regularizers],
  ['constraints', constraints],
] as const)('%s', (file, module) => {
  const { cases, get } = read(file);

  it.each(get.filter(({ ok }) => !ok))('refuses $identifier', ({ identifier }) => {
    expect(() => module.get(identifier)).toThrow(identifier === 'constant' ? /must be given/ : /Unknown/);
  });

  it.each(cases)('$case keeps its config', ({ serialized }) => {
    const found = module.deserialize(serialized);
    expect(JSON.stringify(module.serialize(found as never))).toBe(JSON.stringify(serialized));
  });
});

it.each(read('activations').get.filter(({ ok }) => !ok))('refuses the activation $identifier', ({ identifier }) => {
  expect(() => activations.get(identifier)).toThrow(/Unknown activation/);
});

const seeded = read('initializers').cases.filter(({ serialized }) => typeof serialized.config.seed === 'number');

it.each(seeded)('$case draws the same from the same seed', ({ serialized, draw_shape: shape }) => {
  const draw = () => initializers.deserialize(serialized)!.apply(shape!).dataSync();
  expect(seeded.length).toBeGreaterThan(10);
  expect(draw()).toEqual(draw());
});
