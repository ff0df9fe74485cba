import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type DrawSeed,
  drawSeed,
  epochShuffle,
  fillNormal,
  fillTruncatedNormal,
  fillUniform,
  getRandomState,
  isRandomState,
  makeDefaultSeed,
  PythonRandom,
  SeedGenerator,
  setRandomSeed,
  setRandomState,
} from '../src/index.js';

interface Recorded {
  readonly python: readonly Readonly<
    Record<'uint32' | 'randint' | 'random' | 'below_7' | 'below_2_32', number[]> & { seed: number }
  >[];
  readonly draws: readonly Readonly<
    Record<'uniform' | 'normal' | 'truncated_normal', number[]> & { seed: DrawSeed; length: number; every: number }
  >[];
  readonly generators: readonly { seed: number; draws: number[][]; state: [number, number]; own: number[] }[];
  readonly default_seeds: readonly { seed: number; seeds: number[] }[];
  readonly orders: readonly {
    seed: number;
    rows: number;
    batch_size: number;
    shuffle: true | 'batch';
    epochs: number[][];
  }[];
}

const recorded: Recorded = JSON.parse(readFileSync(new URL('recorded/draws.json', import.meta.url), 'utf8'));

const times = <T>(length: number, draw: () => T): T[] => Array.from({ length }, draw);

function uniform(length: number, seed: DrawSeed): number[] {
  const values = new Float32Array(length);
  fillUniform(values, seed);
  return Array.from(values);
}

it.each(recorded.python)("draws as Python's random from $seed", (wanted) => {
  const random = new PythonRandom(wanted.seed);
  expect(times(3, () => random.uint32())).toEqual(wanted.uint32);
  expect(times(700, () => random.randint(1, 1e9)).slice(-5)).toEqual(wanted.randint);
  expect(times(3, () => random.random())).toEqual(wanted.random);
  expect(times(8, () => random.below(7))).toEqual(wanted.below_7);
  expect(times(3, () => random.below(2 ** 32))).toEqual(wanted.below_2_32);
});

describe.each(recorded.draws)('$length values from $seed', ({ seed, length, every, ...wanted }) => {
  const drawn = new Float32Array(length);
  const largestDifference = (values: number[]) =>
    Math.max(...values.map((value, i) => Math.abs(value - drawn[i * every]!)));

  it('uniform: equal', () => {
    fillUniform(drawn, seed, -0.3, 0.7);
    expect(largestDifference(wanted.uniform)).toBe(0);
  });

  it('normal: within 1e-6', () => {
    fillNormal(drawn, seed, 0.1, 1.5);
    expect(largestDifference(wanted.normal)).toBeLessThanOrEqual(1e-6);
  });

  it('truncated normal: within 1e-6', () => {
    fillTruncatedNormal(drawn, seed, -0.2, 0.3);
    expect(largestDifference(wanted.truncated_normal)).toBeLessThanOrEqual(1e-6);
  });
});

it.each(recorded.generators)('a seed generator of $seed draws and counts as in Keras', (wanted) => {
  const generator = new SeedGenerator(wanted.seed);
  expect(times(3, () => uniform(3, generator.next()))).toEqual(wanted.draws);
  expect(generator.getState()).toEqual(wanted.state);
  expect(uniform(3, drawSeed(wanted.seed))).toEqual(wanted.own);
});

it.each(recorded.default_seeds)('what has no seed gets those of Keras from $seed', ({ seed, seeds }) => {
  setRandomSeed(seed);
  expect(times(3, makeDefaultSeed)).toEqual(seeds.slice(0, 3));
  expect(times(2, () => new SeedGenerator().getState()[0])).toEqual(seeds.slice(3));
});

it.each(recorded.orders)('$rows rows, shuffle $shuffle, from $seed', ({ seed, rows, batch_size, shuffle, epochs }) => {
  setRandomSeed(seed);
  const order = () => {
    const shuffled = epochShuffle();
    if (shuffle === true) return Array.from(shuffled.next(rows));
    return times(Math.ceil(rows / batch_size), () => null).flatMap((_, batch) => {
      const start = batch * batch_size;
      return Array.from(shuffled.next(Math.min(batch_size, rows - start)), (row) => start + row);
    });
  };
  expect(times(2, order)).toEqual(epochs);
});

it('takes a state from a file for what it is, and none that would keep it busy', () => {
  const state = getRandomState();
  expect(isRandomState(JSON.parse(JSON.stringify(state)))).toBe(true);
  for (const drawn of [2 ** 24 + 1, -1, 0.5, '1', null]) {
    expect(isRandomState({ ...state, python: { seed: 1, drawn } })).toBe(false);
  }
  setRandomState({ ...state, python: { seed: 1, drawn: 5000 } });
  const continued = makeDefaultSeed();
  const random = new PythonRandom(1);
  times(5000, () => random.uint32());
  expect(continued).toBe(random.randint(1, 1e9));
});
