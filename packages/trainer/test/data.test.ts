import { useBackend } from '@descent/backend';
import { Dense, Input } from '@descent/layers';
import { setRandomSeed } from '@descent/random';
import { type DataArrays, Model, Sequential } from '@descent/trainer';
import { concat, type Tensor, tensor2d, tidy } from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

beforeAll(() => useBackend('cpu'));

/** A model that gives its input back, so that predictions show the batches. */
function mirror(width: number): Model {
  const x = Input({ shape: [width] });
  const identity = new Dense({ units: width, kernelInitializer: 'identity', useBias: false });
  return new Model({ inputs: x, outputs: identity.apply(x) });
}

async function predicted(x: DataArrays, width: number, batchSize: number): Promise<number[]> {
  const model = mirror(width);
  const outputs = await model.predict(x, { batchSize });
  const values = Array.from(outputs.dataSync());
  outputs.dispose();
  model.dispose();
  return values;
}

describe('every form of the same samples gives the same batches', () => {
  const bytes = Uint8Array.from({ length: 12 }, (_, i) => i * 23);
  const wanted = Array.from(bytes, (byte) => Math.fround(byte / 255));
  const floats = Float32Array.from(wanted);
  const forms: Record<string, () => DataArrays> = {
    'bytes with a scale': () => ({ data: bytes, shape: [4, 3], scale: 1 / 255 }),
    'shorts with a scale': () => ({ data: Int16Array.from(bytes), shape: [4, 3], scale: 1 / 255 }),
    floats: () => ({ data: floats, shape: [4, 3] }),
    doubles: () => ({ data: Float64Array.from(bytes, (byte) => byte / 255), shape: [4, 3] }),
    'nested arrays': () => [0, 1, 2, 3].map((row) => wanted.slice(row * 3, row * 3 + 3)),
    'a list of one': () => [{ data: floats, shape: [4, 3] }],
  };
  for (const [name, form] of Object.entries(forms)) {
    it.each([1, 3, 4, 9])(`${name} in batches of %i`, async (batchSize) => {
      expect(await predicted(form(), 3, batchSize)).toEqual(wanted);
    });
  }
  it('a tensor, which stays the caller’s', async () => {
    const x = tensor2d(floats, [4, 3]);
    expect(await predicted(x, 3, 3)).toEqual(wanted);
    expect(x.isDisposed).toBe(false);
    x.dispose();
  });
});

it('a byte of any value is the float32 nearest to byte / 255', async () => {
  const data = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const values = await predicted({ data, shape: [256, 1], scale: 1 / 255 }, 1, 256);
  expect(values).toEqual(Array.from(data, (byte) => Math.fround(byte / 255)));
});

it('a batch that somebody holds is not written over by the next one', async () => {
  const held: Tensor[] = [];
  class Keeper extends Dense {
    static override readonly className = 'Dense';
    override call(inputs: Tensor) {
      held.push(
        tidy(() => concat([inputs])),
        inputs.clone(),
      );
      for (const tensor of held) tensor.kept = true;
      return super.call(inputs);
    }
  }
  const model = new Sequential([Input({ shape: [1] }), new Keeper({ units: 1 })]);
  held.length = 0;
  (await model.predict({ data: Float32Array.of(1, 2, 3), shape: [3, 1] }, { batchSize: 1 })).dispose();
  expect(held.map((tensor) => tensor.dataSync()[0])).toEqual([1, 1, 2, 2, 3, 3]);
});

describe('an epoch takes every sample once', () => {
  it('in the same order for the same seed, and in every epoch', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom<(boolean | 'batch')[]>(true, false, 'batch'),
        fc.nat(),
        async (samples, batchSize, shuffle, seed) => {
          const first = await seenBy(samples, batchSize, shuffle, seed);
          expect(await seenBy(samples, batchSize, shuffle, seed)).toEqual(first);
          const all = Array.from({ length: samples }, (_, i) => i);
          for (const epoch of first) expect([...epoch].sort((a, b) => a - b)).toEqual(all);
          expect(first[1]).toEqual(first[0]);
          if (shuffle === false) expect(first[0]).toEqual(all);
        },
      ),
      { numRuns: 60 },
    );
  });

  async function seenBy(samples: number, batchSize: number, shuffle: boolean | 'batch', seed: number) {
    const epochs: number[][] = [];
    class Watcher extends Dense {
      static override readonly className = 'Dense';
      override call(inputs: Tensor) {
        if (watching) epochs.at(-1)?.push(...inputs.dataSync());
        return super.call(inputs);
      }
    }
    let watching = false;
    const model = new Sequential([Input({ shape: [1] }), new Watcher({ units: 1, kernelInitializer: 'zeros' })]);
    model.compile({ optimizer: 'sgd', loss: 'mse' });
    setRandomSeed(seed);
    watching = true;
    const data = Float32Array.from({ length: samples }, (_, i) => i);
    const callbacks = [{ onEpochBegin: () => void epochs.push([]) }];
    await model.fit({ data, shape: [samples, 1] }, new Float32Array(samples), {
      batchSize,
      epochs: 2,
      shuffle,
      callbacks,
    });
    model.dispose();
    return epochs;
  }
});

describe('bad data are named', () => {
  const model = () => {
    const made = new Sequential([Input({ shape: [3] }), new Dense({ units: 1 })], { name: 'm' });
    made.compile({ optimizer: 'sgd', loss: 'mse' });
    return made;
  };
  const x = { data: new Float32Array(6), shape: [2, 3] };
  const cases: [string, unknown, unknown, string][] = [
    [
      'a shape that does not fit its numbers',
      { data: new Float32Array(5), shape: [2, 3] },
      [[0], [0]],
      'x: expected a shape of 5 numbers',
    ],
    ['samples and targets of other numbers', x, [[0], [0], [0]], 'y: expected as many samples as x has: 2'],
    [
      'ragged arrays',
      [
        [1, 2, 3],
        [1, 2],
      ],
      [[0], [0]],
      'x at /1: expected an array of 3',
    ],
    ['text', [['a', 'b', 'c']], [[0]], 'x at /0/0: must be a number. Received: "a"'],
    ['no data', null, [[0]], 'x: must be an array of samples'],
    [
      'an empty array',
      { data: new Float32Array(0), shape: [0, 3] },
      new Float32Array(0),
      'x: expected at least one sample',
    ],
    ['another width', { data: new Float32Array(8), shape: [2, 4] }, [[0], [0]], 'Model "m", input "input_layer'],
    ['a target too many', x, [x, x], 'one array of targets per loss: 1'],
  ];
  it.each(cases)('%s', async (_, given, targets, message) => {
    await expect(model().fit(given as DataArrays, targets as DataArrays)).rejects.toThrow(message);
  });
});
