import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultGenerator, Generator, setRandomSeed } from '../src/index.js';

describe('Generator', () => {
  it('gives the numbers of xoshiro128** for a known state', () => {
    const generator = new Generator(0);
    generator.setState({ words: [1, 2, 3, 4], spare: null });
    expect(Array.from({ length: 4 }, () => generator.uint32())).toEqual([11520, 0, 5927040, 70819200]);
  });

  it('fills arrays with the numbers that calls give one by one', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.nat(50), (seed, length) => {
        const [filling, calling] = [new Generator(seed), new Generator(seed)];
        const filled = new Uint32Array(length);
        filling.fillUint32(filled);
        expect([...filled]).toEqual(Array.from({ length }, () => calling.uint32()));
        expect(filling.getState()).toEqual(calling.getState());
      }),
    );
  });

  it('repeats from a seed and from a saved state', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.nat(50), (seed, skip) => {
        const first = new Generator(seed);
        const second = new Generator(seed);
        for (let i = 0; i < skip; i++) expect(first.normal()).toBe(second.normal());
        const resumed = new Generator(1);
        resumed.setState(JSON.parse(JSON.stringify(first.getState())));
        for (let i = 0; i < 5; i++) expect(resumed.normal()).toBe(first.normal());
      }),
    );
  });

  it('tells seeds apart, above 32 bits as well', () => {
    const first = [1, 2, 2 ** 32 + 1, 2 ** 40, -1].map((seed) => new Generator(seed).uniform());
    expect(new Set(first).size).toBe(first.length);
  });

  it('draws with the right moments', () => {
    const generator = new Generator(7);
    const draws = Array.from({ length: 40_000 }, () => ({
      uniform: generator.uniform(),
      normal: generator.normal(),
      truncated: generator.truncatedNormal(),
    }));
    const moments = (values: number[]) => {
      const mean = values.reduce((a, b) => a + b) / values.length;
      return [mean, Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length)];
    };
    const expected = { uniform: [0.5, Math.sqrt(1 / 12)], normal: [0, 1], truncated: [0, 0.8796] } as const;
    for (const [kind, [mean, deviation]] of Object.entries(expected)) {
      const values = draws.map((d) => d[kind as keyof typeof expected]);
      const [gotMean, gotDeviation] = moments(values) as [number, number];
      expect(Math.abs(gotMean - mean)).toBeLessThan(0.02);
      expect(Math.abs(gotDeviation - deviation)).toBeLessThan(0.02);
    }
    expect(draws.every((d) => Math.abs(d.truncated) <= 2)).toBe(true);
  });

  it('permutes: every index once, and every order about as often', () => {
    const generator = new Generator(3);
    const seen = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const order = generator.permutation(3);
      expect([...order].sort()).toEqual([0, 1, 2]);
      seen.set(order.join(), (seen.get(order.join()) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
  });

  it('refuses a seed that is not a safe integer', () => {
    for (const seed of [0.5, Number.NaN, 2 ** 60]) expect(() => new Generator(seed)).toThrow(RangeError);
  });

  it('shares one default that a seed makes repeatable', () => {
    setRandomSeed(5);
    const first = defaultGenerator().uint32();
    setRandomSeed(5);
    expect(defaultGenerator().uint32()).toBe(first);
  });
});
