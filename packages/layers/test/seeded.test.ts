import { readdirSync, readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import { epochShuffle, setRandomSeed } from '@descent/random';
import { ones } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { Dropout, GaussianNoise, initializers, type Layer } from '../src/index.js';

interface Seeded {
  readonly seed: number;
  readonly initializers: readonly {
    readonly class_name: string;
    readonly shape: number[];
    readonly global_seed: readonly [number[], number[], number[]];
    readonly own_seed: number[];
  }[];
  readonly masks: readonly {
    readonly layer: string;
    readonly calls: readonly number[][];
    readonly state: readonly number[];
  }[];
  readonly orders: readonly {
    readonly rows: number;
    readonly batch_size: number;
    readonly shuffle: true | 'batch';
    readonly epochs: readonly number[][];
  }[];
}

const FOLDER = new URL('../../../specs/keras-3.15.1/seeded/', import.meta.url);
const recorded = readdirSync(FOLDER).map((file): Seeded => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));

/** The layers of the recordings that descent has, as the recordings call them. */
const LAYERS: Readonly<Record<string, () => Layer>> = {
  Dropout: () => new Dropout({ rate: 0.3 }),
  Dropout_noise_shape: () => new Dropout({ rate: 0.3, noiseShape: [3, 1, 6] }),
  Dropout_seed: () => new Dropout({ rate: 0.3, seed: 5 }),
  GaussianNoise: () => new GaussianNoise({ stddev: 0.5 }),
};

beforeAll(() => useBackend('cpu'));

const largestDifference = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Math.max(...Array.from(a, (value, i) => Math.abs(value - b[i]!)));

describe.each(recorded)('seed $seed', ({ seed, initializers: starts, masks, orders }) => {
  it.each(starts)('$class_name of $shape starts as in Keras', ({ class_name, shape, global_seed, own_seed }) => {
    const isUniform = class_name.endsWith('Uniform');
    const near = isUniform ? 0 : 1e-6;
    setRandomSeed(seed);
    const [a, b] = [initializers.get(class_name)!, initializers.get(class_name)!];
    [a, b, a].forEach((each, i) => {
      expect(largestDifference(each.apply(shape).dataSync(), global_seed[i]!)).toBeLessThanOrEqual(near);
    });
    const config: object = { class_name, config: { seed } };
    const own = initializers.deserialize(config);
    expect(largestDifference(own!.apply(shape).dataSync(), own_seed)).toBeLessThanOrEqual(near);
  });

  it.each(masks.filter(({ layer }) => Object.hasOwn(LAYERS, layer)))('$layer draws as in Keras', (wanted) => {
    setRandomSeed(seed);
    const layer = LAYERS[wanted.layer]!();
    for (const call of wanted.calls) {
      const output = layer.apply(ones([3, 4, 6]), { training: true });
      const near = wanted.layer.startsWith('Dropout') ? 0 : 1e-6;
      expect(largestDifference((output as ReturnType<typeof ones>).dataSync(), call)).toBeLessThanOrEqual(near);
    }
    expect(layer.generators.map((generator) => generator.getState())).toEqual([wanted.state]);
  });

  it.each(orders)('$rows rows in batches of $batch_size, shuffle $shuffle', ({ rows, batch_size, shuffle, epochs }) => {
    setRandomSeed(seed);
    for (const wanted of epochs) {
      const orderOf = epochShuffle();
      const size = shuffle === true ? rows : batch_size;
      const order: number[] = [];
      for (let start = 0; start < rows; start += size) {
        for (const row of orderOf.next(Math.min(size, rows - start))) order.push(start + row);
      }
      expect(order).toEqual(wanted);
    }
  });
});
