import { DescentError, UnsupportedError } from '@descent/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DatasetError, parseIdx } from '../src/index.js';
import { gz, idx } from './support/bytes.js';

const plain = idx([2, 3], Uint8Array.of(1, 2, 3, 4, 5, 6));

function withByte(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = new Uint8Array(bytes);
  copy[at < 0 ? copy.length + at : at] = value;
  return copy;
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

describe('parseIdx', () => {
  it('reads what was written, gzipped or not', () => {
    const arrays = fc
      .array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 4 })
      .chain((shape) =>
        fc.tuple(fc.constant(shape), fc.uint8Array({ minLength: 7 ** 4, maxLength: 7 ** 4 }), fc.boolean()),
      );
    fc.assert(
      fc.property(arrays, ([shape, pool, zipped]) => {
        const data = pool.subarray(
          0,
          shape.reduce((product, size) => product * size, 1),
        );
        const bytes = idx(shape, data);
        const read = parseIdx(zipped ? gz(bytes) : bytes);
        expect(read.shape).toEqual(shape);
        expect(Buffer.compare(read.data, data)).toBe(0);
      }),
    );
  });

  it('reads gzip data of several members, as `cat a.gz b.gz` makes', () => {
    const read = parseIdx(joined(gz(plain.subarray(0, 9)), gz(plain.subarray(9))));
    expect([...read.data]).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('reads a view that starts in the middle of its buffer', () => {
    const shifted = joined(Uint8Array.of(9, 9, 9), plain).subarray(3);
    expect([...parseIdx(shifted).data]).toEqual([1, 2, 3, 4, 5, 6]);
  });

  const damaged: [string, Uint8Array, RegExp][] = [
    ['nothing', new Uint8Array(0), /expected an IDX header. Received: 0 bytes/],
    ['a header cut short', plain.subarray(0, 10), /expected an IDX header. Received: 10 bytes/],
    ['another magic number', joined(Uint8Array.of(0x50), plain.subarray(1)), /magic number of an IDX file.*0x50000802/],
    ['a page of HTML', new TextEncoder().encode('<!doctype html><p>404'), /magic number of an IDX file.*0x3c21646f/],
    ['no dimensions', withByte(plain, 3, 0), /magic number/],
    ['truncated rows', plain.subarray(0, -1), /expected 18 bytes for shape \[2, 3\].*17 bytes: the file is truncated/],
    ['rows too many', joined(plain, Uint8Array.of(7)), /expected 18 bytes.*Received: 19 bytes\./],
    [
      'absurd sizes',
      idx([0xffffffff, 0xffffffff], new Uint8Array(4)),
      /at most 1073741824 bytes.*4294967295 × 4294967295/,
    ],
    ['absurd sizes, gzipped', gz(idx([60000, 28000, 28000], new Uint8Array(99))), /an IDX header for 60000 × 28000/],
    ['sizes that gzip could not hold', gz(idx([1000, 1000, 1000], new Uint8Array(9))), /expected 1000000016 bytes/],
    ['more rows than the header says, gzipped', gz(idx([2, 3], new Uint8Array(1e6))), /expected 18 uncompressed bytes/],
    ['truncated gzip data', gz(plain).subarray(0, -12), /whole compressed data/],
    ['a truncated gzip trailer', gz(plain).subarray(0, -3), /CRC-32 and length|whole compressed data/],
    ['a gzip stub', gz(plain).subarray(0, 12), /gzip data of at least 18 bytes/],
    ['a wrong CRC', withByte(gz(plain), -8, gz(plain).at(-8)! ^ 1), /CRC-32 and length in its gzip trailer/],
    ['a wrong gzip length', withByte(gz(plain), -4, 99), /CRC-32 and length in its gzip trailer/],
    ['a damaged first member', joined(withByte(gz(plain.subarray(0, 9)), -8, 1), gz(plain.subarray(9))), /CRC-32/],
    ['junk after gzip data', joined(gz(plain), new Uint8Array(20).fill(1)), /whole compressed data.*invalid gzip data/],
  ];
  it.each(damaged)('names the file and what was expected: %s', (_, bytes, message) => {
    expect(() => parseIdx(bytes, { file: 'some/file' })).toThrow(DatasetError);
    expect(() => parseIdx(bytes, { file: 'some/file' })).toThrow(message);
    expect(() => parseIdx(bytes, { file: 'some/file' })).toThrow(/^some\/file: /);
  });

  it('says which element types it does not read', () => {
    expect(() => parseIdx(withByte(plain, 2, 0x0d), { file: 'floats' })).toThrow(UnsupportedError);
    expect(() => parseIdx(withByte(plain, 2, 0x0d), { file: 'floats' })).toThrow('floats: descent reads IDX files of');
  });

  it('honors maxBytes', () => {
    expect(() => parseIdx(plain, { maxBytes: 17 })).toThrow(/at most 17 bytes/);
    expect(() => parseIdx(gz(plain), { maxBytes: 17 })).toThrow(/at most 17 uncompressed bytes/);
    expect(parseIdx(gz(plain), { maxBytes: 18 }).shape).toEqual([2, 3]);
  });

  it('keeps within memory while a bomb goes off', () => {
    const bomb = gz(idx([1, 1], new Uint8Array(60e6)));
    const before = process.memoryUsage().arrayBuffers;
    expect(() => parseIdx(bomb)).toThrow(/expected 13 uncompressed bytes/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30e6);
  });

  it('never throws anything but its own errors, whichever bytes are flipped', () => {
    const valid = [plain, gz(plain), joined(gz(plain.subarray(0, 9)), gz(plain.subarray(9)))];
    fc.assert(
      fc.property(fc.constantFrom(...valid), fc.nat(), fc.nat(255), fc.nat(40), (bytes, at, value, cut) => {
        const bad = withByte(bytes, at % bytes.length, value).subarray(0, bytes.length - (cut > 20 ? cut - 20 : 0));
        try {
          parseIdx(bad);
        } catch (error) {
          expect(error).toBeInstanceOf(DescentError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
