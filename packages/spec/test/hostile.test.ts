import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz, sampled } from '../../conformance/src/fuzz.js';
import {
  DescentError,
  guardJson,
  isRecord,
  readOptimizerConfig,
  textOf,
  writeOptimizerConfig,
  writePythonJson,
} from '../src/index.js';
import { anyOptimizer } from './arbitraries.js';

const goldens = new URL('../../../specs/keras-3.15.1/', import.meta.url);
const load = (file: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(file, goldens), 'utf8'));
const seeds: unknown[] = [
  ...readdirSync(new URL('configs', goldens)).map((file) => load(`configs/${file}`).serialized),
  ...(load('names.json').dicts as { identifier: unknown }[]).map(({ identifier }) => identifier),
];

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.anything(),
  fc.constantFrom<unknown>(
    NaN,
    Infinity,
    -Infinity,
    -0,
    1.7e308,
    2 ** 53,
    '',
    '\u0000',
    'adam',
    [],
    {},
    null,
    true,
    false,
    undefined,
  ),
  fc.constantFrom('is_legacy_optimizer', 'decay', 'lr', 'learningRate', 'dynamic', 'loss_scale', 'jit_compile'),
);
const keys = [
  'decay',
  'lr',
  'is_legacy_optimizer',
  'jit_compile',
  'learningRate',
  'beta1',
  'rho',
  'dynamic',
  'loss_scale',
  'optimizer',
  'schedule_decay',
  'module',
  'registered_name',
  'class_name',
  'config',
  'toString',
  'epsilon',
  'weight_decay',
  'clipnorm',
];
const edit = fc.record({
  where: fc.nat(),
  key: fc.oneof(fc.constantFrom(...keys), fc.string()),
  value: odd,
  kind: fc.nat(3),
});

/** A copy with something in it replaced, added, renamed or taken out. */
function mutate(
  value: unknown,
  edits: readonly { where: number; key: string; value: unknown; kind: number }[],
): unknown {
  const copy = structuredClone(value);
  for (const { where, key, value: put, kind } of edits) {
    const holders = containers(copy);
    const holder = holders[where % Math.max(1, holders.length)];
    if (holder === undefined) return put;
    const present = Object.keys(holder);
    const target = present[where % Math.max(1, present.length)] ?? key;
    if (kind === 0) holder[target] = put;
    else if (kind === 1) holder[key] = put;
    else if (kind === 2) delete holder[target];
    else holder[key] = holder[target];
  }
  return copy;
}

function containers(value: unknown, found = new Set<object>()): Record<string, unknown>[] {
  if (typeof value === 'object' && value !== null && !found.has(value)) {
    found.add(value);
    for (const member of Object.values(value)) containers(member, found);
  }
  return [...found].filter(isRecord);
}

function readsOrRefuses(value: unknown): boolean {
  let reading: ReturnType<typeof readOptimizerConfig>;
  try {
    reading = readOptimizerConfig(value);
  } catch (error) {
    if (!(error instanceof DescentError)) throw error;
    return false;
  }
  const again = readOptimizerConfig(
    { class_name: reading.className, config: reading.config },
    { generation: 'keras-3' },
  );
  expect(writePythonJson(again.config)).toBe(writePythonJson(reading.config));
  try {
    writeOptimizerConfig(reading);
  } catch (error) {
    expect(error).toBeInstanceOf(DescentError);
  }
  return true;
}

