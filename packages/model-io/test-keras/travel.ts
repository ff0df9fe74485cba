import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Bidirectional,
  type CustomObjects,
  flattenTree,
  isTensor,
  RNNLayer,
  SimpleDense,
  type Tree,
} from '@descent/layers';
import { writePythonJson } from '@descent/spec';
import type { Model } from '@descent/trainer';
import { memory, type Tensor } from '@tensorflow/tfjs-core';
import { expect } from 'vitest';
import { loadModel, saveModel } from '../src/index.js';
import { Assembly, Block } from './assembly.js';
import { isWireTensor, type Keras, type State, toTensor, type WireTensor } from './keras.js';
import { Residual } from './residual.js';

export const customObjects: CustomObjects = {
  'descent>SimpleDense': SimpleDense,
  'descent>Residual': Residual,
  'descent>Assembly': Assembly,
  'descent>Block': Block,
};

/** A model and what it is trained on. */
export interface Journey {
  readonly make: () => Model;
  readonly inputs: readonly WireTensor[];
  readonly targets: readonly WireTensor[];
  /** Whether training draws random numbers, which are others in Keras. */
  readonly random?: boolean;
}

const folder = mkdtempSync(join(tmpdir(), 'descent-travel-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let files = 0;
export const nextPath = () => join(folder, `${files++}.keras`);

/**
 * TypeScript → Keras → TypeScript and Keras → TypeScript → Keras, training on after each step: the same state to the bit, the
 * same predictions, the same losses.
 */
export async function travel(keras: Keras, { make, inputs, targets, random = false }: Journey): Promise<void> {
  const before = memory().numTensors;
  const x = inputs.map(toTensor);
  const y = targets.map(toTensor);
  const train = async (model: Model, steps: number) => {
    const losses: number[] = [];
    for (let i = 0; i < steps; i++) losses.push((await model.trainOnBatch(x, y)).loss!);
    return losses;
  };
  const onBoth = async (model: Model) => {
    if (random) return;
    expectNearLosses(await train(model, 2), await keras.train(inputs, targets, 2));
  };
  const samePredictions = async (model: Model) => {
    // Keras does not save the states that recurrent layers carry from batch to batch.
    for (const layer of model.layers)
      if (layer instanceof RNNLayer || layer instanceof Bidirectional) layer.resetState();
    await keras.reset();
    const wanted = flattenTree(await keras.predict(inputs), isWireTensor);
    flattenTree(await model.predict<Tree<Tensor>>(x), isTensor).forEach((output, i) => {
      expectNear(Array.from(output.dataSync()), wanted[i]!.value, 'predictions');
      output.dispose();
    });
  };

  const here = make();
  const envelope = writePythonJson(here.toJSON());
  await train(here, 1);
  const sent = nextPath();
  await saveModel(here, sent);
  const config = await keras.open(sent);
  expect(withoutIds(config)).toEqual(withoutIds(JSON.parse(writePythonJson(here.toJSON()))));
  expectSame(stateOf(here), await keras.state());
  await samePredictions(here);
  await onBoth(here);
  const returned = nextPath();
  await keras.save(returned);
  const back = await loadModel(returned, { customObjects });
  expectSame(stateOf(back), await keras.state());
  await samePredictions(back);
  here.dispose();
  back.dispose();

  await keras.build(envelope);
  await keras.train(inputs, targets, 1);
  const theirs = nextPath();
  await keras.save(theirs);
  const model = await loadModel(theirs, { customObjects });
  expectSame(stateOf(model), await keras.state());
  await samePredictions(model);
  await onBoth(model);
  const ours = nextPath();
  await saveModel(model, ours);
  await keras.open(ours);
  expectSame(stateOf(model), await keras.state());
  await samePredictions(model);
  model.dispose();
  for (const tensor of [...x, ...y]) tensor.dispose();
  expect(memory().numTensors).toBe(before);
}

/** Weights and optimizer variables as numbers. */
export function stateOf(model: Model): State {
  const optimizer = model.compiled ? model.optimizer.saveOwnVariables() : [];
  return {
    weights: model.weights.map(({ shape, dtype, variable }) => ({
      shape,
      dtype,
      value: Array.from(variable.dataSync()),
    })),
    optimizer: optimizer.map(({ shape, dtype, values }) => {
      return { shape: [...shape], dtype, value: Array.from<number | bigint, number>(values, Number) };
    }),
  };
}

export function expectSame(ours: State, theirs: State): void {
  const plain = (tensors: readonly WireTensor[]) => tensors.map(({ shape, value }) => ({ shape, value }));
  expect(plain(ours.weights)).toEqual(plain(theirs.weights));
  expect(plain(ours.optimizer)).toEqual(plain(theirs.optimizer));
}

/** 1e-5 of the largest: what the same arithmetic in another order of additions may differ by. */
export function expectNear(ours: readonly number[], theirs: readonly number[], what: string): void {
  expect(ours.length, what).toBe(theirs.length);
  const largest = Math.max(1, ...theirs.filter(Number.isFinite).map(Math.abs));
  const off = theirs.flatMap((value, i) => {
    const got = ours[i]!;
    const same = Object.is(got, value) || Math.abs(got - value) <= 1e-5 * largest;
    return same ? [] : [{ i, ours: got, theirs: value }];
  });
  expect(off, what).toEqual([]);
}

/** Where a run diverges, every bit of a step counts for many in the next: beyond 1e9 a loss is compared by its logarithm. */
export function expectNearLosses(ours: readonly number[], theirs: readonly number[]): void {
  const damp = (loss: number, i: number) =>
    Math.abs(theirs[i]!) > 1e9 ? Math.sign(loss) * Math.log(Math.abs(loss)) : loss;
  expectNear(ours.map(damp), theirs.map(damp), 'losses');
}

/** A config without what is another in every process, and without arguments of calls that say nothing. */
export function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, item]) =>
      key !== 'shared_object_id' && !(key === 'training' && item === false) && !(key === 'mask' && item === null),
  );
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutIds(item)]));
}
