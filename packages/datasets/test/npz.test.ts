import { readFileSync } from 'node:fs';
import { DescentError, UnsupportedError } from '@descent/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DatasetError, parseNpz } from '../src/index.js';
import { parseNpy } from '../src/npy.js';
import { npy, tiny, tinyNpz, zip } from './support/bytes.js';

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`fixtures/${name}.npz`, import.meta.url)));
}

/** The same archive with a 16- or 32-bit field of its central directory entry `index` replaced. */
function forged(bytes: Uint8Array, index: number, field: number, value: number, wide = true): Uint8Array {
  const copy = new Uint8Array(bytes);
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < index; i++) {
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (wide) view.setUint32(at + field, value, true);
  else view.setUint16(at + field, value, true);
  return copy;
}

const FLAGS = 8;
const METHOD = 10;
const CRC = 16;
const COMPRESSED = 20;
const SIZE = 24;
const NAME_LENGTH = 28;
const OFFSET = 42;

describe('what numpy writes', () => {
  it.each(['tiny-stored', 'tiny-deflated'])('%s', (name) => {
    const { x_train, y_train, x_test, y_test } = parseNpz(fixture(name), ['x_train', 'y_train', 'x_test', 'y_test']);
    expect(x_train).toEqual({ data: tiny.xTrain, shape: [5, 3, 2], dtype: 'u1' });
    expect(x_test).toEqual({ data: tiny.xTest, shape: [2, 3, 2], dtype: 'u1' });
    expect(y_train).toEqual({ data: BigInt64Array.from(tiny.yTrain, BigInt), shape: [5], dtype: 'i8' });
    expect(y_test).toEqual({ data: tiny.yTest, shape: [2], dtype: 'u1' });
  });

  const arrays = parseNpz(fixture('dtypes'));
  it.each(Object.keys(arrays))('dtypes: %s', (name) => {
    const array = arrays[name]!;
    const numbers = Array.from(array.data as Iterable<number | bigint>, Number);
    if (name === 'scalar') expect([array.shape, numbers]).toEqual([[], [3]]);
    else if (name === 'empty') expect([array.shape, numbers]).toEqual([[0, 4], []]);
    else {
      expect(array.dtype).toBe(name.replace('big_', ''));
      expect([array.shape, numbers]).toEqual([
        [2, 3],
        [0, 1, 2, 3, 4, 5],
      ]);
    }
  });

  it('reads every array when none is named', () => {
    expect(Object.keys(arrays)).toHaveLength(16);
  });

  it.each([
    ['fortran', /Fortran order. Save it row-major: numpy.ascontiguousarray/],
    ['text', /reads numpy arrays of u1, .*Received: .*<U1/],
    ['complex', /reads numpy arrays of u1, .*Received: .*<c8/],
  ])('refuses %s with a reason', (name, message) => {
    expect(() => parseNpz(fixture('refused'), [name])).toThrow(UnsupportedError);
    expect(() => parseNpz(fixture('refused'), [name])).toThrow(message);
  });
});

describe('parseNpy', () => {
  const array = npy('|u1', [2, 3], Uint8Array.of(1, 2, 3, 4, 5, 6));
  const text = (from: string, to: string) =>
    new Uint8Array(Buffer.from(Buffer.from(array).toString('latin1').replace(from, to), 'latin1'));

  it('reads format 2.0, whose header length has 32 bits', () => {
    const wide = Uint8Array.from([...array.subarray(0, 6), 2, 0, array[8]!, array[9]!, 0, 0, ...array.subarray(10)]);
    expect(parseNpy(wide)).toEqual(parseNpy(array));
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(0), /magic bytes .x93NUMPY.*0 bytes/],
    ['no magic', array.subarray(1), /magic bytes/],
    ['version 9', Uint8Array.from(array, (byte, i) => (i === 6 ? 9 : byte)), /unknown numpy format version 9/],
    ['a header past the end', array.subarray(0, 40), /a header of 118 bytes/],
    ['format 2.0 cut short', Uint8Array.from([...array.subarray(0, 6), 2, 0, 9, 0]), /a header of Infinity bytes/],
    ['no shape', text("'shape'", "'shade'"), /header with descr, fortran_order and shape/],
    ['no order', text("'fortran_order'", "'fortran_odour'"), /header with descr, fortran_order and shape/],
    ['truncated data', array.subarray(0, -1), /expected 6 bytes for shape \[2, 3\] of u1. Received: 5 bytes/],
    ['data too long', Uint8Array.from([...array, 0]), /Received: 7 bytes/],
    ['an absurd shape', text('(2, 3), }       ', '(99999999, 99), }'), /expected 9899999901 bytes/],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => parseNpy(bytes, 'a.npy')).toThrow(DescentError);
    expect(() => parseNpy(bytes, 'a.npy')).toThrow(message);
  });
});

