import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DescentError, parsePythonJson, readOptimizerConfig, writePythonJson } from '../src/index.js';

interface Outcome {
  ok: boolean;
  class_name?: string;
  serialized?: { class_name: string; config: Record<string, unknown> };
}
interface Case {
  identifier: unknown;
  identifier_json?: string;
  label?: string;
  get: Outcome;
}

const recorded = parsePythonJson(
  readFileSync(new URL('../../../specs/keras-3.15.1/names.json', import.meta.url), 'utf8'),
) as unknown as { strings: Case[]; dicts: Case[] };

/** What Keras refuses and we read, and the page in docs/decisions that says why. */
const MORE_GENEROUS = new Map([
  ...['Lamb', 'lamb', 'LAMB', 'lAMB', 'Lamb bare', 'Lamb full envelope'].map(
    (name) => [name, 'lamb-is-known'] as const,
  ),
  ...['experimentaladadelta', 'experimentaladagrad', 'experimentaladam', 'experimentalsgd', 'ExperimentalAdam'].map(
    (name) => [name, 'older-configs-are-read'] as const,
  ),
  ...['legacy lr', 'legacy is_legacy_optimizer', 'legacy jit_compile', 'whole Keras 2.15 config', 'camelCase key'].map(
    (label) => [label, 'older-configs-are-read'] as const,
  ),
  ...['rate schedule, no module', 'LossScaleOptimizer, inner without module'].map(
    (label) => [label, 'older-configs-are-read'] as const,
  ),
  ...['rate int', 'rate int zero', 'SGD momentum int', 'ema frequency float'].map(
    (label) => [label, 'integers-are-read-as-floats'] as const,
  ),
]);

/** What Keras builds but cannot run, or only by accident; refused when read. */
const STRICTER = new Map([
  ...['base class', 'beta as string', 'epsilon null', 'accumulation float'].map(
    (label) => [label, 'what-cannot-run-is-not-read'] as const,
  ),
]);

const cases = [...recorded.strings, ...recorded.dicts].map((item) => {
  const label = item.label ?? (item.identifier as string);
  return [label, item] as const;
});

const read = ({ identifier, identifier_json: json }: Case) =>
  readOptimizerConfig(json === undefined ? identifier : parsePythonJson(json));

describe.each(cases)('%s', (label, item) => {
  if (item.get.ok && !STRICTER.has(label)) {
    it('is read as Keras reads it', () => {
      const reading = read(item);
      expect(reading.className).toBe(item.get.class_name);
      expect(writePythonJson(reading.config)).toBe(
        writePythonJson(item.get.serialized?.config).replaceAll('"Infinity"', 'Infinity'),
      );
    });
  } else if (!item.get.ok && MORE_GENEROUS.has(label)) {
    it(`is read though Keras refuses it (${MORE_GENEROUS.get(label)})`, () => {
      expect(read(item).config).toHaveProperty('name');
    });
  } else {
    it('is refused with a typed error', () => {
      expect(() => read(item)).toThrow(DescentError);
    });
  }
});

it('leaves what it is given as it is', () => {
  for (const [, item] of cases) {
    const value = structuredClone(item.identifier);
    try {
      readOptimizerConfig(value);
    } catch (error) {
      expect(error).toBeInstanceOf(DescentError);
    }
    expect(value).toEqual(item.identifier);
  }
});

it('has no stale exception', () => {
  const labels = cases.map(([label]) => label);
  for (const label of [...MORE_GENEROUS.keys(), ...STRICTER.keys()]) expect(labels).toContain(label);
  const pages = new Set([...MORE_GENEROUS.values(), ...STRICTER.values()]);
  for (const page of pages) {
    expect(readFileSync(new URL(`../../../docs/decisions/${page}.md`, import.meta.url), 'utf8')).toMatch(/^# /);
  }
});
