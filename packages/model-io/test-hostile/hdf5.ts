/** The bytes of HDF5 structures, as broken as they are asked to be. */
export class Hdf5Bytes {
  readonly #parts: Uint8Array[] = [];
  #length = 48;

  get length(): number {
    return this.#length;
  }

  /** Adds bytes, and gives their address. */
  add(bytes: Uint8Array): number {
    const address = this.#length;
    this.#parts.push(bytes);
    this.#length += bytes.length;
    return address;
  }

  /** The file, with a superblock of version 2 that leads to the root. */
  file(root: number): Uint8Array {
    const start = bytesOf(
      [0x89, 0x48, 0x44, 0x46, 13, 10, 26, 10],
      [2, 8, 8, 0],
      u64(0),
      NONE,
      u64(this.#length),
      u64(root),
      [0, 0, 0, 0],
    );
    return concat([start, ...this.#parts]);
  }
}

export const NONE = new Array<number>(8).fill(0xff);

export function u16(value: number): number[] {
  return [value & 0xff, value >> 8];
}

export function u32(value: number): number[] {
  return [...new Uint8Array(Uint32Array.of(value).buffer)];
}

export function u64(value: number): number[] {
  return [...new Uint8Array(BigUint64Array.of(BigInt(value)).buffer)];
}

export function bytesOf(...parts: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flat());
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const ascii = (text: string) => [...new TextEncoder().encode(text)];

/** An object header of version 2 with messages of a type and content each. */
export function header(messages: readonly (readonly [type: number, content: readonly number[]])[]): Uint8Array {
  const body = messages.map(([type, content]) => bytesOf([type], u16(content.length), [0], content));
  const size = body.reduce((sum, { length }) => sum + length, 0);
  return concat([bytesOf(ascii('OHDR'), [2, 2], u32(size)), ...body, new Uint8Array(4)]);
}

/** A group with members. */
export function group(
  members: readonly (readonly [name: string, address: number])[],
  more: readonly (readonly [number, number[]])[] = [],
): Uint8Array {
  const links = members.map(([name, address]) => [0x06, [1, 0, name.length, ...ascii(name), ...u64(address)]] as const);
  return header([[0x02, [0, 0, ...NONE, ...NONE]], ...links, ...more]);
}

export const FLOAT32 = [0x11, 0x20, 0x1f, 0, ...u32(4), ...u16(0), ...u16(32), 23, 8, 0, 23, ...u32(127)];

export function dataspace(shape: readonly number[]): number[] {
  return [2, shape.length, 0, 1, ...shape.flatMap(u64)];
}

/** An array with a layout message, and further messages. */
export function dataset(
  shape: readonly number[],
  layout: readonly number[],
  more: readonly (readonly [number, number[]])[] = [],
): Uint8Array {
  return header([[0x01, dataspace(shape)], [0x03, FLOAT32], [0x08, layout], ...more]);
}

export const contiguous = (address: number, size: number) => [3, 1, ...u64(address), ...u64(size)];
export const chunked = (tree: number | null, chunk: readonly number[]) => [
  3,
  2,
  chunk.length + 1,
  ...(tree === null ? NONE : u64(tree)),
  ...chunk.flatMap(u32),
  ...u32(4),
];

/** A node of the tree of chunks. */
export function chunkTree(
  rank: number,
  level: number,
  entries: readonly { size: number; place: readonly number[]; child: number }[],
): Uint8Array {
  const body = entries.map(({ size, place, child }) =>
    bytesOf(u32(size), u32(0), place.flatMap(u64), u64(0), u64(child)),
  );
  return concat([
    bytesOf(ascii('TREE'), [1, level], u16(entries.length), NONE, NONE),
    ...body,
    new Uint8Array(8 * rank + 24),
  ]);
}

/** An attribute that holds one text of fixed length. */
export function textAttribute(name: string, text: string): [number, number[]] {
  const type = [0x13, 0, 0, 0, ...u32(text.length)];
  const space = [2, 0, 0, 0];
  return [
    0x0c,
    [
      3,
      0,
      ...u16(name.length + 1),
      ...u16(type.length),
      ...u16(space.length),
      0,
      ...ascii(name),
      0,
      ...type,
      ...space,
      ...ascii(text),
    ],
  ];
}
