import { useBackend } from '@descent/backend';
import { type ClassSpec, classSpecs, toWireName } from '@descent/spec';
import { tensor } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { LAYER_OPTION_KEYS } from '../src/base/layer-options.js';
import type { Config } from '../src/config/envelope.js';
import type { Fields } from '../src/config/field.js';
import * as everything from '../src/index.js';
import {
  classNameOf,
  clearSession,
  constraints,
  deserializeLayer,
  initializers,
  regularizers,
  SimpleRNNCell,
} from '../src/index.js';
import { layerTable } from '../src/serialization/layer-table.js';

beforeAll(() => useBackend('cpu'));

interface Class {
  readonly className: string;
  readonly fields?: Fields;
  readonly ignoredKeys?: readonly string[];
}

/** A value for each key that has no default. */
const cell = () => everything.serializeLayer(new SimpleRNNCell({ units: 3 }));
const SAMPLES: Readonly<Record<string, () => unknown>> = {
  activation: () => 'relu',
  axes: () => 1,
  cell,
  cells: () => [cell()],
  dims: () => [1],
  filters: () => 2,
  input_dim: () => 10,
  kernel_size: () => 3,
  key_dim: () => 2,
  layer: () => everything.serializeLayer(new everything.SimpleRNN({ units: 3 })),
  n: () => 2,
  num_heads: () => 2,
  output_dim: () => 4,
  pool_size: () => 2,
  rate: () => 0.5,
  scale: () => 2,
  stddev: () => 0.5,
  target_shape: () => [4],
  units: () => 4,
};
/** What a class needs although each key alone has a default. */
const NEEDED: Readonly<Record<string, Config>> = {
  Constant: { value: 0 },
  InputLayer: { batch_shape: [null, 2] },
};

/** The classes of this package's own, by listing what a module exports. */
function classesOf(module: object, base: abstract new (...args: never[]) => object): Class[] {
  return Object.values(module).filter(
    (value) => typeof value === 'function' && value.prototype instanceof base && 'fields' in value,
  );
}

const kinds = {
  constraints: classesOf(constraints, constraints.Constraint),
  initializers: classesOf(initializers, initializers.Initializer),
  layers: classesOf(everything, everything.Layer),
  regularizers: classesOf(regularizers, regularizers.Regularizer),
} as const;
type Kind = keyof typeof kinds;

const all = Object.entries(kinds).flatMap(([kind, classes]) =>
  classes.map((type) => [kind as Kind, type.className, type] as const),
);
const specOf = (kind: Kind, name: string) => classSpecs[kind]?.[name] as ClassSpec;

/** The config of the object that a config makes. */
function rewrite(kind: Kind, class_name: string, config: Config): Config {
  clearSession();
  if (kind === 'layers') return deserializeLayer({ class_name, config }).getConfig();
  const module = { constraints, initializers, regularizers }[kind];
  return module.deserialize({ class_name, config })?.getConfig() as Config;
}

function minimal({ className, keys }: ClassSpec): Config {
  const required = keys.filter((key) => key.required).map(({ wire }) => [wire, SAMPLES[wire]?.()]);
  return { ...Object.fromEntries(required), ...NEEDED[className] };
}

describe.each(Object.keys(kinds) as Kind[])('%s', (kind) => {
  it('have a schema each, and there is none besides', () => {
    expect(Object.keys(classSpecs[kind] ?? {}).sort()).toEqual(kinds[kind].map(({ className }) => className).sort());
  });
});

it('the table of layers holds every layer', () => {
  expect([...layerTable.keys()].sort()).toEqual(kinds.layers.map(({ className }) => className).sort());
});

describe.each(all)('%s/%s', (kind, name, type) => {
  const spec = specOf(kind, name);
  const wires = spec.keys.map(({ wire }) => wire);
  const bare = minimal(spec);

  it('reads the keys of its schema', () => {
    const own = Object.keys(type.fields ?? {}).map(toWireName);
    expect(own.filter((key) => !wires.includes(key))).toEqual([]);
    const base = kind === 'layers' ? [...LAYER_OPTION_KEYS.map(toWireName), 'autocast', 'input_dim'] : [];
    const read = [...own, ...base, ...(type.ignoredKeys ?? [])];
    expect(wires.filter((key) => !read.includes(key))).toEqual([]);
  });

  it('has its name after a bundler has renamed it', () => {
    const written = Object.getOwnPropertyDescriptor(type, 'name') as PropertyDescriptor;
    Object.defineProperty(type, 'name', { ...written, value: 'a' });
    const module = { constraints, initializers, regularizers, layers: { deserialize: deserializeLayer } }[kind];
    const named = classNameOf(module.deserialize({ class_name: name, config: bare }) as object);
    Object.defineProperty(type, 'name', written);
    expect(named).toBe(name);
  });

  it("writes the schema's keys in their order", () => {
    const always = spec.keys.filter(({ written }) => written === undefined).map(({ wire }) => wire);
    expect(Object.keys(rewrite(kind, name, bare))).toEqual(always);
  });

  const free = spec.keys.filter(({ wire }) => !Object.hasOwn(bare, wire));
  it.each(free.map((key) => [key.wire, key] as const))('takes the default of %s for granted', (wire, key) => {
    expect(rewrite(kind, name, { ...bare, [wire]: key.default })).toEqual(rewrite(kind, name, bare));
    if (key.written === undefined) return;
    const field = type.fields?.[key.option];
    if (field !== undefined) expect(field.fallback).toEqual(key.default);
  });
});

it('Constant without a value is zero, in a program alone', () => {
  expect(new initializers.Constant().getConfig()).toEqual({ value: 0 });
  expect(classSpecs.initializers?.Constant?.keys[0]?.default).toBe(0);
});

it('constraints over no axis in particular take the norm over all', () => {
  const norm = new constraints.UnitNorm({ axis: null });
  const [first, second] = norm.apply(tensor([[3], [4]])).dataSync();
  expect(first).toBeCloseTo(0.6, 6);
  expect(second).toBeCloseTo(0.8, 6);
});
