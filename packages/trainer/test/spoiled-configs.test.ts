import { readdirSync, readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import { deserializeLayer, Input, type InputOptions, type KerasTensor, SimpleDense } from '@descent/layers';
import { DescentError } from '@descent/spec';
import { deserializeModel, Model } from '@descent/trainer';
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { mutateJson } from '../../conformance/src/mutants.js';
import { readRecorded } from './recorded/recorded.js';

const ROOT = new URL('../../../specs/keras-3.15.1/', import.meta.url);
const customObjects = { 'descent>SimpleDense': SimpleDense };

interface RecordedLayer {
  readonly serialized: object;
  readonly inputs: readonly { readonly shape: number[]; readonly dtype: InputOptions['dtype'] }[];
}

beforeAll(() => useBackend('cpu'));

function recordings<T>(folder: string): [name: string, document: T][] {
  const names = readdirSync(new URL(folder, ROOT)).filter((name) => /^[^.]+\.json$/.test(name));
  return names.map((name) => [`${folder}${name}`, JSON.parse(readFileSync(new URL(folder + name, ROOT), 'utf8'))]);
}

/** A model of one recorded layer, as text. */
function modelOf({ serialized, inputs }: RecordedLayer): string {
  const layer = deserializeLayer(serialized, { customObjects });
  const given = inputs.map(({ shape, dtype }) => Input({ batchShape: [null, ...shape.slice(1)], dtype }));
  const model = new Model({
    inputs: given,
    outputs: layer.apply(given.length > 1 ? given : (given[0] as KerasTensor)),
  });
  const text = JSON.stringify(model);
  model.dispose();
  return text;
}

/** Every model that Keras recorded, and one of each recorded layer: names and configs. */
function configs(): [name: string, text: string][] {
  const files = ['graphs', 'fits', 'summaries', 'callbacks'];
  const cases = files.flatMap((file) => readRecorded<{ case: string; config: object }[]>(file));
  return [
    ...recordings<{ config: object }>('models/').map(([name, { config }]): [string, string] => [
      name,
      JSON.stringify(config),
    ]),
    ...cases.map(({ case: name, config }): [string, string] => [name, JSON.stringify(config)]),
    ...recordings<RecordedLayer>('layers/').map(([name, layer]): [string, string] => [name, modelOf(layer)]),
  ];
}

/** What is wrong with how a spoiled config ended; null where nothing is. */
function faultOf(error: unknown): string | null {
  if (!(error instanceof DescentError)) return `an error of the engine: ${error}`;
  if (error.cause !== undefined) return `the last net caught it: ${error.message}`;
  return error.message.length > 10_000 ? `${error.message.length} characters` : null;
}

/** `FUZZ=5000 npx vitest run test/spoiled` for more, `FUZZ_SEED` for others. */
const FIRST_SEED = Number(process.env.FUZZ_SEED ?? 1);
const WANTED = Number(process.env.FUZZ ?? 400);

it(
  'spoiled configs give models or errors that say what is wrong, in no time, and leave nothing behind',
  () => {
    const all = configs();
    const each = Math.ceil(WANTED / all.length);
    const faults: string[] = [];
    const outcomes = { read: 0, refused: 0 };
    for (const [name, text] of all) {
      for (let seed = FIRST_SEED; seed < FIRST_SEED + each; seed++) {
        const mutant = mutateJson(text, seed);
        const tensors = memory().numTensors;
        const start = performance.now();
        let fault: string | null = null;
        try {
          // as text and as an object, in turn
          const config = seed % 2 === 0 ? mutant : JSON.parse(mutant);
          deserializeModel(config, { customObjects, limits: { values: 2 ** 22 } }).dispose();
          outcomes.read++;
        } catch (error) {
          outcomes.refused++;
          fault = faultOf(error);
        }
        const left = memory().numTensors - tensors;
        if (left !== 0) fault = `${left} tensors are left`;
        if (performance.now() - start > 5000) fault = 'it took more than 5 s';
        if (fault !== null) faults.push(`${name}, seed ${seed}: ${fault}`);
      }
    }
    if (process.env.FUZZ) console.log(all.length, 'models', outcomes);
    expect(faults).toEqual([]);
    expect(all.length).toBeGreaterThan(100);
    expect(outcomes.refused).toBeGreaterThan(WANTED / 2);
    expect(outcomes.read).toBeGreaterThan(WANTED / 20);
  },
  60_000 + 100 * WANTED,
);
