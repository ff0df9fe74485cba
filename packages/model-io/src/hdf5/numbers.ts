import type { NumberKind } from './datatype.js';

/** Values as they come out of a file. */
export type Numbers =
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array;

const ARRAYS = {
  float32: Float32Array,
  float64: Float64Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  int64: BigInt64Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  uint64: BigUint64Array,
} as const;

/** Bytes in the order of a file as numbers, in memory of their own. float16 becomes float32. */
export function decodeNumbers(bytes: Uint8Array, kind: NumberKind, bigEndian: boolean): Numbers {
  const copy = bytes.slice();
  const size = Number(kind.replace(/\D+/, '')) / 8;
  if (bigEndian && size > 1) for (let i = 0; i < copy.length; i += size) copy.subarray(i, i + size).reverse();
  if (kind === 'float16') return Float32Array.from(new Uint16Array(copy.buffer), fromHalf);
  return new ARRAYS[kind](copy.buffer);
}

/** The upper half of a float32. */
export function decodeBfloat16(bytes: Uint8Array): Float32Array {
  const words = Uint32Array.from(new Uint16Array(bytes.slice().buffer), (half) => half << 16);
  return new Float32Array(words.buffer);
}

function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
