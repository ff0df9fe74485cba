import { Gunzip, Inflate } from 'fflate';
import { crc32 } from './crc32.js';
import { DatasetError } from './errors.js';

/** The most that one data file may unpack to unless the caller says otherwise: 1 GiB. */
export const MAX_BYTES = 2 ** 30;

/** DEFLATE's best case: a match of 258 bytes from 2 bits. Whoever promises more than this lies. */
const MAX_RATIO = 1032;

const STEP = 4096;

/** The most bytes that `compressed` bytes of DEFLATE data can unpack to. */
export function mostInflated(compressed: number): number {
  return compressed * MAX_RATIO;
}

/** Collects unpacked bytes and refuses the first one past `limit`. */
class Sink {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;
  limit: number;
  readonly #file: string;

  constructor(file: string, limit: number, hint: number) {
    this.#file = file;
    this.limit = limit;
    this.#bytes = new Uint8Array(Math.min(hint, limit));
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  push(chunk: Uint8Array): void {
    const length = this.#length + chunk.length;
    if (length > this.limit) {
      throw DatasetError.corrupt(this.#file, `at most ${this.limit} uncompressed bytes`, 'more than that');
    }
    if (length > this.#bytes.length) {
      const grown = new Uint8Array(Math.min(this.limit, Math.max(length, this.#bytes.length * 2)));
      grown.set(this.bytes);
      this.#bytes = grown;
    }
    this.#bytes.set(chunk, this.#length);
    this.#length = length;
  }
}

/** Feeds `bytes` in small steps, so that no more than one step's worth is unpacked past a limit. */
function pump(stream: Inflate | Gunzip, bytes: Uint8Array, file: string): void {
  try {
    for (let start = 0; start < bytes.length; start += STEP) {
      stream.push(bytes.subarray(start, start + STEP), start + STEP >= bytes.length);
    }
  } catch (error) {
    if (error instanceof DatasetError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw DatasetError.corrupt(
      file,
      'whole compressed data',
      `${bytes.length} bytes that stop making sense (${reason})`,
      {
        cause: error,
      },
    );
  }
}

/**
 * Unpacks raw DEFLATE data that must come to exactly `size` bytes. Memory stays within `size`, whatever the data holds.
 * @throws {@link DatasetError} when the data is damaged, longer or shorter
 */
export function inflateExactly(bytes: Uint8Array, size: number, file: string): Uint8Array<ArrayBuffer> {
  if (size > mostInflated(bytes.length)) {
    throw DatasetError.corrupt(
      file,
      `${size} uncompressed bytes`,
      `${bytes.length} compressed bytes, too few for that`,
    );
  }
  const sink = new Sink(file, size, size);
  pump(new Inflate((chunk) => sink.push(chunk)), bytes, file);
  if (sink.bytes.length !== size) {
    throw DatasetError.corrupt(file, `${size} uncompressed bytes`, `${sink.bytes.length}`);
  }
  return sink.bytes;
}

/** True for the two magic bytes of gzip (RFC 1952). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function littleEndian32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true);
}

/**
 * Unpacks gzip data (one member or several) and checks each member's CRC-32 and length.
 * @param sizeOf - reads the whole uncompressed size off the first bytes, as soon as there are enough (else `undefined`);
 * from then on nothing past that size is kept
 * @throws {@link DatasetError} when the data is damaged, truncated or unpacks to more than `maxBytes`
 */
export function gunzip(
  bytes: Uint8Array,
  file: string,
  maxBytes: number,
  sizeOf: (head: Uint8Array) => number | undefined,
): Uint8Array<ArrayBuffer> {
  if (bytes.length < 18) throw DatasetError.corrupt(file, 'gzip data of at least 18 bytes', `${bytes.length} bytes`);
  const sink = new Sink(file, Math.min(maxBytes, mostInflated(bytes.length)), bytes.length * 4);
  let size: number | undefined;
  const stream = new Gunzip((chunk) => {
    sink.push(chunk);
    size ??= sizeOf(sink.bytes);
    if (size !== undefined && sink.bytes.length > size) {
      throw DatasetError.corrupt(file, `${size} uncompressed bytes, as its header says`, 'more than that');
    }
  });
  let memberStart = 0;
  const checkMember = (trailer: number) => {
    const member = sink.bytes.subarray(memberStart);
    if (littleEndian32(bytes, trailer) !== crc32(member) || littleEndian32(bytes, trailer + 4) !== member.length) {
      throw DatasetError.corrupt(file, 'the CRC-32 and length in its gzip trailer', 'other data: it is damaged');
    }
    memberStart = sink.bytes.length;
  };
  stream.onmember = (offset) => checkMember(offset - 8);
  pump(stream, bytes, file);
  checkMember(bytes.length - 8);
  return sink.bytes;
}