describe('whatever comes in', () => {
  it('a mutated config is read or refused with a typed error, never anything else', () => {
    const count = { read: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...seeds), anyOptimizer),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        (seed, edits) => {
          count[readsOrRefuses(mutate(seed, edits)) ? 'read' : 'refused'] += 1;
        },
      ),
      fuzz(16_000),
    );
    expect(count.read).toBeGreaterThan(sampled(1000));
    expect(count.refused).toBeGreaterThan(sampled(1000));
  });

  it('so is a value that cannot be made a text', () => {
    const value = { toString: 1, valueOf: null };
    const inner = { class_name: 'Adam', config: {} };
    const map = { class_name: 'OptimizerMap', config: { default_optimizer: inner, optimizer_map: { 'a/.*': inner } } };
    for (const key of ['loss_scale_factor', 'decay', 'is_legacy_optimizer', 'learning_rate', 'name']) {
      readsOrRefuses({ class_name: 'MultiOptimizer', config: { optimizer_map: map, [key]: value } });
      readsOrRefuses({ class_name: 'LossScaleOptimizer', config: { inner_optimizer: inner, [key]: value } });
      readsOrRefuses({
        class_name: 'LossScaleOptimizer',
        config: { inner_optimizer: { class_name: 'Adam', config: { [key]: value } } },
      });
      readsOrRefuses({ class_name: 'Adam', config: { [key]: value } });
    }
    expect(textOf(value)).toBe('{"toString":1,"valueOf":null}');
    expect(textOf('a')).toBe('a');
  });

  it('so is any other value', () => {
    fc.assert(
      fc.property(
        odd,
        fc.constantFrom('adam', 'rmsprop', 'lossscaleoptimizer', 'multioptimizer'),
        (value, class_name) => {
          readsOrRefuses(value);
          readsOrRefuses({ class_name, config: value });
        },
      ),
      fuzz(4000),
    );
  });
});

describe('guardJson', () => {
  const circular: Record<string, unknown> = {};
  circular.self = { circular };
  const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
  const laughs = Array.from({ length: 30 }).reduce<unknown>((inner) => [inner, inner], 'ha');
  const trap = new Proxy(
    {},
    {
      ownKeys: () => ['a'],
      getOwnPropertyDescriptor: () => {
        throw new Error('trap');
      },
    },
  );

  it.each<[string, unknown, RegExp]>([
    ['a cycle', circular, /must not contain itself/],
    ['depth', deep, /deeper than 64/],
    ['shared lists that stand for a billion values', laughs, /more than 1000000 values/],
    ['a sparse list of a billion', new Array(1e9), /more than 1000000 values/],
    ['a huge string', 'x'.repeat(10_000_001), /longer than/],
    [
      '__proto__',
      JSON.parse('{"a": {"__proto__": {"polluted": true}}}'),
      /\/a\/__proto__: is a key that no config may have/,
    ],
    ['constructor', { constructor: { prototype: {} } }, /\/constructor/],
    [
      'a getter',
      {
        get rate() {
          return 1;
        },
      },
      /\/rate/,
    ],
    ['a function', { rate: () => 1 }, /\/rate.*\[function rate\]/],
    ['a class instance', { rate: new Map() }, /\/rate: must be a plain object/],
    ['a bigint', { rate: 1n }, /\/rate/],
    ['a proxy that throws', { rate: trap }, /\/rate: cannot be read/],
  ])('refuses %s', (_, value, message) => {
    expect(() => guardJson(value)).toThrow(DescentError);
    expect(() => guardJson(value)).toThrow(message);
    expect(() => readOptimizerConfig({ class_name: 'adam', config: value })).toThrow(DescentError);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('copies the rest, without what is undefined', () => {
    const value = { a: [1, 'x', null, true], b: { c: undefined, d: 1 }, e: Object.create(null) as object };
    const copy = guardJson(value);
    expect(copy).toEqual({ a: [1, 'x', null, true], b: { d: 1 }, e: {} });
    expect(copy).not.toBe(value);
  });

  it('keeps to the limits that it is given', () => {
    expect(() => guardJson([[[1]]], 'file', { depth: 2 })).toThrow('file at /0/0: must not be nested deeper than 2');
    expect(() => guardJson([1, 2, 3], 'file', { values: 3 })).toThrow(/more than 3 values/);
    expect(guardJson([[1]], 'file', { depth: 2, values: 3 })).toEqual([[1]]);
  });
});
