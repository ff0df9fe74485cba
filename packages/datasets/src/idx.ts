import { checkKeys, UnsupportedError } from '@descent/spec';
import { DatasetError } from './errors.js';
import { gunzip, isGzip, MAX_BYTES } from './inflate.js';

/** An array of bytes as an IDX file holds it, row-major. */
export interface IdxArray {
  readonly data: Uint8Array<ArrayBuffer>;
  readonly shape: readonly number[];
}

/** How to read a data file that may lie. */
export interface ParseOptions {
  /** What to call the data in error messages. */
  readonly file?: string;
  /** The most uncompressed bytes to accept. Default 1 GiB. */
  readonly maxBytes?: number;
}

const UNSIGNED_BYTE = 0x08;

interface IdxHeader {
  readonly shape: readonly number[];
  readonly headerBytes: number;
  /** Header and elements together. */
  readonly totalBytes: number;
}

function hex(bytes: Uint8Array): string {
  return bytes.length === 0 ? 'nothing' : `0x${Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')}`;
}

/** The header, or `undefined` while `head` is too short to hold one. */
function readHeader(head: Uint8Array, file: string, maxBytes: number): IdxHeader | undefined {
  if (head.length < 4) return undefined;
  const [zero, alsoZero, type, rank] = head as unknown as [number, number, number, number];
  if (zero !== 0 || alsoZero !== 0 || rank === 0 || rank > 8 || type < UNSIGNED_BYTE || type > 0x0e) {
    throw DatasetError.corrupt(
      file,
      'the magic number of an IDX file (0x00000803 for images, 0x00000801 for labels)',
      hex(head.subarray(0, 4)),
    );
  }
  if (type !== UNSIGNED_BYTE) {
    throw new UnsupportedError(
      `${file}: descent reads IDX files of unsigned bytes (type 0x08). Received: type ${hex(head.subarray(2, 3))}.`,
    );
  }
  const headerBytes = 4 + 4 * rank;
  if (head.length < headerBytes) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const shape = Array.from({ length: rank }, (_, i) => view.getUint32(4 + 4 * i));
  const totalBytes = headerBytes + shape.reduce((product, size) => product * size, 1);
  if (totalBytes > maxBytes) {
    throw DatasetError.corrupt(file, `at most ${maxBytes} bytes`, `an IDX header for ${shape.join(' × ')} bytes`);
  }
  return { shape, headerBytes, totalBytes };
}

/**
 * Reads an IDX file of unsigned bytes, plain or gzipped: big-endian magic `00 00 08 rank`, `rank` sizes of 32 bits,
 * then the elements row-major ({@link http://yann.lecun.com/exdb/mnist/ LeCun, Cortes and Burges}).
 * @throws {@link DatasetError} when the magic, the sizes or the number of bytes do not fit
 */
export function parseIdx(bytes: Uint8Array, options: ParseOptions = {}): IdxArray {
  checkKeys('parseIdx', options, { file: true, maxBytes: true });
  const { file = 'IDX data', maxBytes = MAX_BYTES } = options;
  const plain = isGzip(bytes)
    ? gunzip(bytes, file, maxBytes, (head) => readHeader(head, file, maxBytes)?.totalBytes)
    : bytes;
  const header = readHeader(plain, file, maxBytes);
  if (header === undefined) throw DatasetError.corrupt(file, 'an IDX header', `${plain.length} bytes`);
  if (plain.length !== header.totalBytes) {
    throw DatasetError.corrupt(
      file,
      `${header.totalBytes} bytes for shape [${header.shape.join(', ')}] (a header of ${header.headerBytes} bytes included)`,
      `${plain.length} bytes${plain.length < header.totalBytes ? ': the file is truncated' : ''}`,
    );
  }
  return { data: new Uint8Array(plain.subarray(header.headerBytes)), shape: header.shape };
}
