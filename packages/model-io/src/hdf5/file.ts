import { Attributes } from './attributes.js';
import { FileBytes } from './byte-reader.js';
import { countOf, readDataspace } from './dataspace.js';
import { type Datatype, readDatatype } from './datatype.js';
import { type Filter, readFilters } from './filters.js';
import { Hdf5Error } from './hdf5-error.js';
import { type Layout, readData, readLayout } from './layout.js';
import { type Links, readLinks } from './links.js';
import { decodeBfloat16, decodeNumbers, type Numbers } from './numbers.js';
import { type Message, MessageType, readObjectHeader } from './object-header.js';

const SIGNATURE = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];

/** Models inside models take a few groups each. */
const MAX_DEPTH = 64;

/** Whether bytes begin as an HDF5 file does. */
export function isHdf5(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/**
 * An HDF5 file in memory, read as far as it is asked for. Everything it says about itself is checked before it is
 * followed, so that no file, however broken, costs more than a time and memory in proportion to its size.
 *
 * It knows what h5py writes by default and what HDF5 1.8 and later write for small groups; soft and external links,
 * virtual and external data sets are refused.
 *
 * @see HDF5 File Format Specification 3.0
 */
export class Hdf5File {
  readonly root: Hdf5Group;
  readonly #file: FileBytes;
  readonly #objects = new Map<number, Hdf5Group | Hdf5Dataset>();

  /** @throws Hdf5Error when it is none, or broken */
  constructor(bytes: Uint8Array) {
    if (!isHdf5(bytes)) throw new Hdf5Error('it is not an HDF5 file');
    // A view, so that a Node Buffer's `slice` copies as a Uint8Array's does.
    const { file, root } = readSuperblock(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    this.#file = file;
    const object = this.#open(root, '/', 0);
    if (!(object instanceof Hdf5Group)) throw new Hdf5Error('its root is not a group');
    this.root = object;
  }

  #open(address: number, path: string, depth: number): Hdf5Group | Hdf5Dataset {
    const known = this.#objects.get(address);
    if (known !== undefined) return known;
    if (depth > MAX_DEPTH) throw new Hdf5Error(`its groups are nested deeper than ${MAX_DEPTH}`);
    const messages = readObjectHeader(this.#file, address);
    const links = readLinks(this.#file, messages);
    const open = (child: number, name: string) => this.#open(child, path === '/' ? name : `${path}/${name}`, depth + 1);
    const object =
      links === null
        ? new Hdf5Dataset(this.#file, path, messages)
        : new Hdf5Group(path, new Attributes(this.#file, messages), links, open);
    this.#objects.set(address, object);
    return object;
  }
}

function readSuperblock(bytes: Uint8Array): { file: FileBytes; root: number } {
  const start = new FileBytes(bytes, 8, 8).at(8);
  const version = start.u8();
  if (version > 3) throw new Hdf5Error(`its superblock has version ${version}; versions 0 to 3 are known`);
  if (version < 2) start.skip(4);
  const offsetSize = start.u8();
  const lengthSize = start.u8();
  for (const size of [offsetSize, lengthSize]) {
    if (size !== 4 && size !== 8) throw new Hdf5Error(`its addresses have ${size} bytes; 4 and 8 are known`);
  }
  start.skip(version < 2 ? 9 + (version === 1 ? 4 : 0) : 1);
  const file = new FileBytes(bytes, offsetSize, lengthSize);
  const reader = file.at(start.position);
  if (reader.offset() !== 0) throw new Hdf5Error('it does not begin at its first byte');
  reader.skip(2 * offsetSize);
  if (version < 2) reader.skip(2 * offsetSize);
  return { file, root: reader.address('the root group') };
}

/** A group: named members and attributes. */
export class Hdf5Group {
  constructor(
    readonly path: string,
    readonly attributes: Attributes,
    readonly links: Links,
    private readonly open: (address: number, name: string) => Hdf5Group | Hdf5Dataset,
  ) {}

  get names(): string[] {
    return [...this.links.keys()];
  }

  /** The member at a path; undefined when there is none. @throws Hdf5Error for a link out of the file */
  get(path: string): Hdf5Group | Hdf5Dataset | undefined {
    let current: Hdf5Group | Hdf5Dataset = this;
    for (const name of path.split('/')) {
      if (!(current instanceof Hdf5Group)) return undefined;
      const address: number | null | undefined = current.links.get(name);
      if (address === undefined) return undefined;
      if (address === null) throw new Hdf5Error(`"${path}" is a soft or external link, which is not allowed`);
      current = current.open(address, name);
    }
    return current;
  }

  group(path: string): Hdf5Group | undefined {
    const found = this.get(path);
    return found instanceof Hdf5Group ? found : undefined;
  }

  dataset(path: string): Hdf5Dataset | undefined {
    const found = this.get(path);
    return found instanceof Hdf5Dataset ? found : undefined;
  }
}

/** An array of numbers, read when it is asked for. */
export class Hdf5Dataset {
  readonly shape: readonly number[];
  readonly type: Datatype;
  readonly attributes: Attributes;
  readonly #file: FileBytes;
  readonly #layout: Layout;
  readonly #filters: readonly Filter[];

  constructor(
    file: FileBytes,
    readonly path: string,
    messages: readonly Message[],
  ) {
    const find = (type: number): Message | undefined => {
      const message = messages.find((one) => one.type === type);
      if (message?.shared) throw new Hdf5Error(`"${path}" has a named type; Keras writes none`);
      return message;
    };
    const required = (type: number): Message => {
      const message = find(type);
      if (message === undefined) throw new Hdf5Error(`"${path}" is neither a group nor an array`);
      return message;
    };
    if (find(MessageType.externalFiles) !== undefined) {
      throw new Hdf5Error(`"${path}" has its values in another file, which is not allowed`);
    }
    this.#file = file;
    this.shape = readDataspace(required(MessageType.dataspace).open()) ?? [0];
    this.type = readDatatype(required(MessageType.datatype).open());
    this.#layout = readLayout(required(MessageType.layout).open());
    const filters = find(MessageType.filters);
    this.#filters = filters === undefined ? [] : readFilters(filters.open());
    this.attributes = new Attributes(file, messages);
  }

  /** How many values it says to hold. */
  get size(): number {
    return countOf(this.shape);
  }

  /** `float32`, `int64`, …; `bfloat16` where Keras notes it in an attribute. */
  get dtype(): string {
    return this.#isBfloat16 ? 'bfloat16' : this.type.kind;
  }

  get #isBfloat16(): boolean {
    return this.type.kind === 'opaque' && this.type.size === 2 && this.attributes.text('dtype') === 'bfloat16';
  }

  /** All values in row-major order. Look at `shape` first: a file may say to hold more than there is memory. */
  read(): Numbers {
    const { type } = this;
    const bytes = () => readData(this.#file, this.#layout, this.shape, type.size, this.#filters);
    if (this.#isBfloat16) return decodeBfloat16(bytes());
    if (type.kind === 'string' || type.kind === 'text' || type.kind === 'opaque') {
      throw new Hdf5Error(`"${this.path}" does not hold numbers`);
    }
    return decodeNumbers(bytes(), type.kind, type.bigEndian);
  }
}
