import { readdirSync, readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import '@descent/backend-cpu';
import { DescentError, parsePythonJson } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fuzz } from '../../conformance/src/fuzz.js';
import { get, type OptimizerIdentifier } from '../src/index.js';

const ROOT = new URL('../../../specs/keras-3.15.1/', import.meta.url);
const configs = readdirSync(new URL('configs/', ROOT)).map(
  (file) => JSON.parse(readFileSync(new URL(`configs/${file}`, ROOT), 'utf8')).serialized_json as string,
);
const names = JSON.parse(readFileSync(new URL('names.json', ROOT), 'utf8')) as { dicts: { identifier_json: string }[] };
const seeds = [...configs, ...names.dicts.map((row) => row.identifier_json)];

beforeAll(async () => {
  await useBackend('cpu');
});

type Node = Record<string, unknown>;

/** Every place in a document that holds a value. */
function places(value: unknown, found: [Node, string][] = []): [Node, string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, member] of Object.entries(value)) {
    found.push([value as Node, key]);
    places(member, found);
  }
  return found;
}

const KEYS = ['learning_rate', 'momentum', 'name', 'config', 'class_name', 'decay', 'epsilon', 'inner_optimizer', 'x'];
const VALUES: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    0,
    1,
    -1,
    0.5,
    1e300,
    -1e-300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    'adam',
    '(',
  ),
  fc.constantFrom([], {}, [[]], { class_name: 'SGD' }, { class_name: 'ExponentialDecay', config: {} }),
  fc.jsonValue({ maxDepth: 3 }),
);
const mutation = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('set', 'delete', 'rename'),
  key: fc.constantFrom(...KEYS),
  value: VALUES,
});

function mutate(
  document: unknown,
  changes: readonly { at: number; kind: string; key: string; value: unknown }[],
): void {
  for (const { at, kind, key, value } of changes) {
    const all = places(document);
    if (all.length === 0) return;
    const [holder, member] = all[at % all.length] as [Node, string];
    if (kind === 'set') holder[member] = structuredClone(value);
    else {
      if (kind === 'rename') holder[key] = holder[member];
      delete holder[member];
    }
  }
}

/** A typed error, or an optimizer that can take a step. */
function tryOut(identifier: unknown): void {
  const before = fc.stringify(identifier);
  try {
    const optimizer = get(identifier as OptimizerIdentifier);
    tf.tidy(() => {
      const w = tf.variable(tf.tensor2d([[1, 2]]));
      optimizer.apply([tf.tensor2d([[0.5, -1]])], [{ variable: w, name: 'w', path: 'layer/w' }]);
      w.dispose();
    });
    optimizer.getConfig();
    optimizer.dispose();
  } catch (error) {
    if (!(error instanceof DescentError)) throw error;
    expect(error.message.length).toBeGreaterThan(10);
  }
  expect(fc.stringify(identifier)).toBe(before);
}

describe('whatever comes in, out comes a working optimizer or a typed error', () => {
  it('mutated configs', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(mutation, { minLength: 1, maxLength: 3 }), (text, changes) => {
        const document = parsePythonJson(text);
        mutate(document, changes);
        tryOut(document);
      }),
      fuzz(15_000),
    );
  });

  it('values of any shape', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ maxDepth: 3 }), fc.record({ class_name: fc.anything(), config: VALUES })),
        tryOut,
      ),
      fuzz(5000),
    );
  });
});
