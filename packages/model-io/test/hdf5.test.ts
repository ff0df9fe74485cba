import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Hdf5Dataset, Hdf5File, Hdf5Group } from '../src/hdf5/file.js';
import { fletcher32, verified } from '../src/hdf5/fletcher32.js';
import { Hdf5Error } from '../src/hdf5/hdf5-error.js';
import { writeHdf5 } from '../src/hdf5/write.js';

const open = (name: string) => new Hdf5File(readFileSync(new URL(`recordings/${name}`, import.meta.url)));
const plain = (values: ArrayLike<number | bigint>) => Array.from(values as ArrayLike<number>, Number);
const whole = Array.from({ length: 77 }, (_, i) => i / 8);

describe('arrays that h5py wrote', () => {
  const { root } = open('arrays.h5');
  const read = (name: string) => plain(root.dataset(name)!.read());

  it.each(['gzip', 'chunked', 'big_endian'])('%s', (name) => expect(read(name)).toEqual(whole));
  it('gzip in one axis', () => expect(read('vector')).toEqual(Array.from({ length: 1000 }, (_, i) => i)));
  it('chunks that were never written are zeros', () => {
    expect(read('partial')).toEqual([...Array(8).fill(0), 3.5, 3.5, 0, 0, 3.5, 3.5, ...Array(10).fill(0)]);
    expect(read('unwritten')).toEqual(Array(6).fill(0));
  });
  it('none and one', () => {
    expect(root.dataset('empty')).toMatchObject({ shape: [0, 3], size: 0 });
    expect(read('scalar')).toEqual([-5]);
  });
  it.each([
    ['float16', [0, 1, 2, 100]],
    ['float64', [0, 1, 2, 100]],
    ['int8', [0, 1, 2, 100]],
    ['uint16', [0, 1, 2, 100]],
    ['int64', [0, 1, 2, 100]],
    ['uint64', [0, 1, 2, 100]],
    ['bool', [0, 1, 1, 1]],
  ])('%s', (name, values) => expect(read(name)).toEqual(values));
  it('bfloat16, as Keras notes it', () => {
    expect(root.dataset('bfloat16')!.dtype).toBe('bfloat16');
    expect(read('bfloat16')).toEqual([0.5, -2, 9999220736]);
  });
  it('attributes', () => {
    const { attributes } = root.group('texts')!;
    expect(attributes.names.sort()).toEqual(['fixed', 'fixed_list', 'list', 'none', 'number', 'numbers', 'text']);
    expect(attributes.text('text')).toBe('ö'.repeat(20_000));
    expect(attributes.text('fixed')).toBe('fixed');
    expect(attributes.texts('list')).toEqual(['a', 'bc', '']);
    expect(attributes.texts('fixed_list')).toEqual(['a', 'bcd']);
    expect(attributes.get('numbers')).toEqual([1, 2, 3]);
    expect(attributes.get('number')).toEqual([2.5]);
    expect(attributes.get('none')).toEqual([]);
  });
  it('groups of many members', () => {
    const many = root.group('many')!;
    expect(many.names).toHaveLength(60);
    expect(plain(many.dataset('member_042/vars/0')!.read())).toEqual([42]);
  });
});

describe('checksums', () => {
  const file = readFileSync(new URL('recordings/checksums.h5', import.meta.url));
  const read = (bytes: Uint8Array, name: string) => plain(new Hdf5File(bytes).root.dataset(name)!.read());
  const numbers: Readonly<Record<string, number[]>> = {
    alone: whole,
    packed: whole,
    odd: [0, 1, 2, 3, 4, 5, 6],
    long: Array.from({ length: 1501 }, (_, i) => i ** 2 % 251),
    most: Array(1600).fill(255),
  };

  it.each(Object.keys(numbers))('that h5py wrote fit: %s', (name) => expect(read(file, name)).toEqual(numbers[name]));
  it.each(['odd', 'long', 'most'])('no byte of %s, nor of its checksum, can change unseen', (name) => {
    const values = Uint8Array.from(numbers[name]!).subarray(0, name === 'odd' ? 3 : undefined);
    const sum = new Uint8Array(Uint32Array.of(fletcher32(values)).buffer);
    const start = file.indexOf(Uint8Array.of(...values, ...sum));
    expect(start).toBeGreaterThan(0);
    for (let i = 0; i < values.length + 4; i += i > 20 && i < values.length - 1 ? 13 : 1) {
      const damaged = file.with(start + i, file[start + i]! ^ 0x10);
      expect(() => read(damaged, name)).toThrow(/a chunk is damaged: its checksum is 0x[0-9a-f]{8}/);
    }
  });
  it('fit as HDF5 wrote them before 1.6.3, with the bytes of each half exchanged', () => {
    const sum = fletcher32(Uint8Array.of(1, 2, 3));
    const [a, b, c, d] = new Uint8Array(Uint32Array.of(sum).buffer) as unknown as [number, number, number, number];
    expect(verified(Uint8Array.of(1, 2, 3, b, a, d, c))).toEqual(Uint8Array.of(1, 2, 3));
    expect(() => verified(Uint8Array.of(1, 2, 3, a, b, d, c))).toThrow('a chunk is damaged');
    expect(() => verified(Uint8Array.of(1, 2, 3))).toThrow('no room for its checksum');
  });
});

