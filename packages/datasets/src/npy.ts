import { UnsupportedError } from '@descent/spec';
import { DatasetError } from './errors.js';

/** The elements of a numpy array, row-major, in the typed array of their dtype. */
export type NpyData =
  | Uint8Array<ArrayBuffer>
  | Int8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Int16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | BigUint64Array<ArrayBuffer>
  | BigInt64Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

/** A numpy array as `.npy` holds it. */
export interface NpyArray {
  readonly data: NpyData;
  readonly shape: readonly number[];
  /** numpy's name without the byte order: `u1`, `i8`, `f4`, … */
  readonly dtype: string;
}

const constructors = {
  u1: Uint8Array,
  b1: Uint8Array,
  i1: Int8Array,
  u2: Uint16Array,
  i2: Int16Array,
  u4: Uint32Array,
  i4: Int32Array,
  u8: BigUint64Array,
  i8: BigInt64Array,
  f4: Float32Array,
  f8: Float64Array,
} as const;

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];

interface NpyHeader {
  readonly bigEndian: boolean;
  readonly dtype: keyof typeof constructors;
  readonly shape: readonly number[];
}

function isDtype(name: string): name is keyof typeof constructors {
  return Object.hasOwn(constructors, name);
}

/** numpy writes the header as a Python dict literal with exactly the keys descr, fortran_order and shape. */
function parseHeader(text: string, file: string): NpyHeader {
  const descr = /'descr':\s*'([<>|=]?)([A-Za-z]\d*)'/.exec(text);
  const order = /'fortran_order':\s*(True|False)/.exec(text);
  const sizes = /'shape':\s*\(([\d,\s]*)\)/.exec(text);
  const [, byteOrder = '', dtype = ''] = descr ?? [];
  if (!order || !sizes || (!descr && !text.includes("'descr'"))) {
    throw DatasetError.corrupt(file, 'a numpy header with descr, fortran_order and shape', JSON.stringify(text.trim()));
  }
  if (!isDtype(dtype)) {
    throw new UnsupportedError(
      `${file}: descent reads numpy arrays of ${Object.keys(constructors).join(', ')}. Received: ${text.trim()}.`,
    );
  }
  const shape = (sizes[1] ?? '').split(',').flatMap((size) => (size.trim() === '' ? [] : [Number(size)]));
  if (order[1] === 'True' && shape.length > 1) {
    throw new UnsupportedError(
      `${file}: the array is in Fortran order. Save it row-major: numpy.ascontiguousarray(array).`,
    );
  }
  return { bigEndian: byteOrder === '>', dtype, shape };
}

/**
 * Reads a `.npy` array (numpy format 1.0, 2.0 and 3.0), row-major, of a plain numeric dtype in either byte order.
 * @throws {@link DatasetError} when the header is damaged or the number of bytes does not fit the shape
 */
export function parseNpy(bytes: Uint8Array, file = 'npy data'): NpyArray {
  if (bytes.length < 10 || MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw DatasetError.corrupt(file, 'the magic bytes \\x93NUMPY', `${bytes.length} bytes of something else`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = bytes[6] !== 1;
  if (bytes[6] === 0 || bytes[6]! > 3) throw new UnsupportedError(`${file}: unknown numpy format version ${bytes[6]}.`);
  const headerStart = wide ? 12 : 10;
  const headerLength = bytes.length < headerStart ? Infinity : wide ? view.getUint32(8, true) : view.getUint16(8, true);
  const start = headerStart + headerLength;
  if (start > bytes.length) {
    throw DatasetError.corrupt(file, `a header of ${headerLength} bytes`, `${bytes.length} bytes in all`);
  }
  const header = parseHeader(new TextDecoder().decode(bytes.subarray(headerStart, start)), file);
  const Constructor = constructors[header.dtype];
  const width = Constructor.BYTES_PER_ELEMENT;
  const expected = header.shape.reduce((product, size) => product * size, 1) * width;
  if (bytes.length - start !== expected) {
    throw DatasetError.corrupt(
      file,
      `${expected} bytes for shape [${header.shape.join(', ')}] of ${header.dtype}`,
      `${bytes.length - start} bytes`,
    );
  }
  const elements = new Uint8Array(bytes.subarray(start));
  if (header.bigEndian) for (let i = 0; i < elements.length; i += width) elements.subarray(i, i + width).reverse();
  return { data: new Constructor(elements.buffer), shape: header.shape, dtype: header.dtype };
}
