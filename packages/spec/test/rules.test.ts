import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClassRules,
  type DescentError,
  optimizerRules,
  optimizerSpecs,
  scheduleRules,
  scheduleSpecs,
} from '../src/index.js';
import { toErrors } from '../src/schema/problems.js';
import { findRuleProblems } from '../src/schema/rules.js';
import { findProblems, type SchemaName } from '../src/validate.js';

const rules: Readonly<Record<string, ClassRules>> = { ...optimizerRules, ...scheduleRules };
const specs = { ...optimizerSpecs, ...scheduleSpecs };
const classes = Object.entries(specs).map(([name, spec]) => {
  const folder = Object.hasOwn(optimizerSpecs, name) ? 'optimizers' : 'schedules';
  return { name, spec, schema: `${folder}/${name}` as SchemaName };
});

const envelope = { module: null, class_name: 'SGD', config: {}, registered_name: null };
const map = (config: unknown) => ({ class_name: 'OptimizerMap', config, module: 'keras.optimizers' });

/** Right somewhere, wrong elsewhere: every type, every limit of a schema from both sides, and what envelopes hold. */
const VALUES: readonly unknown[] = [
  ...[null, true, false, '', 'a', 'a/b', [], {}, 0, -0, 1, 2, -1, 0.5, 1.5, 1e-7, 2 ** 53, -(2 ** 53), 1e300],
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, [1], [1, 'a'], ['a'], ['a', null], [[], {}]],
  ...[
    envelope,
    { ...envelope, class_name: 1 },
    { ...envelope, config: 'x' },
    { config: {} },
    { ...envelope, module: 1 },
  ],
  ...[
    { ...envelope, shared_object_id: 1.5 },
    { ...envelope, build_config: [], registered_name: 2 },
  ],
  ...[map({ default_optimizer: envelope, optimizer_map: {} }), map({ default_optimizer: envelope }), map(null)],
  ...[
    map({ default_optimizer: 1, optimizer_map: { 'a/b': envelope, 'c~d': 3 }, other: 1 }),
    map({ optimizer_map: [] }),
  ],
];

const told = (errors: readonly DescentError[]) =>
  errors.map(({ name, message, pointer }) => ({ name, message, pointer }));
const byRules = (name: string, config: unknown) =>
  told(toErrors(findRuleProblems(rules[name] as ClassRules, config), name, '/at'));
const bySchema = (name: string, schema: SchemaName, config: unknown) =>
  told(findProblems(schema, structuredClone(config), { where: name, pointer: '/at' }));

describe.each(classes)('the rules of $name', ({ name, spec, schema }) => {
  const filled = Object.fromEntries(
    spec.keys.map(({ wire, default: preset }) => [wire, wire.endsWith('optimizer') ? envelope : (preset ?? null)]),
  );

  it('say what its schema has: the keys in order, their defaults, how Python sees them', () => {
    const { keys, required = [] } = rules[name] as ClassRules;
    const said = Object.entries(keys).map(([wire, [, python, preset]]) => ({ wire, python, preset }));
    expect(said).toEqual(spec.keys.map(({ wire, python, default: preset }) => ({ wire, python, preset })));
    expect(required).toEqual(spec.keys.filter((key) => key.required).map(({ wire }) => wire));
  });

  it('find what its schema finds, in the same order and words', () => {
    for (const { wire } of spec.keys) {
      for (const value of VALUES) {
        const config = { ...filled, [wire]: value };
        expect({ config, problems: byRules(name, config) }).toEqual({
          config,
          problems: bySchema(name, schema, config),
        });
      }
    }
    const config = fc.record(
      Object.fromEntries(
        spec.keys.map(({ wire, default: preset }) => [wire, fc.constantFrom(preset ?? 1, 0.5, ...VALUES)]),
      ),
      { requiredKeys: spec.keys.filter(({ required }) => !required).map(({ wire }) => wire) },
    );
    fc.assert(
      fc.property(config, (made) => {
        expect(byRules(name, made)).toEqual(bySchema(name, schema, made));
      }),
      { numRuns: 200 },
    );
  });
});

it('come to both verdicts', () => {
  const verdicts = VALUES.map((value) => byRules('RMSprop', { rho: value }).length === 0);
  expect(new Set(verdicts).size).toBe(2);
});
