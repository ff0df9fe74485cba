import { useBackend } from '@descent/backend';
import { flattenTree, isTensor, mapTree, type Tree } from '@descent/layers';
import { setRandomSeed } from '@descent/random';
import { type DataArrays, deserializeModel, type Model } from '@descent/trainer';
import { memory, type Tensor } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadModel, saveModel } from '../src/index.js';
import { isWireTensor, Keras, toTensor, type WireTree } from './keras.js';
import { customObjects, expectNear, expectNearLosses, expectSame, nextPath, stateOf } from './travel.js';

/** `RANDOM_MODELS=500 RANDOM_SEED=1000 npm run test:keras -- random` for more, or others. */
const COUNT = Number(process.env.RANDOM_MODELS ?? 300);
const FIRST = Number(process.env.RANDOM_SEED ?? 0);
const SEEDS = Array.from({ length: COUNT }, (_, i) => FIRST + i);

let keras: Keras;

/** A random model's data, here and there. */
interface Data {
  readonly inputs: WireTree;
  readonly targets: WireTree;
  readonly x: DataArrays;
  readonly y: DataArrays;
}

const arraysOf = (tree: WireTree): Tree<Tensor> => mapTree(tree, isWireTensor, toTensor);

async function train(model: Model, { x, y }: Data, steps: number): Promise<number[]> {
  const losses: number[] = [];
  for (let i = 0; i < steps; i++) losses.push((await model.trainOnBatch(x, y)).loss!);
  return losses;
}

/** The same state to the bit, the same predictions in the same form. */
async function expectEqual(model: Model, { inputs, x }: Data): Promise<void> {
  expectSame(stateOf(model), await keras.state());
  const outputs = await model.predict<Tree<Tensor>>(x);
  const wanted = await keras.predict(inputs);
  const form = (value: Tree<unknown>, isOne: (item: unknown) => item is unknown) => mapTree(value, isOne, () => null);
  expect(form(outputs, isTensor)).toEqual(form(wanted, isWireTensor));
  const values = flattenTree(wanted, isWireTensor);
  flattenTree(outputs, isTensor).forEach((output, i) => {
    expectNear(Array.from(output.dataSync()), values[i]!.value, `output ${i}`);
    output.dispose();
  });
}

async function expectSameScores(model: Model, { inputs, targets, x, y }: Data): Promise<void> {
  const evaluated = (await model.evaluate(x, y, { batchSize: 4 })) as Record<string, number>;
  const score = await keras.evaluate(inputs, targets);
  expect(Object.keys(evaluated).sort()).toEqual(Object.keys(score).sort());
  for (const [name, [value]] of Object.entries(score)) expectNear([evaluated[name]!], [value!], name);
}

async function expectSameSteps(model: Model, data: Data, steps: number): Promise<void> {
  expectNearLosses(await train(model, data, steps), await keras.train(data.inputs, data.targets, steps));
}

/** Keras → TypeScript and TypeScript → Keras, for every second random model: two files share them. */
export function travelBothWays(parity: 0 | 1): void {
  beforeAll(async () => {
    await useBackend('cpu');
    keras = await Keras.start();
  });
  afterAll(() => keras.stop());

  it.each(SEEDS.filter((seed) => seed % 2 === parity))('random model %i', async (seed) => {
    setRandomSeed(seed);
    const before = memory().numTensors;
    const { inputs, targets, json } = await keras.random(seed);
    const data = { inputs, targets, x: arraysOf(inputs), y: arraysOf(targets) };

    await keras.train(inputs, targets, 1);
    const theirs = nextPath();
    await keras.save(theirs);
    const model = await loadModel(theirs, { customObjects });
    await expectEqual(model, data);
    await expectSameScores(model, data);
    await expectSameSteps(model, data, 3);

    // The way back: this model, or one that TypeScript made.
    const isReturn = seed % 4 < 2;
    const sender = isReturn ? model : deserializeModel(json, { customObjects });
    if (!isReturn) await train(sender, data, 1);
    const ours = nextPath();
    await saveModel(sender, ours);
    await keras.open(ours);
    await expectEqual(sender, data);
    await expectSameSteps(sender, data, 3);
    for (const each of new Set([model, sender])) each.dispose();

    for (const tensor of flattenTree([data.x, data.y] as Tree<Tensor>, isTensor)) tensor.dispose();
    expect(memory().numTensors).toBe(before);
  });
}
