import { UnsupportedError } from '@descent/spec';
import { crc32 } from './crc32.js';
import { DatasetError } from './errors.js';
import { inflateExactly } from './inflate.js';

/** One file inside a zip archive, not unpacked yet. */
export interface ZipEntry {
  readonly name: string;
  /** Uncompressed bytes, as the archive's directory says. */
  readonly size: number;
  /** Unpacks and checks size and CRC-32. */
  read(): Uint8Array<ArrayBuffer>;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** In a 32-bit field: look in the Zip64 extra field instead. */
const IN_ZIP64 = 0xffffffff;

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

/**
 * The entries of a zip archive by name, read from its central directory (PKWARE APPNOTE 6.3.10): stored or deflated.
 * Archives past 4 GiB (Zip64 sizes) and encrypted entries are refused.
 * @throws {@link DatasetError} when the archive is damaged or truncated
 */
export function zipEntries(bytes: Uint8Array, file: string): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) {
    throw DatasetError.corrupt(file, 'a zip archive', `${bytes.length} bytes without a zip directory at their end`);
  }
  const damaged = (what: string) => DatasetError.corrupt(file, `a whole zip archive`, what);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw damaged(`a directory that breaks off at entry ${i + 1} of ${count}`);
    }
    const nameLength = view.getUint16(at + 28, true);
    const nameEnd = at + 46 + nameLength;
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged(`a directory that breaks off at entry ${i + 1} of ${count}`);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    if (entries.has(name)) throw damaged(`two entries named ${name}`);
    entries.set(name, entryAt(view, bytes, at, name, file));
    at = next;
  }
  return entries;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, name: string, file: string): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  const compressed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  const where = `${file} (${name})`;

  const read = () => {
    if (flags & ENCRYPTED) throw new UnsupportedError(`${where} is encrypted.`);
    if (compressed === IN_ZIP64 || size === IN_ZIP64 || local === IN_ZIP64) {
      throw new UnsupportedError(`${where} is past 4 GiB, which descent does not read.`);
    }
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_ENTRY) {
      throw DatasetError.corrupt(where, `a local zip header at byte ${local}`, 'something else');
    }
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + compressed > bytes.length) {
      throw DatasetError.corrupt(where, `${compressed} bytes from byte ${start}`, `a file of ${bytes.length} bytes`);
    }
    const content = unpack(bytes.subarray(start, start + compressed), method, size, where);
    if (crc32(content) !== crc) {
      throw DatasetError.corrupt(where, `data of CRC-32 ${crc.toString(16)}`, 'other data: it is damaged');
    }
    return content;
  };
  return { name, size, read };
}

function unpack(packed: Uint8Array, method: number, size: number, where: string): Uint8Array<ArrayBuffer> {
  if (method === DEFLATED) return inflateExactly(packed, size, where);
  if (method !== STORED) {
    throw new UnsupportedError(`${where}: descent reads stored and deflated zip entries. Received: method ${method}.`);
  }
  if (packed.length !== size) throw DatasetError.corrupt(where, `${size} stored bytes`, `${packed.length}`);
  return new Uint8Array(packed);
}
