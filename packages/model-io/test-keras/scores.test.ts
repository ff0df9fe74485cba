import { useBackend } from '@descent/backend';
import { Activation, type Config, Input, type KerasTensor } from '@descent/layers';
import { parsePythonJson, writePythonJson } from '@descent/spec';
import { losses, Model, metrics } from '@descent/trainer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModel, saveModel } from '../src/index.js';
import { Keras, toTensor, type WireTensor } from './keras.js';
import { namesIn, readRecording } from './recordings.js';
import { expectNear, nextPath, withoutIds } from './travel.js';

let keras: Keras;
beforeAll(async () => {
  await useBackend('cpu');
  keras = await Keras.start();
});
afterAll(() => keras.stop());

interface Case {
  readonly case: string;
  readonly serialized_json: string;
  readonly y_true?: WireTensor;
  readonly y_pred?: WireTensor;
  readonly updates?: readonly { readonly arguments: readonly WireTensor[] }[];
}

/** The recorded cases of losses or metrics, one for each config: `losses/Huber.json`. */
function casesOf(folder: string): [name: string, json: string, yTrue: WireTensor, yPred: WireTensor][] {
  return namesIn(`specs/keras-3.15.1/${folder}`)
    .filter((name) => name !== 'names')
    .flatMap((name) => {
      const { cases } = readRecording<{ readonly cases: readonly Case[] }>(`specs/keras-3.15.1/${folder}/${name}`);
      const seen = new Set<string>();
      return cases.flatMap(({ case: label, serialized_json: json, y_true, y_pred, updates }) => {
        const [yTrue = y_true, yPred = y_pred] = updates?.[0]?.arguments ?? [];
        if (yTrue === undefined || yPred === undefined || seen.has(json) || !isScalar(json)) return [];
        seen.add(json);
        return [[`${name} ${label}`, json, yTrue, yPred] as [string, string, WireTensor, WireTensor]];
      });
    });
}

/** A model is trained on one number: it cannot be compiled with a loss that keeps one for each sample. */
function isScalar(json: string): boolean {
  const { config } = parsePythonJson(json) as { readonly config: { readonly reduction?: string | null } };
  return config.reduction !== 'none' && config.reduction !== null;
}

/** A model whose outputs are its inputs, so that what it is scored on is what was recorded. */
function echo(yPred: WireTensor): Model {
  const input = Input({ shape: yPred.shape.slice(1), name: 'predictions' });
  return new Model({ inputs: input, outputs: new Activation({ activation: 'linear' }).apply(input) as KerasTensor });
}

/** Both ways: saved here, scored there; saved there, scored here. */
async function score(model: Model, yTrue: WireTensor, yPred: WireTensor): Promise<void> {
  const [x, y] = [toTensor(yPred), toTensor(yTrue)];
  const sent = nextPath();
  await saveModel(model, sent);
  const config = await keras.open(sent);
  expect(withoutIds(config)).toEqual(withoutIds(JSON.parse(writePythonJson(model.toJSON()))));
  const wanted = numbers(await keras.evaluate([yPred], [yTrue]));
  const batchSize = yTrue.shape[0]!;
  expectNear(numbers(await model.evaluate(x, y, { batchSize })), wanted, 'here');
  const returned = nextPath();
  await keras.save(returned);
  const back = await loadModel(returned);
  expectNear(numbers(await back.evaluate(x, y, { batchSize })), wanted, 'back');
  for (const one of [model, back]) one.dispose();
  for (const tensor of [x, y]) tensor.dispose();
}

/** Results in the order of their names, a metric of several numbers spread. */
function numbers(logs: Readonly<Record<string, number | readonly number[]>>): number[] {
  return Object.keys(logs)
    .sort()
    .flatMap((name) => logs[name]!);
}

describe('losses', () => {
  it.each(casesOf('losses'))('%s', async (_, json, yTrue, yPred) => {
    const model = echo(yPred);
    model.compile({ optimizer: 'sgd', loss: losses.deserialize(parsePythonJson(json)) });
    await score(model, yTrue, yPred);
  });
});

describe('metrics', () => {
  it.each(casesOf('metrics'))('%s', async (_, json, yTrue, yPred) => {
    const model = echo(yPred);
    const loss = yTrue.shape.join() === yPred.shape.join() ? 'mse' : 'sparse_categorical_crossentropy';
    model.compile({ optimizer: 'sgd', loss, metrics: [metrics.deserialize(parsePythonJson(json) as Config)] });
    await score(model, yTrue, yPred);
  });
});
