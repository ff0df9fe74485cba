import { useBackend } from '@descent/backend';
import '@descent/backend-cpu';
import { UnsupportedError } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  Adagrad,
  deserialize,
  LossScaleOptimizer,
  Nadam,
  type Optimizer,
  RMSprop,
  SGD,
  serialize,
} from '../src/index.js';

beforeAll(async () => {
  await useBackend('cpu');
});

const GRADIENTS = [0.5, -0.02, 3, 0.7, -1.1, 0.001];

/** The weight after each step, from 1. */
function run(optimizer: Optimizer, gradients: readonly number[] = GRADIENTS): number[] {
  const w = tf.variable(tf.tensor1d([1]));
  const target = { variable: w, name: 'w', path: 'w' };
  const path = gradients.map((g) => {
    tf.tidy(() => optimizer.apply([tf.tensor1d([g])], [target]));
    return w.dataSync()[0] as number;
  });
  w.dispose();
  return path;
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  for (const [i, value] of expected.entries()) expect(Math.abs((actual[i] as number) - value)).toBeLessThan(2e-6);
}

/** A rule in double precision, as the old Keras's source states it. */
function reference(
  step: (g: number, w: number, t: number) => number,
  gradients: readonly number[] = GRADIENTS,
): number[] {
  let w = 1;
  return gradients.map((g, i) => {
    w = step(g, w, i + 1);
    return w;
  });
}

const legacy = (class_name: string, config: object) => deserialize({ class_name, config: { decay: 0, ...config } });

describe('optimizers that Keras before 2.11 wrote', () => {
  it('RMSprop adds epsilon outside the root', () => {
    const optimizer = legacy('RMSprop', { learning_rate: 0.1, epsilon: 0.01 });
    expect(optimizer.variant).toBe('keras-2-legacy');
    expect(optimizer.notes.join()).toMatch(/epsilon/);
    let v = 0;
    const expected = reference((g, w) => {
      v = 0.9 * v + 0.1 * g * g;
      return w - (0.1 * g) / (Math.sqrt(v) + 0.01);
    });
    expectClose(run(optimizer), expected);
    expectClose(run(new RMSprop({ learningRate: 0.1, epsilon: 0.01 }, 'keras-2-legacy')), expected);
    expect(
      Math.abs((run(new RMSprop({ learningRate: 0.1, epsilon: 0.01 }))[0] as number) - expected[0]!),
    ).toBeGreaterThan(1e-3);
  });

  it('RMSprop with momentum adds it inside, by another kernel', () => {
    const config = { learning_rate: 0.1, epsilon: 0.01, momentum: 0.9 };
    expectClose(run(legacy('RMSprop', config)), run(new RMSprop({ learningRate: 0.1, epsilon: 0.01, momentum: 0.9 })));
  });

  it('Adagrad adds epsilon outside the root', () => {
    let a = 0.1;
    const expected = reference((g, w) => {
      a += g * g;
      return w - (0.1 * g) / (Math.sqrt(a) + 0.01);
    });
    expectClose(run(legacy('Adagrad', { learning_rate: 0.1, epsilon: 0.01 })), expected);
    expectClose(run(new Adagrad({ learningRate: 0.1, epsilon: 0.01 }, 'keras-2-legacy')), expected);
  });

  it('Nadam warms its momentum up with 0.96^(0.004 t)', () => {
    const u = (t: number) => 0.9 * (1 - 0.5 * 0.96 ** (0.004 * t));
    let [m, v, product] = [0, 0, 1];
    const expected = reference((g, w, t) => {
      product *= u(t);
      m = 0.9 * m + 0.1 * g;
      v = 0.999 * v + 0.001 * g * g;
      const ahead = m / (1 - product * u(t + 1));
      const step = (1 - u(t)) * (g / (1 - product)) + u(t + 1) * ahead;
      return w - (0.1 * step) / (Math.sqrt(v / (1 - 0.999 ** t)) + 1e-7);
    });
    const old = run(deserialize({ class_name: 'Nadam', config: { learning_rate: 0.1, schedule_decay: 0.004 } }));
    for (const [i, value] of expected.entries()) expect(Math.abs(old[i]! - value)).toBeLessThan(1e-4);
    expect(run(new Nadam({ learningRate: 0.1 }, 'keras-2-legacy'))).toEqual(old);
  });

  it('decay divides the rate by 1 + decay * iterations', () => {
    const optimizer = legacy('SGD', { learning_rate: 0.1, decay: 0.5 });
    expectClose(
      run(optimizer),
      reference((g, w, t) => w - (0.1 / (1 + 0.5 * (t - 1))) * g),
    );
    expect(() => serialize(optimizer)).toThrow(UnsupportedError);
    expect(serialize(optimizer, { target: 'keras-2-legacy' }).config.decay).toBe(0.5);
  });

  it('reads them with the arithmetic of Keras 3 where that is asked for', () => {
    const config = { class_name: 'RMSprop', config: { decay: 0.1, learning_rate: 0.1, epsilon: 0.01 } };
    const optimizer = deserialize(config, { arithmetic: 'keras-3' });
    expect(optimizer.variant).toBe(null);
    expect(run(optimizer)).toEqual(run(new RMSprop({ learningRate: 0.1, epsilon: 0.01 })));
  });
});

