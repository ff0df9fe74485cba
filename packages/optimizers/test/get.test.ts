import { ConfigError, UnknownNameError } from '@descent/spec';
import { describe, expect, it } from 'vitest';
import { Adam, deserialize, get, type OptimizerIdentifier, SGD, serialize } from '../src/index.js';

describe('get', () => {
  it.each(['adam', 'Adam', 'ADAM'])('takes the name %s', (name) => {
    expect(get(name)).toBeInstanceOf(Adam);
  });

  it('takes a config, and leaves it unchanged', () => {
    const config = { class_name: 'sgd', config: { learning_rate: 0.5, momentum: 0.9 } } as const;
    const before = structuredClone(config);
    const made = get(config) as SGD;
    expect(made).toBeInstanceOf(SGD);
    expect(made.learningRate).toBe(0.5);
    expect(made.options.momentum).toBe(0.9);
    expect(config).toEqual(before);
  });

  it('returns an instance as it is', () => {
    const optimizer = new SGD();
    expect(get(optimizer)).toBe(optimizer);
  });

  it('suggests the nearest name', () => {
    expect(() => get('adma')).toThrow(UnknownNameError);
    expect(() => get('adma')).toThrow(/Adam/);
  });

  it.each([[1], [null], [['adam']], [{}], [{ class_name: 1 }], [{ class_name: 'Adam', config: [] }]])(
    'refuses %j',
    (identifier) => {
      expect(() => get(identifier as OptimizerIdentifier)).toThrow(ConfigError);
    },
  );

  it('names the key that a class does not have', () => {
    // @ts-expect-error Adam has no such key
    expect(() => get({ class_name: 'Adam', config: { beta_3: 1 } })).toThrow(/beta_3.*beta_/);
  });
});

describe('serialize', () => {
  it('writes what deserialize reads', () => {
    const envelope = serialize(new Adam({ learningRate: 0.5, beta1: 0.8, amsgrad: true }));
    expect(envelope).toMatchObject({ module: 'keras.optimizers', class_name: 'Adam', registered_name: null });
    expect(serialize(deserialize(envelope))).toEqual(envelope);
  });

  it('refuses a learning rate that is a function', () => {
    expect(() => serialize(new SGD({ learningRate: () => 0.1 }))).toThrow(/function/);
  });
});
