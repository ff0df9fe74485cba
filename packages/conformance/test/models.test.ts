import { readdirSync, readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import { SimpleDense } from '@descent/layers';
import { inspectModel, loadModel, loadWeights, saveModel, saveWeights } from '@descent/model-io';
import { deserializeModel, type Model } from '@descent/trainer';
import { memory } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectClose, expectNumbersClose, type Tolerance, VALUES } from '../src/closeness.js';
import {
  GOLDENS,
  type GoldenNumber,
  type GoldenTensor,
  goldenTensor,
  goldenValues,
  readGolden,
} from '../src/golden-files.js';

type NamedTensor = GoldenTensor & { readonly path: string };

interface Golden {
  readonly config: { readonly config: { readonly name: string } };
  readonly inputs: readonly GoldenTensor[];
  readonly predictions: GoldenTensor;
  readonly weights: readonly NamedTensor[];
  readonly targets?: GoldenTensor;
  readonly optimizer_variables?: readonly NamedTensor[] | null;
  readonly evaluation?: { readonly loaded: Readonly<Record<string, GoldenNumber>> };
  readonly continued?: {
    readonly steps: number;
    readonly losses: readonly number[];
    readonly weights: readonly NamedTensor[];
    readonly optimizer_variables?: readonly NamedTensor[];
  };
}

const FOLDER = new URL('models/', GOLDENS);
const FILES = readdirSync(FOLDER).filter((name) => /\.(keras|h5)$/.test(name));
const LOSSES: Tolerance = { relative: 1e-5, ofLargest: 0 };
const STATE: Tolerance = { relative: 2e-5, ofLargest: 5e-6 };
const customObjects = { 'descent>SimpleDense': SimpleDense };

beforeAll(() => useBackend('cpu'));

const bytesOf = (file: string) => readFileSync(new URL(file, FOLDER));
const goldenOf = (file: string) => readGolden<Golden>(`models/${file.split('.')[0]}`);

/** A model from any of the files; one of weights alone is put into a model from the config. */
async function open(file: string): Promise<Model> {
  if (!file.endsWith('.weights.h5')) return loadModel(new URL(file, FOLDER), { customObjects });
  const model = deserializeModel(goldenOf(file).config, { customObjects });
  await loadWeights(model, new URL(file, FOLDER));
  return model;
}

const bytesOfAll: Readonly<Record<string, (model: Model) => Promise<Uint8Array>>> = {
  'as Keras wrote it': async () => new Uint8Array(),
  'written again': (model) => saveModel(model),
};

it('finds the archives', () => {
  expect(FILES.filter((name) => name.endsWith('.keras')).length).toBeGreaterThanOrEqual(5);
  expect(FILES.some((name) => name.endsWith('.weights.h5'))).toBe(true);
});

describe.each(FILES)('%s', (file) => {
  const golden = goldenOf(file);

  describe.each(Object.entries(bytesOfAll))('%s', (_, rewrite) => {
    /** The model of the file, or the one read from what was written of it. */
    async function load(): Promise<Model> {
      const model = await open(file);
      const bytes = await rewrite(model);
      if (bytes.length === 0) return model;
      model.dispose();
      return loadModel(bytes, { customObjects });
    }

    it('has the weights and the optimizer variables', async () => {
      const model = await load();
      expect(model.weights.map((weight) => Array.from(weight.variable.dataSync()))).toEqual(
        golden.weights.map(goldenValues),
      );
      const saved = golden.optimizer_variables ?? [];
      if (saved.length > 0) {
        const state = model.optimizer.saveOwnVariables();
        expect(state.map(({ shape }) => shape)).toEqual(saved.map(({ shape }) => shape));
        expect(state.map(({ values }) => Array.from<number | bigint, number>(values, Number))).toEqual(
          saved.map(goldenValues),
        );
      }
      model.dispose();
    });

    it('predicts and scores as Keras does, and leaves no tensors', async () => {
      const before = memory().numTensors;
      const model = await load();
      const inputs = golden.inputs.map(goldenTensor);
      const predictions = await model.predict(inputs);
      expectClose(predictions, golden.predictions, VALUES);
      if (golden.targets !== undefined && golden.evaluation !== undefined) {
        const targets = goldenTensor(golden.targets);
        const score = await model.evaluate(inputs, targets);
        for (const [name, value] of Object.entries(golden.evaluation.loaded)) {
          expectNumbersClose([score[name]!], [Number(value)], LOSSES);
        }
        targets.dispose();
      }
      for (const tensor of [...inputs, predictions]) tensor.dispose();
      model.dispose();
      expect(memory().numTensors).toBe(before);
    });

    const { continued } = golden;
    if (continued === undefined) return;
    it('trains on as Keras does', async () => {
      const { steps, losses, weights, optimizer_variables: state = [] } = continued;
      const model = await load();
      const inputs = golden.inputs.map(goldenTensor);
      const targets = goldenTensor(golden.targets!);
      const received: number[] = [];
      for (let step = 0; step < steps; step++) received.push((await model.trainOnBatch(inputs, targets)).loss!);
      expectNumbersClose(received, losses, LOSSES);
      for (const [i, weight] of model.weights.entries()) expectClose(weight.variable, weights[i]!, STATE);
      const own = model.optimizer.saveOwnVariables();
      for (const [i, variable] of state.entries()) {
        expectNumbersClose(Array.from<number | bigint, number>(own[i]!.values, Number), goldenValues(variable), STATE);
      }
      for (const tensor of [...inputs, targets]) tensor.dispose();
      model.dispose();
    });
  });

  it('is the same whether it comes as a path, bytes, a buffer or a Blob', async () => {
    const bytes = bytesOf(file);
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const sources = [new URL(file, FOLDER), new URL(file, FOLDER).pathname, bytes, buffer, new Blob([buffer])];
    const [first, ...others] = await Promise.all(sources.map((source) => inspectModel(source)));
    for (const other of others) expect({ ...other, name: first!.name }).toEqual(first);
  });

  it('keeps its weights as a file of weights', async () => {
    const model = await open(file);
    const config = model.toJSON();
    const values = model.getWeights();
    const bytes = await saveWeights(model);
    model.dispose();
    const other = deserializeModel(config, { customObjects });
    await loadWeights(other, bytes);
    expect(other.getWeights()).toEqual(values);
    other.dispose();
  });
});
