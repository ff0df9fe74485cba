import { useBackend } from '@descent/backend';
import { type Optimizer, type SavedVariable, SGD, type TrainableVariable } from '@descent/optimizers';
import { DescentError } from '@descent/spec';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeVariables, optimizerCases, takeSteps } from './optimizer-cases.js';

beforeAll(async () => {
  await useBackend('cpu');
});

const cases = optimizerCases();
const valuesOf = (targets: readonly TrainableVariable[]) => targets.map(({ variable }) => [...variable.dataSync()]);
const stateOf = (optimizer: Optimizer) => optimizer.saveOwnVariables().map(({ path, values }) => [path, ...values]);

function dispose(optimizers: readonly Optimizer[], variables: readonly TrainableVariable[]): void {
  for (const optimizer of optimizers) optimizer.dispose();
  for (const { variable } of variables) variable.dispose();
}

describe('a state saved after k steps and loaded into a fresh optimizer', () => {
  it.each(cases)('$label: continues bit for bit', ({ make }) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7 }),
        fc.integer({ min: 1, max: 6 }),
        fc.nat(1000),
        (before, after, seed) => {
          const whole = make();
          const targets = makeVariables(seed);
          whole.build(targets);
          takeSteps(whole, targets, seed + 1, before);
          const saved = whole.saveOwnVariables();

          const fresh = make();
          const copies = makeVariables(seed);
          for (const [index, { variable }] of copies.entries()) variable.assign(targets[index]!.variable.clone());
          fresh.build(copies);
          fresh.loadOwnVariables(saved);

          takeSteps(whole, targets, seed + 2, after);
          takeSteps(fresh, copies, seed + 2, after);
          expect(valuesOf(copies)).toEqual(valuesOf(targets));
          expect(stateOf(fresh)).toEqual(stateOf(whole));
          expect([fresh.iterations, fresh.rawIterations]).toEqual([whole.iterations, whole.rawIterations]);
          dispose([whole, fresh], [...targets, ...copies]);
        },
      ),
      { numRuns: 8 },
    );
  });
});

describe('a state that does not fit', () => {
  const built = () => {
    const targets = makeVariables(1);
    const optimizer = new SGD({ momentum: 0.9 });
    optimizer.build(targets);
    takeSteps(optimizer, targets, 2, 3);
    return { optimizer, targets, saved: optimizer.saveOwnVariables() };
  };
  const MISFITS: [string, (saved: SavedVariable[]) => SavedVariable[], RegExp][] = [
    ['one too few', (saved) => saved.slice(0, -1), /expected 5 variables, received 4.*scale_gain_momentum/],
    ['one too many', (saved) => [...saved, saved[2] as SavedVariable], /received 6.*dense_kernel_momentum/],
    [
      'another shape',
      (saved) => saved.map((v, i) => (i === 2 ? { ...v, shape: [3, 4] } : v)),
      /dense_kernel_momentum.*4,3.*3, 4/,
    ],
    [
      'too few values',
      (saved) => saved.map((v, i) => (i === 3 ? { ...v, values: new Float32Array(2) } : v)),
      /dense_bias_momentum.*3 values/,
    ],
  ];

  it.each(MISFITS)('%s: an error that names the variable, and nothing changed', (_label, spoil, message) => {
    const { optimizer, targets, saved } = built();
    const before = stateOf(optimizer);
    const load = () => optimizer.loadOwnVariables(spoil(saved.map((v, i) => (i === 2 ? zeros(v) : v))));
    expect(load).toThrow(DescentError);
    expect(load).toThrow(message);
    expect(stateOf(optimizer)).toEqual(before);
    dispose([optimizer], targets);
  });

  it('an optimizer that was not built', () => {
    const { optimizer, targets, saved } = built();
    expect(() => new SGD({ momentum: 0.9 }).loadOwnVariables(saved)).toThrow(/expected 2 variables, received 5/);
    dispose([optimizer], targets);
  });
});

const zeros = (variable: SavedVariable): SavedVariable => ({
  ...variable,
  values: new Float32Array(variable.values.length),
});
