import { activations, type constraints, Dense, type initializers, type regularizers } from '@descent/layers';
import { get as getOptimizer, type OptimizerIdentifier, type OptimizerName, SGD } from '@descent/optimizers';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type CompileOptions, losses, metrics } from '../src/index.js';

// What an editor offers and refuses. The lines marked as errors fail `npm run typecheck` where they are none.

/** The names that an editor lists for a type that takes any string. */
type Listed<T> = T extends string ? (string extends T ? never : T) : never;

describe('names complete', () => {
  it('of every kind', () => {
    expectTypeOf<'rmsprop'>().toExtend<Listed<OptimizerIdentifier>>();
    expectTypeOf<'RMSprop'>().toExtend<Listed<OptimizerIdentifier>>();
    expectTypeOf<'sparse_categorical_crossentropy' | 'mse' | 'Huber'>().toExtend<Listed<losses.LossIdentifier>>();
    expectTypeOf<'accuracy' | 'auc' | 'AUC' | 'mae'>().toExtend<Listed<metrics.MetricIdentifier>>();
    expectTypeOf<'relu' | 'swish'>().toExtend<Listed<activations.ActivationIdentifier>>();
    expectTypeOf<'he_normal' | 'GlorotUniform' | 'zero'>().toExtend<Listed<initializers.InitializerIdentifier>>();
    expectTypeOf<'l2' | 'L1L2'>().toExtend<Listed<regularizers.RegularizerIdentifier>>();
    expectTypeOf<'max_norm'>().toExtend<Listed<constraints.ConstraintIdentifier>>();
  });

  it('and name what there is', () => {
    const names = {
      losses: losses.lossNames() satisfies string[],
      metrics: metrics.metricNames(),
      activations: activations.names(),
    };
    expectTypeOf<losses.LossName>().toExtend<string>();
    for (const list of Object.values(names)) expect(list.length).toBeGreaterThan(20);
    const known: OptimizerName[] = ['adam', 'Adam', 'schedulefreeadamw'];
    for (const name of known) getOptimizer(name).dispose();
  });

  it('while any string is taken', () => {
    const name: string = 'sgd';
    expectTypeOf<string>().toExtend<CompileOptions['loss']>();
    expectTypeOf<string>().toExtend<losses.LossIdentifier>();
    expect(getOptimizer(name)).toBeInstanceOf(SGD);
  });
});

describe('a dict has the keys of its class', () => {
  it('of an optimizer', () => {
    const good = { class_name: 'rmsprop', config: { learning_rate: 0.0001, rho: 0.8 } } as const;
    expectTypeOf(good).toExtend<OptimizerIdentifier>();
    expect(getOptimizer(good).learningRate).toBeCloseTo(0.0001);
    // @ts-expect-error no such key
    const misspelt: OptimizerIdentifier = { class_name: 'Adam', config: { learning_rat: 0.1 } };
    expect(() => getOptimizer(misspelt)).toThrow(/learning_rate/);
    // @ts-expect-error not a number
    const wrong: OptimizerIdentifier = { class_name: 'Adam', config: { beta_1: 'high' } };
    expect(() => getOptimizer(wrong)).toThrow(/beta_1/);
    // @ts-expect-error a key of another class
    const strange: OptimizerIdentifier = { class_name: 'SGD', config: { rho: 0.9 } };
    expect(() => getOptimizer(strange)).toThrow(/rho/);
  });

  it('of a loss, a metric and what a layer takes', () => {
    const loss: losses.LossIdentifier = { class_name: 'Huber', config: { delta: 2 } };
    expect(losses.get(loss)).toBeInstanceOf(losses.Huber);
    // @ts-expect-error no such key
    const badLoss: losses.LossIdentifier = { class_name: 'Huber', config: { detla: 2 } };
    expect(() => losses.get(badLoss)).toThrow(/delta/);
    // @ts-expect-error no such key
    const badMetric: metrics.MetricIdentifier = { class_name: 'AUC', config: { curves: 'PR' } };
    expect(() => metrics.get(badMetric)).toThrow(/curve/);
    // @ts-expect-error no such key
    const seeds: initializers.InitializerIdentifier = { class_name: 'RandomNormal', config: { seeds: 1 } };
    expect(() => new Dense({ units: 1, kernelInitializer: seeds })).toThrow(/seed/);
    // @ts-expect-error no such key
    const l1: regularizers.RegularizerIdentifier = { class_name: 'L2', config: { l1: 1 } };
    expect(() => new Dense({ units: 1, kernelRegularizer: l1 })).toThrow(/l2/);
  });

  it('and a class of the user’s own any, under its registered name', () => {
    class Mine extends losses.MeanSquaredError {}
    const dict: losses.LossIdentifier = { class_name: 'Mine', config: {}, registered_name: 'Mine' };
    expect(losses.get(dict, { customObjects: { Mine } })).toBeInstanceOf(Mine);
    const written: losses.LossIdentifier = losses.serialize(new losses.Huber());
    expect(losses.get(written)).toBeInstanceOf(losses.Huber);
  });

  it('what is read from elsewhere goes to deserialize', () => {
    const read: Record<string, unknown> = JSON.parse('{"class_name": "Huber", "config": {"delta": 3}}');
    expect(losses.deserialize(read)).toBeInstanceOf(losses.Huber);
    // @ts-expect-error it could be anything
    expect(losses.get(read)).toBeInstanceOf(losses.Huber);
  });
});
