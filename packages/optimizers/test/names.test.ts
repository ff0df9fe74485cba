import { readFileSync } from 'node:fs';
import { DescentError, parsePythonJson, writePythonJson } from '@descent/spec';
import { describe, expect, it } from 'vitest';
import {
  Adam,
  ExponentialDecay,
  get,
  Lamb,
  LossScaleOptimizer,
  type Optimizer,
  type OptimizerIdentifier,
  SGD,
  serialize,
} from '../src/index.js';

interface Outcome {
  readonly ok: boolean;
  readonly serialized?: unknown;
}
interface Names {
  readonly strings: readonly { identifier: string; get: Outcome }[];
  readonly dicts: readonly { label: string; identifier_json: string; get: Outcome }[];
  readonly others: readonly { label: string; get: Outcome }[];
}

const file = new URL('../../../specs/keras-3.15.1/names.json', import.meta.url);
const names = parsePythonJson(readFileSync(file, 'utf8')) as unknown as Names;

/* Why: docs/decisions/ lamb-is-known, older-configs-are-read, integers-are-read-as-floats. */
const MORE_GENEROUS = new Set([
  ...['Lamb', 'lamb', 'LAMB', 'lAMB', 'Lamb bare', 'Lamb full envelope'],
  ...['experimentaladadelta', 'experimentaladagrad', 'experimentaladam', 'experimentalsgd', 'ExperimentalAdam'],
  ...['rate int', 'rate int zero', 'SGD momentum int', 'ema frequency float', 'camelCase key'],
  ...['legacy lr', 'legacy is_legacy_optimizer', 'legacy jit_compile', 'whole Keras 2.15 config'],
  ...['rate schedule, no module', 'LossScaleOptimizer, inner without module'],
]);
/* Why: docs/decisions/ what-cannot-run-is-not-read, no-optimizer-is-an-error. */
const STRICTER = new Set(['base class', 'beta as string', 'epsilon null', 'accumulation float', 'object None']);

/* Keras 3 ignores what these ask for, we run it unless told not to: docs/decisions/ older-configs-are-read. */
const HONORED = new Set(['legacy decay', 'whole legacy OptimizerV2 config']);

/** What `get` gives or the typed error it throws; anything else fails the test. */
function outcomeOf(identifier: unknown): Optimizer | DescentError {
  try {
    return get(identifier as OptimizerIdentifier);
  } catch (error) {
    if (error instanceof DescentError) return error;
    throw error;
  }
}

function check(label: string, identifier: unknown, keras: Outcome): void {
  const ours = outcomeOf(identifier);
  const accepted = !(ours instanceof DescentError);
  expect(MORE_GENEROUS.has(label) && STRICTER.has(label)).toBe(false);
  if (MORE_GENEROUS.has(label)) expect([keras.ok, accepted]).toEqual([false, true]);
  else if (STRICTER.has(label)) expect([keras.ok, accepted]).toEqual([true, false]);
  else expect(accepted).toBe(keras.ok);
  if (ours instanceof DescentError || !keras.ok) return;
  expect(ours.variant).toBe(HONORED.has(label) ? 'keras-2-legacy' : null);
  const asKeras3 = HONORED.has(label) ? get(identifier as OptimizerIdentifier, { arithmetic: 'keras-3' }) : ours;
  expect(writePythonJson(serialize(asKeras3))).toBe(
    writePythonJson(keras.serialized).replaceAll('"Infinity"', 'Infinity'),
  );
}

describe('keras.optimizers.get', () => {
  it.each(names.strings)('name $identifier', (row) => {
    check(row.identifier, row.identifier, row.get);
  });

  it.each(names.dicts)('config: $label', (row) => {
    const identifier = parsePythonJson(row.identifier_json);
    check(row.label, identifier, row.get);
    expect(writePythonJson(identifier)).toBe(row.identifier_json);
  });

  const OTHERS: Readonly<Record<string, unknown>> = {
    None: null,
    integer: 1,
    float: 0.1,
    true: true,
    'empty list': [],
    'list of a name': ['adam'],
    'tuple of a name': Object.freeze(['adam']),
    'list of dicts': [{ class_name: 'Adam', config: {} }],
    bytes: new TextEncoder().encode('adam'),
    instance: new Adam({ learningRate: 0.002 }),
    'instance of Lamb': new Lamb(),
    'instance of a wrapper': new LossScaleOptimizer(new SGD()),
    'a schedule': new ExponentialDecay({ initialLearningRate: 0.1, decaySteps: 10, decayRate: 0.5 }),
  };

  it.each(names.others)('other: $label', (row) => {
    expect(Object.keys(OTHERS)).toContain(row.label);
    check(`object ${row.label}`, OTHERS[row.label], row.get);
  });

  it('lists no exception in vain', () => {
    const labels = new Set([
      ...names.strings.map((row) => row.identifier),
      ...names.dicts.map((row) => row.label),
      ...names.others.map((row) => `object ${row.label}`),
    ]);
    expect([...MORE_GENEROUS, ...STRICTER, ...HONORED].filter((label) => !labels.has(label))).toEqual([]);
  });
});
