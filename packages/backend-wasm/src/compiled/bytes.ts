// The few pieces of WebAssembly's binary format that a compiled program needs.

export const I32 = 0x7f;
export const V128 = 0x7b;

/** An unsigned LEB128 number. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  do {
    const byte = rest & 127;
    rest >>>= 7;
    bytes.push(rest > 0 ? byte | 128 : byte);
  } while (rest > 0);
  return bytes;
}

export const vector = (items: readonly (readonly number[])[]): number[] => [...unsigned(items.length), ...items.flat()];

export const text = (value: string): number[] => vector([...value].map((c) => [c.charCodeAt(0)]));

export function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

/** Instructions on the stack, by their names in WebAssembly's text format. */
export const op = {
  get: (local: number) => [0x20, ...unsigned(local)],
  set: (local: number) => [0x21, ...unsigned(local)],
  loop: [0x03, 0x40],
  branchIf: [0x0d, 0x00],
  end: [0x0b],
  addI32: [0x6a],
  lessI32: [0x49],
  /** For numbers from 0 to 63. */
  constI32: (value: number) => [0x41, value],
  load: (offset: number) => simd(0x00, 4, ...unsigned(offset)),
  loadSplat: (offset: number) => simd(0x09, 2, ...unsigned(offset)),
  store: (offset: number) => simd(0x0b, 4, ...unsigned(offset)),
  zero: simd(0x0c, ...new Array<number>(16).fill(0)),
  one: simd(0x0c, ...[0, 1, 2, 3].flatMap(() => [0, 0, 0x80, 0x3f])),
  bitselect: simd(0x52),
  and: simd(0x4e),
  eq: simd(0x41),
  ne: simd(0x42),
  lt: simd(0x43),
  gt: simd(0x44),
  le: simd(0x45),
  abs: simd(0xe0),
  neg: simd(0xe1),
  sqrt: simd(0xe3),
  add: simd(0xe4),
  sub: simd(0xe5),
  mul: simd(0xe6),
  div: simd(0xe7),
  min: simd(0xe8),
  max: simd(0xe9),
} as const;

function simd(code: number, ...immediates: number[]): number[] {
  return [0xfd, ...unsigned(code), ...immediates];
}
