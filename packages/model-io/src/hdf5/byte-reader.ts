import { Hdf5Error } from './hdf5-error.js';

/** Each costs memory of ours; the largest models have some ten thousand arrays, of ten each. */
const MAX_STRUCTURES = 500_000;

/** The bytes of a file, how wide its addresses are, and how much may still be looked at. */
export class FileBytes {
  readonly view: DataView;
  #left: number;
  #structures = MAX_STRUCTURES;

  constructor(
    readonly bytes: Uint8Array,
    readonly offsetSize: number,
    readonly lengthSize: number,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Structures that point at one another in circles would be followed forever.
    this.#left = 100_000 + 4 * bytes.byteLength;
  }

  /** Counts a structure that is looked at. @throws Hdf5Error after more of them than the file can hold */
  spend(cost = 16): void {
    this.#left -= cost;
    this.#structures -= 1;
    if (this.#structures < 0) throw new Hdf5Error(`it has more than ${MAX_STRUCTURES} structures`);
    if (this.#left < 0) throw new Hdf5Error('its structures refer to one another without end');
  }

  at(position: number, end = this.bytes.byteLength): ByteReader {
    return new ByteReader(this, position, end);
  }
}

/** A place in a file that moves forward as it is read, and never past an end. */
export class ByteReader {
  constructor(
    readonly file: FileBytes,
    public position: number,
    readonly end: number,
  ) {
    if (!(position >= 0 && position <= end && end <= file.bytes.byteLength)) {
      throw new Hdf5Error(`it refers to byte ${position}, but has ${file.bytes.byteLength}`);
    }
  }

  get left(): number {
    return this.end - this.position;
  }

  skip(count: number): void {
    this.#take(count);
  }

  u8(): number {
    return this.file.view.getUint8(this.#take(1));
  }

  u16(): number {
    return this.file.view.getUint16(this.#take(2), true);
  }

  u32(): number {
    return this.file.view.getUint32(this.#take(4), true);
  }

  /** An unsigned integer of 1, 2, 4 or 8 bytes; what is too large for a number comes out as too large. */
  uint(size: number): number {
    if (size === 1) return this.u8();
    if (size === 2) return this.u16();
    if (size === 4) return this.u32();
    return Number(this.file.view.getBigUint64(this.#take(8), true));
  }

  length(): number {
    return this.uint(this.file.lengthSize);
  }

  /** An address; null for the undefined one. */
  offset(): number | null {
    const { offsetSize } = this.file;
    const value = this.uint(offsetSize);
    return value === (offsetSize === 8 ? 2 ** 64 : 2 ** (8 * offsetSize) - 1) ? null : value;
  }

  /** An address that must be there. */
  address(what: string): number {
    const offset = this.offset();
    if (offset === null) throw new Hdf5Error(`the address of ${what} is missing`);
    return offset;
  }

  bytes(count: number): Uint8Array {
    const start = this.#take(count);
    return this.file.bytes.subarray(start, start + count);
  }

  /** The part of the next `count` bytes, as a reader of its own. */
  part(count: number): ByteReader {
    const start = this.#take(count);
    return new ByteReader(this.file, start, start + count);
  }

  signature(wanted: string): void {
    const found = String.fromCharCode(...this.bytes(wanted.length));
    if (found !== wanted) throw new Hdf5Error(`a structure marked ${wanted} is not where it should be`);
  }

  /** Moves on to a multiple of 8 from `start`. */
  align(start: number): void {
    this.skip((8 - ((this.position - start) % 8)) % 8);
  }

  #take(count: number): number {
    const start = this.position;
    if (!(count >= 0 && start + count <= this.end)) {
      throw new Hdf5Error(`a structure at byte ${start} ends after ${this.end - start} bytes, but needs ${count}`);
    }
    this.position = start + count;
    return start;
  }
}
