import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DescentError,
  isIntegerLiteral,
  numberLiteral,
  parsePythonJson,
  pythonFloat,
  writePythonJson,
} from '../src/index.js';

const goldens = new URL('../../../specs/keras-3.15.1/', import.meta.url);
const recorded = ['configs', 'schedules']
  .flatMap((folder) => readdirSync(new URL(folder, goldens)).map((file) => `${folder}/${file}`))
  .map(
    (file) => [file, parsePythonJson(readFileSync(new URL(file, goldens), 'utf8')) as Record<string, unknown>] as const,
  )
  .filter(([, golden]) => 'serialized_json' in golden);

it('finds the recorded configs', () => {
  expect(recorded.length).toBeGreaterThan(100);
});

describe.each(recorded)('%s', (_, golden) => {
  it('is written byte for byte as Python writes it', () => {
    expect(writePythonJson(golden.serialized)).toBe(golden.serialized_json);
    expect(writePythonJson(parsePythonJson(golden.serialized_json as string))).toBe(golden.serialized_json);
  });

  it('is written so from plain JavaScript too, but for integers in float keys', () => {
    const plain = JSON.parse(golden.serialized_json as string) as unknown;
    const text = writePythonJson(plain);
    expect(JSON.parse(text)).toEqual(plain);
    if (!/ints?\b|int_/.test(golden.case as string)) expect(text).toBe(golden.serialized_json);
  });
});

describe('parsePythonJson', () => {
  it('knows integers from floats', () => {
    const value = parsePythonJson('{"a": 1, "b": 1.0, "c": [1, 1e2, -0]}') as { a: number; b: number; c: number[] };
    expect(value).toEqual({ a: 1, b: 1, c: [1, 100, 0] });
    expect(['a', 'b', 'd'].map((key) => numberLiteral(value, key))).toEqual(['int', 'float', undefined]);
    expect([0, 1, 2].map((index) => isIntegerLiteral(value.c, index))).toEqual([true, false, true]);
  });

  it('takes what Python writes beyond JSON', () => {
    expect(parsePythonJson('[NaN, Infinity, -Infinity, -0.0]')).toEqual([Number.NaN, Infinity, -Infinity, -0]);
  });

  it('keeps __proto__ a key like any other', () => {
    const value = parsePythonJson('{"__proto__": {"polluted": 1}}') as object;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it.each([
    ['', 'line 1, column 1'],
    ['{"a": 1,}', 'line 1, column 9: expected a key'],
    ['{\n  "a": tru\n}', 'line 2, column 8: expected a value'],
    ['[1 2]', 'expected "," or "]"'],
    ['[1] 2', 'expected the end'],
    ['"abc', 'expected a string'],
    ['"a\nb"', 'expected a string'],
    ['"\\x"', 'valid escapes'],
    ['[01]', 'expected "," or "]"'],
    ['[.5]', 'expected a value'],
    ['['.repeat(100), 'at most 64 levels'],
  ])('says where %j goes wrong', (text, message) => {
    expect(() => parsePythonJson(text)).toThrow(DescentError);
    expect(() => parsePythonJson(text)).toThrow(message);
  });

  it('agrees with JSON.parse on all JSON, and on what is not JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.json().map((text) => text.replace(/[\d"]/, '')),
        ),
        (text) => {
          let expected: unknown;
          try {
            expected = JSON.parse(text);
          } catch {
            if (/NaN|Infinity/.test(text)) return;
            expect(() => parsePythonJson(text)).toThrow(DescentError);
            return;
          }
          expect(JSON.stringify(parsePythonJson(text))).toBe(JSON.stringify(expected));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('pythonFloat', () => {
  it.each([
    [0, '0.0'],
    [-0, '-0.0'],
    [1, '1.0'],
    [0.1, '0.1'],
    [1e-7, '1e-07'],
    [0.0001, '0.0001'],
    [0.00001, '1e-05'],
    [1234567.5, '1234567.5'],
    [1e15, '1000000000000000.0'],
    [1e16, '1e+16'],
    [1.0000000150474662e30, '1.0000000150474662e+30'],
    [5e-324, '5e-324'],
    [-0.0010000000474974513, '-0.0010000000474974513'],
    [Number.NaN, 'NaN'],
    [-Infinity, '-Infinity'],
  ])('%d is %s', (value, text) => {
    expect(pythonFloat(value)).toBe(text);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(pythonFloat(value))).toBe(value);
        expect(pythonFloat(value)).toMatch(/[.e]/);
      }),
      { numRuns: 5000 },
    );
  });
});