describe('damaged and lying archives', () => {
  const good = tinyNpz();
  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(0), /expected a zip archive. Received: 0 bytes/],
    ['half of it', good.subarray(0, good.length / 2), /expected a zip archive.*without a zip directory at their end/],
    [
      'a directory that is elsewhere',
      good.subarray(40),
      /whole zip archive.*directory that breaks off at entry 1 of 4/,
    ],
    ['a name past the end', forged(good, 3, NAME_LENGTH, 60000, false), /breaks off at entry 4 of 4/],
    [
      'a missing array',
      tinyNpz({ y_test: undefined }),
      /the arrays x_train, y_train, x_test, y_test.*y_test is missing/,
    ],
    ['no array at all', zip({ 'readme.txt': new Uint8Array(9) }), /no numpy array; x_train is missing/],
    ['a wrong CRC', forged(good, 0, CRC, 12345), /f.npz \(x_train.npy\): expected data of CRC-32 3039/],
    ['a local header elsewhere', forged(good, 0, OFFSET, 7), /a local zip header at byte 7/],
    ['a local header past the end', forged(good, 0, OFFSET, 1e8), /a local zip header at byte 100000000/],
    ['data past the end', forged(good, 0, COMPRESSED, 1e8), /expected 100000000 bytes from byte/],
    ['a size too small (a bomb)', forged(good, 0, SIZE, 20), /at most 20 uncompressed bytes/],
    ['a size too large', forged(good, 0, SIZE, 9999), /expected 9999 uncompressed bytes. Received: 158/],
    ['a size that DEFLATE cannot reach', forged(good, 0, SIZE, 1e9), /expected 1000000000 uncompressed bytes.*too few/],
    ['a size past all limits', forged(good, 0, SIZE, 4e9), /at most 1073741824 uncompressed bytes/],
    ['a stored size that differs', forged(tinyNpz(), 0, METHOD, 0, false), /expected 158 stored bytes/],
    [
      'an array of damaged bytes',
      tinyNpz({ x_test: new Uint8Array(64) }),
      /f.npz \(x_test\): expected the magic bytes/,
    ],
  ])('%s', (_, bytes, message) => {
    const parse = () => parseNpz(bytes, ['x_train', 'y_train', 'x_test', 'y_test'], { file: 'f.npz' });
    expect(parse).toThrow(DatasetError);
    expect(parse).toThrow(message);
    expect(parse).toThrow(/^f\.npz/);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['encrypted', forged(good, 0, FLAGS, 1, false), /\(x_train.npy\) is encrypted/],
    ['packed otherwise', forged(good, 0, METHOD, 14, false), /stored and deflated zip entries. Received: method 14/],
    ['of Zip64 size', forged(good, 0, OFFSET, 0xffffffff), /past 4 GiB/],
  ])('refuses entries that are %s', (_, bytes, message) => {
    expect(() => parseNpz(bytes, ['x_train'])).toThrow(UnsupportedError);
    expect(() => parseNpz(bytes, ['x_train'])).toThrow(message);
  });

  it('refuses two entries of one name', () => {
    const twins = zip({ 'a.npy': npy('|u1', [1], Uint8Array.of(1)), 'b.npy': npy('|u1', [1], Uint8Array.of(2)) });
    const renamed = new Uint8Array(
      Buffer.from(Buffer.from(twins).toString('latin1').replaceAll('b.npy', 'a.npy'), 'latin1'),
    );
    expect(() => parseNpz(renamed)).toThrow(/two entries named a.npy/);
  });

  it('counts all arrays together against maxBytes', () => {
    expect(() => parseNpz(good, undefined, { maxBytes: 200 })).toThrow(/at most 200 uncompressed bytes/);
  });

  it('keeps within memory while a bomb goes off', () => {
    const bomb = forged(zip({ 'x_train.npy': new Uint8Array(60e6) }), 0, SIZE, 10);
    const before = process.memoryUsage().arrayBuffers;
    expect(() => parseNpz(bomb, ['x_train'])).toThrow(/at most 10 uncompressed bytes/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30e6);
  });

  it('never throws anything but its own errors, whichever bytes are flipped, and never misses a changed pixel', () => {
    const valid = [fixture('tiny-stored'), fixture('tiny-deflated'), good];
    fc.assert(
      fc.property(fc.constantFrom(...valid), fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, at, change) => {
        const bad = new Uint8Array(bytes);
        bad[at % bad.length]! ^= change;
        try {
          expect(parseNpz(bad, ['x_train']).x_train.data).toEqual(tiny.xTrain);
        } catch (error) {
          if (!(error instanceof DescentError)) throw error;
        }
      }),
      { numRuns: 3000 },
    );
  });
});
