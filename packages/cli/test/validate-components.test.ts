import { readdirSync, readFileSync } from 'node:fs';
import type { DescentError } from '@descent/spec';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../src/validate/kinds.js';

const folder = new URL('../../../specs/keras-3.15.1/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(`layers/${file}`, folder), 'utf8')).serialized;
const recorded = readdirSync(new URL('layers', folder)).filter((file) => read(file).module === 'keras.layers');

/** What `descent validate` says of a document. */
function verdict(document: Record<string, unknown>): [kind: string | undefined, said: string | string[]] {
  const kind = kindOf(document);
  const said = kind?.check(document);
  return [kind?.name, typeof said === 'string' ? said : ((said ?? []) as DescentError[]).map(({ message }) => message)];
}

describe('descent validate', () => {
  it.each(recorded)('knows the layer of %s', (file) => {
    expect(verdict(read(file))).toEqual(['layer', read(file).class_name]);
  });

  it.each([
    [{ module: 'keras.losses', class_name: 'MeanSquaredError', config: { name: 'a' } }, 'loss', 'MeanSquaredError'],
    [{ module: 'keras.metrics', class_name: 'MeanSquaredError', config: {} }, 'metric', 'MeanSquaredError'],
    [{ module: 'keras.initializers', class_name: 'HeNormal', config: {} }, 'initializer', 'HeNormal'],
    [{ class_name: 'L2', config: { l2: 0.1 } }, 'regularizer', 'L2'],
    [{ class_name: 'MaxNorm', config: null }, 'constraint', 'MaxNorm'],
    [{ class_name: 'Add' }, 'layer', 'Add'],
    [
      { class_name: 'Dense', config: { units: '4' } },
      'layer',
      ['Dense at /config/units: must be an integer >= 1. Received: "4".'],
    ],
    [
      { module: 'keras.layers', class_name: 'Densely', config: {} },
      'layer',
      ['Unknown layer at /class_name: "Densely". Did you mean "Dense"?'],
    ],
    [
      {
        class_name: 'TimeDistributed',
        config: { layer: { module: 'keras.layers', class_name: 'Dropout', config: { rate: 3, sed: 1 } } },
      },
      'layer',
      [
        'Unknown key of Dropout at /config/layer/config: "sed". Did you mean "seed"?',
        'Dropout at /config/layer/config/rate: must be a number in [0, 1]. Received: 3.',
      ],
    ],
    [{ module: 'mine', class_name: 'Dense', config: {}, registered_name: 'mine>Dense' }, undefined, []],
  ])('%j', (document, kind, said) => {
    expect(verdict(document)).toEqual([kind, said]);
  });

  it('refuses what no config may be', () => {
    let config: Record<string, unknown> = {};
    for (let depth = 0; depth < 10_000; depth++) config = { config };
    expect(() => verdict({ class_name: 'Dense', config })).toThrow(/deep/);
  });
});

describe('descent validate, of a model', () => {
  const dense = { module: 'keras.layers', class_name: 'Dense', config: { units: 2, name: 'out' } };
  const input = { class_name: 'InputLayer', config: { batch_input_shape: [null, 3], name: 'in' } };
  const chain = (layers: unknown[], more = {}) => ({
    class_name: 'Sequential',
    config: { name: 'm', layers },
    ...more,
  });
  const CASES: [string, Record<string, unknown>, string | RegExp[]][] = [
    ['of Keras 3', chain([dense], { module: 'keras', registered_name: null }), 'Sequential, 1 layer'],
    ['of Keras 2', chain([input, dense], { keras_version: '2.15.0', backend: 'tensorflow' }), 'Sequential, 1 layer'],
    ['with layers alone', { class_name: 'Sequential', config: [dense] }, 'Sequential, 1 layer'],
    ['of tfjs-layers', { modelTopology: chain([input, dense]), weightsManifest: [] }, 'Sequential, 1 layer'],
    [
      'with a layer that nobody knows',
      chain([{ ...dense, class_name: 'Dens' }, dense]),
      [/layer "m\/out": Unknown layer.*"Dens".*"Dense"/],
    ],
    [
      'with an option that is wrong',
      chain([{ ...dense, config: { units: -2, name: 'out' } }]),
      [/layer "m\/out".*units: must be an integer >= 1/],
    ],
  ];
  it.each(CASES)('%s', async (_, document, wanted) => {
    const kind = kindOf(document);
    expect(kind?.name).toBe('model');
    const said = await kind?.check(document);
    if (typeof wanted === 'string') expect(said).toBe(wanted);
    else {
      const messages = (said as DescentError[]).map(({ message }) => message);
      expect(messages).toHaveLength(wanted.length);
      for (const [i, pattern] of wanted.entries()) expect(messages[i]).toMatch(pattern);
    }
  });
});