describe('optimizers that Keras 2.11 to 2.15 wrote', () => {
  const config = {
    learning_rate: 0.1,
    use_ema: true,
    ema_momentum: 0.5,
    is_legacy_optimizer: false,
    jit_compile: true,
  };

  it('start the moving average at the first weights', () => {
    const optimizer = deserialize({ class_name: 'SGD', config });
    expect(optimizer.variant).toBe('keras-2');
    const w = tf.variable(tf.tensor1d([1]));
    tf.tidy(() => optimizer.apply([tf.tensor1d([2])], [{ variable: w, name: 'w', path: 'w' }]));
    optimizer.finalizeVariableValues();
    expect(w.dataSync()[0]).toBeCloseTo(0.5 * 1 + 0.5 * 0.8, 6);
    optimizer.dispose();
    w.dispose();
  });

  it('keep the loss scale at 1 or above, and count skipped steps', () => {
    const serialized = {
      class_name: 'LossScaleOptimizer',
      config: {
        inner_optimizer: { class_name: 'SGD', config: { learning_rate: 0.1, is_legacy_optimizer: false } },
        dynamic: true,
        initial_scale: 2,
        dynamic_growth_steps: 100,
      },
    };
    const optimizer = deserialize(serialized) as LossScaleOptimizer;
    expect(run(optimizer, [Number.NaN, Number.POSITIVE_INFINITY, Number.NaN])).toEqual([1, 1, 1]);
    expect([optimizer.dynamicScale, optimizer.iterations]).toEqual([1, 3]);
    const today = new LossScaleOptimizer(new SGD(), { initialScale: 2 });
    run(today, [Number.NaN, Number.POSITIVE_INFINITY, Number.NaN]);
    expect(today.iterations).toBe(0);
  });
});

describe('serialize for a target', () => {
  it.each(['keras-3', 'keras-2', 'keras-2-legacy', 'tfjs'] as const)('%s reads what was written for it', (target) => {
    const optimizer = new RMSprop({ learningRate: 0.25, rho: 0.75 });
    const again = deserialize(serialize(optimizer, { target }), {
      generation: target,
      arithmetic: 'keras-3',
    }) as RMSprop;
    expect([again.className, again.learningRate, again.options.rho]).toEqual(['RMSprop', 0.25, 0.75]);
  });

  it('names the part that the target cannot express', () => {
    expect(() => serialize(new SGD({ gradientAccumulationSteps: 2 }), { target: 'keras-2' })).toThrow(
      /gradient_accumulation_steps/,
    );
  });

  it('tells where the target computes otherwise', () => {
    const notes: string[] = [];
    serialize(new RMSprop(), { target: 'keras-2-legacy', onNote: (note) => notes.push(note) });
    expect(notes.join()).toMatch(/epsilon/);
  });
});
