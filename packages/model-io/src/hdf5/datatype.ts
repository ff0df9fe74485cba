import type { ByteReader } from './byte-reader.js';
import { Hdf5Error } from './hdf5-error.js';

/** What kinds of values can be read. */
export type NumberKind =
  | 'float16'
  | 'float32'
  | 'float64'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64';

/** The type of the values of a data set or attribute. */
export type Datatype =
  | { readonly kind: NumberKind; readonly size: number; readonly bigEndian: boolean }
  | { readonly kind: 'string'; readonly size: number }
  | { readonly kind: 'text'; readonly size: number }
  | { readonly kind: 'opaque'; readonly size: number };

/** Reads a datatype message. */
export function readDatatype(reader: ByteReader, depth = 0): Datatype {
  const kindAndVersion = reader.u8();
  const bits = reader.u8();
  reader.skip(2);
  const size = reader.u32();
  const bigEndian = (bits & 1) !== 0;
  const of = (name: string, sizes: readonly number[]): Datatype => {
    if (!sizes.includes(size)) throw new Hdf5Error(`values of type ${name}${size * 8} cannot be read`);
    return { kind: `${name}${size * 8}` as NumberKind, size, bigEndian };
  };
  switch (kindAndVersion & 0x0f) {
    case 0:
      return of(bits & 0x08 ? 'int' : 'uint', [1, 2, 4, 8]);
    case 1:
      requireIeee(reader, size);
      return of('float', [2, 4, 8]);
    case 3:
      return { kind: 'string', size };
    case 5:
      return { kind: 'opaque', size };
    case 8:
      if (depth > 0) break;
      return readDatatype(reader, 1);
    case 9:
      if ((bits & 0x0f) === 1) return { kind: 'text', size };
  }
  throw new Hdf5Error(`values of HDF5's type class ${kindAndVersion & 0x0f} cannot be read; Keras writes none`);
}

const MANTISSA_BITS: Readonly<Record<number, number>> = { 2: 10, 4: 23, 8: 52 };

/** bfloat16 and others have the size of a known type, but not its bits. */
function requireIeee(reader: ByteReader, size: number): void {
  reader.skip(7);
  const mantissa = reader.u8();
  if (mantissa === MANTISSA_BITS[size]) return;
  throw new Hdf5Error(`numbers of ${size} bytes with ${mantissa} bits of mantissa cannot be read`);
}