describe('files of other kinds', () => {
  it('HDF5 1.10 and later, small groups', () => {
    const { root } = open('latest.h5');
    expect(root.group('layers/dense/vars')!.attributes.text('name')).toBe('dense');
    expect(root.dataset('layers/dense/vars/0')!.read()).toHaveLength(12);
  });
  it.each([
    ['dense_links.h5', 'layers/dense_1', /fractal heap/],
    ['links.h5', 'soft', /soft or external link/],
    ['links.h5', 'external', /soft or external link/],
    ['links.h5', 'virtual', /virtual data set/],
    ['links.h5', 'outside', /values in another file/],
  ])('%s, %s: refused', (file, path, message) => {
    const { root } = open(file);
    expect(() => root.get(path)).toThrow(Hdf5Error);
    expect(() => root.get(path)).toThrow(message);
  });
  it('a shape of terabytes can be looked at', () => {
    expect(open('links.h5').root.dataset('bomb')!.size).toBe(2 ** 40);
  });
  it('a group that contains itself is one object', () => {
    const { root } = open('links.h5');
    expect(root.get('loop/loop/loop')).toBe(root);
  });
  it.each([0, 7, 8, 100])('nothing but %s bytes', (size) => {
    const bytes = readFileSync(new URL('recordings/latest.h5', import.meta.url)).subarray(0, size);
    expect(() => new Hdf5File(bytes)).toThrow(Hdf5Error);
  });
});

it('reads what it writes', async () => {
  const arrays = {
    'a/b/0': { shape: [2, 3], values: Float32Array.of(1, 2, 3, 4, 5, Number.NaN) },
    'a/b/1': { shape: [], values: BigInt64Array.of(-(2n ** 60n)) },
    'a/c/10': { shape: [3], values: Int32Array.of(-1, 0, 1) },
    'a/empty': { shape: [0, 3], values: new Float32Array(0) },
    ...Object.fromEntries(
      Array.from({ length: 50 }, (_, i) => [`many/${i}`, { shape: [1], values: Float32Array.of(i) }]),
    ),
  };
  const write = () =>
    writeHdf5((file) => {
      for (const [path, array] of Object.entries(arrays)) file.dataset(path, array);
      file.attribute('a', 'name', 'größe');
      file.attribute('', 'list', ['x', 'yz']);
      file.attribute('', 'none', []);
    });
  const second = () => Math.floor(Date.now() / 1000);
  let [begun, bytes, again] = [second(), await write(), await write()];
  // HDF5 notes the second of each change.
  while (second() !== begun) [begun, bytes, again] = [second(), await write(), await write()];
  expect(again).toEqual(bytes);
  const { root } = new Hdf5File(bytes);
  for (const [path, { shape, values }] of Object.entries(arrays)) {
    expect(root.dataset(path)).toMatchObject({ shape });
    expect(root.dataset(path)!.read()).toEqual(values);
  }
  expect(root.group('a')!.attributes.text('name')).toBe('größe');
  expect(root.attributes.texts('list')).toEqual(['x', 'yz']);
  expect(root.attributes.texts('none')).toEqual([]);
  expect(root.get('a/b')).toBeInstanceOf(Hdf5Group);
  expect(root.get('a/b/0')).toBeInstanceOf(Hdf5Dataset);
  expect(root.get('a/x')).toBeUndefined();
});
