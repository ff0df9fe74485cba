import { useBackend } from '@descent/backend';
import { Add, Concatenate, Dense, flattenTree, Input, isTensor, type KerasTensor, Rescaling } from '@descent/layers';
import { type DataArrays, deserializeModel, Model } from '@descent/trainer';
import { memory, type Tensor, tensor2d, tidy } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';

beforeAll(() => useBackend('cpu'));

const scaled = (x: KerasTensor, scale: number, name: string) => new Rescaling({ scale, name }).apply(x);

/** Outputs of 2x, 3x and 5x under keys that are not in order. */
function byName(): Model {
  const x = Input({ shape: [1], name: 'x' });
  const outputs = { zeta: scaled(x, 2, 'two'), alpha: scaled(x, 3, 'three'), Mid: scaled(x, 5, 'five') };
  return new Model({ inputs: x, outputs });
}

/** 1 · p + 10 · q + 100 · r of inputs `[{ q, p }, r]`. */
function nested(): Model {
  const [p, q, r] = ['p', 'q', 'r'].map((name) => Input({ shape: [1], name })) as [
    KerasTensor,
    KerasTensor,
    KerasTensor,
  ];
  const sum = new Add().apply([scaled(p, 1, 'one'), scaled(q, 10, 'ten'), scaled(r, 100, 'hundred')]);
  return new Model({ inputs: [{ q, p }, r], outputs: sum });
}

describe('outputs in an object', () => {
  it('are in the order of sorted keys, and come back as they were', async () => {
    const model = byName();
    expect(model.outputNames).toEqual(['Mid', 'alpha', 'zeta']);
    expect(model.outputs.map(({ history }) => history?.operation.name)).toEqual(['five', 'three', 'two']);
    expect(model.layers.map(({ name }) => name)).toEqual(['x', 'five', 'three', 'two']);
    const outputs = await model.predict<Record<string, Tensor>>([[1]]);
    expect(Object.entries(outputs).map(([name, output]) => [name, output.dataSync()[0]])).toEqual([
      ['zeta', 2],
      ['alpha', 3],
      ['Mid', 5],
    ]);
    const again = deserializeModel(JSON.stringify(model));
    expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(model)));
    expect(again.layers.map(({ name }) => name)).toEqual(['x', 'five', 'three', 'two']);
  });

  const y = { zeta: [[0]], alpha: [[0]], Mid: [[0]] };
  const logs = { loss: 4 + 18 + 100, zeta_loss: 4, alpha_loss: 9, Mid_loss: 25, zeta_mae: 2, Mid_mae: 5 };
  const byKeys = { lossWeights: { zeta: 1, alpha: 2, Mid: 4 }, metrics: { zeta: ['mae'], Mid: ['mae'] } };
  const inOrder = { lossWeights: [4, 2, 1], metrics: [['mae'], null, ['mae']] };
  it.each([
    ['by name', { loss: { zeta: 'mse', alpha: 'mse', Mid: 'mse' }, ...byKeys }],
    ['in the order of sorted keys', { loss: ['mse', 'mse', 'mse'], ...inOrder }],
    ['one for all', { loss: 'mse', ...byKeys }],
  ])('losses, weights and metrics %s', async (_, options) => {
    const model = byName();
    model.compile({ optimizer: 'sgd', ...options });
    expect(await model.evaluate([[1]], y)).toEqual(logs);
    model.dispose();
  });

  it('targets and sample weights by name', async () => {
    const model = byName();
    model.compile({ optimizer: 'sgd', loss: 'mae' });
    const targets = { Mid: [[5]], zeta: [[0]], alpha: [[3]] };
    expect(await model.evaluate([[1]], targets)).toMatchObject({ zeta_loss: 2, alpha_loss: 0, Mid_loss: 0 });
    const sampleWeight = { alpha: [[1]], Mid: [[3]], zeta: [[2]] };
    expect(await model.evaluate([[1]], y, { sampleWeight })).toMatchObject({
      zeta_loss: 4,
      alpha_loss: 3,
      Mid_loss: 15,
    });
    await expect(model.evaluate([[1]], [[[0]], [[0]], [[0]]])).rejects.toThrow(
      /y: must be given by name, zeta, alpha, Mid/,
    );
    model.dispose();
  });
});

describe('inputs in lists and objects', () => {
  const x = [{ q: [[2]], p: [[1]] }, [[3]]] as DataArrays;

  it('data of that form', async () => {
    const model = nested();
    model.compile({ optimizer: 'sgd', loss: 'mae' });
    expect(model.inputNames).toEqual(['p', 'q', 'r']);
    const output = await model.predict(x);
    expect(output.dataSync()[0]).toBe(321);
    output.dispose();
    expect(await model.evaluate(x, [[0]])).toEqual({ loss: 321 });
    expect((await model.fit(x, [[0]], { epochs: 1 })).history.loss).toEqual([321]);
    expect(await model.evaluate(() => [[x, [[0]]] as const])).toEqual({ loss: 321 });
    model.dispose();
  });

  it('calls with tensors and symbolic tensors of that form; a file that says so', () => {
    const before = memory().numTensors;
    const model = nested();
    tidy(() => {
      const [p, q, r] = [1, 2, 3].map((value) => tensor2d([[value]])) as [Tensor, Tensor, Tensor];
      expect(model.apply([{ p, q }, r]).dataSync()[0]).toBe(321);
      expect(() => model.apply([p, q, r])).toThrow(/must be a list of 2/);
      expect(() => model.apply([{ p, z: q }, r])).toThrow(/at \/0\/z: must have the names p, q/);
    });
    const [p, q, r] = ['a', 'b', 'c'].map((name) => Input({ shape: [1], name })) as [
      KerasTensor,
      KerasTensor,
      KerasTensor,
    ];
    const outer = new Model({ inputs: { r, q, p }, outputs: model.apply([{ q, p }, r]) });
    const again = deserializeModel(JSON.stringify(outer));
    expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(outer)));
    tidy(() => {
      const given = { p: tensor2d([[1]]), q: tensor2d([[2]]), r: tensor2d([[3]]) };
      expect(flattenTree(again.apply(given), isTensor)[0]?.dataSync()[0]).toBe(321);
    });
    expect(memory().numTensors).toBe(before);
  });

  it('a list where the order of names is not clear is refused, as in Keras', async () => {
    const [a, b] = [Input({ shape: [1], name: 'a' }), Input({ shape: [1], name: 'b' })];
    const both = new Concatenate().apply([a, b]);
    const unordered = new Model({ inputs: { b, a }, outputs: both });
    await expect(unordered.predict([[[1]], [[2]]])).rejects.toThrow(/x: must be given by name, b, a/);
    const output = await new Model({ inputs: { a, b }, outputs: both }).predict([[[1]], [[2]]]);
    expect([...output.dataSync()]).toEqual([1, 2]);
    output.dispose();
  });

  it('layers take no objects', () => {
    const x0 = Input({ shape: [1] });
    expect(() => new Dense({ units: 1 }).apply({ x: x0 } as never)).toThrow(/Only functional models take objects/);
  });
});
