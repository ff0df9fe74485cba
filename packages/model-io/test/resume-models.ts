import { readdirSync, readFileSync } from 'node:fs';
import type { Config } from '@descent/layers';
import { Dense, Dropout, Input, LSTM } from '@descent/layers';
import { deserialize } from '@descent/optimizers';
import { fillNormal } from '@descent/random';
import { parsePythonJson } from '@descent/spec';
import { type Model, Sequential } from '@descent/trainer';

const CONFIGS = new URL('../../../specs/keras-3.15.1/configs/', import.meta.url);

/** Every optimizer config that was recorded, by name. */
export const optimizerNames = readdirSync(CONFIGS)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort();

/** A network with both kinds of dropout, with a seed of its own and without, compiled with an optimizer. */
export function makeModel(optimizer: string): Model {
  const file = JSON.parse(readFileSync(new URL(`${optimizer}.json`, CONFIGS), 'utf8')) as { serialized_json: string };
  const model = new Sequential([
    Input({ shape: [4] }),
    new Dense({ units: 6, activation: 'tanh' }),
    new Dropout({ rate: 0.3 }),
    new Dropout({ rate: 0.2, seed: 11 }),
    new Dense({ units: 3, activation: 'softmax' }),
  ]);
  model.compile({
    optimizer: deserialize(parsePythonJson(file.serialized_json) as Config),
    loss: 'sparse_categorical_crossentropy',
  });
  return model;
}

/** A recurrent network that carries its states from batch to batch. */
export function makeStateful(): Model {
  const model = new Sequential([
    Input({ batchShape: [4, 3, 2] }),
    new LSTM({ units: 3, stateful: true }),
    new Dense({ units: 1 }),
  ]);
  model.compile({ optimizer: 'adam', loss: 'mse' });
  return model;
}

/** Random numbers of any shape, the same every time. */
export function data(shape: readonly number[], seed = 5): { data: Float32Array; shape: readonly number[] } {
  const data = new Float32Array(shape.reduce((product, axis) => product * axis, 1));
  fillNormal(data, [seed, 0]);
  return { data, shape };
}

export const x = data([20, 4]);
export const y = Int32Array.from({ length: 20 }, (_, i) => i % 3);

/** Two epochs over the data, shuffled, in batches that do not come out even. */
export const train = (model: Model) => model.fit(x, y, { epochs: 2, batchSize: 8 });

/** Weights, then optimizer variables, as hexadecimal bytes. */
export function fingerprint(model: Model): string[] {
  const hex = (values: ArrayBufferView) =>
    Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('hex');
  return [
    ...model.weights.map(({ variable }) => hex(variable.dataSync())),
    ...model.optimizer.saveOwnVariables().map(({ values }) => hex(values)),
  ];
}
