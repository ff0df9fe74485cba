import type { ByteReader, FileBytes } from './byte-reader.js';
import { countOf, readDataspace } from './dataspace.js';
import { readDatatype } from './datatype.js';
import { readHeapObject } from './global-heap.js';
import { Hdf5Error } from './hdf5-error.js';
import { decodeNumbers } from './numbers.js';
import { type Message, MessageType } from './object-header.js';

/** The value of an attribute: text, a list of texts, or numbers. */
export type AttributeValue = string | readonly string[] | readonly number[];

/** The attributes of the object that has these messages, each read when it is asked for. */
export class Attributes {
  readonly #messages = new Map<string, () => AttributeValue>();

  constructor(file: FileBytes, messages: readonly Message[]) {
    for (const message of messages) {
      if (message.type === MessageType.attributeInfo) requireCompact(message);
      if (message.type !== MessageType.attribute || message.shared) continue;
      const { name, read } = openAttribute(file, message);
      this.#messages.set(name, read);
    }
  }

  get names(): string[] {
    return [...this.#messages.keys()];
  }

  get(name: string): AttributeValue | undefined {
    return this.#messages.get(name)?.();
  }

  text(name: string): string | undefined {
    const value = this.get(name);
    return typeof value === 'string' ? value : undefined;
  }

  /** A list of texts; Keras spreads a long one over `name0`, `name1`, … */
  texts(name: string): string[] | undefined {
    const whole = this.get(name);
    if (Array.isArray(whole)) return whole.map(String);
    const parts: string[] = [];
    for (let i = 0; ; i++) {
      const part = this.get(`${name}${i}`);
      if (!Array.isArray(part)) return i === 0 ? undefined : parts;
      parts.push(...part.map(String));
    }
  }
}

function requireCompact(message: Message): void {
  const reader = message.open();
  reader.skip(1);
  if (reader.u8() & 1) reader.skip(2);
  if (reader.offset() === null) return;
  throw new Hdf5Error('an object keeps its attributes in a fractal heap. Save the file with h5py and its defaults.');
}

function openAttribute(file: FileBytes, message: Message): { name: string; read: () => AttributeValue } {
  const reader = message.open();
  const version = reader.u8();
  if (version < 1 || version > 3) throw new Hdf5Error(`an attribute has version ${version}; 1 to 3 are known`);
  const flags = reader.u8();
  const sizes = [reader.u16(), reader.u16(), reader.u16()] as const;
  if (version === 3) reader.skip(1);
  const next = (size: number): ByteReader => {
    const part = reader.part(size);
    if (version === 1) reader.skip((8 - (size % 8)) % 8);
    return part;
  };
  const nameBytes = next(sizes[0]);
  const name = textOf(nameBytes.bytes(nameBytes.left));
  const read = (): AttributeValue => {
    if (version > 1 && (flags & 3) !== 0)
      throw new Hdf5Error(`attribute "${name}" has a named type; Keras writes none`);
    return readValue(file, message, { typeSize: sizes[1], spaceSize: sizes[2], start: reader.position, version, name });
  };
  return { name, read };
}

interface Place {
  readonly name: string;
  readonly version: number;
  readonly start: number;
  readonly typeSize: number;
  readonly spaceSize: number;
}

function readValue(
  file: FileBytes,
  message: Message,
  { name, version, start, typeSize, spaceSize }: Place,
): AttributeValue {
  const reader = message.open();
  reader.position = start;
  const padding = (size: number) => (version === 1 ? (8 - (size % 8)) % 8 : 0);
  const type = readDatatype(reader.part(typeSize));
  reader.skip(padding(typeSize));
  const shape = readDataspace(reader.part(spaceSize));
  reader.skip(padding(spaceSize));
  if (shape === null) return [];
  const count = countOf(shape);
  const data = reader.bytes(count * type.size);
  const values = Array.from({ length: count }, (_, i) => data.subarray(i * type.size, (i + 1) * type.size));
  if (type.kind === 'string' || type.kind === 'text') {
    const texts = values.map((bytes) => textOf(type.kind === 'text' ? readHeapObject(file, bytes) : bytes));
    return shape.length === 0 ? (texts[0] as string) : texts;
  }
  if (type.kind === 'opaque') throw new Hdf5Error(`attribute "${name}" holds bytes of no known type`);
  return Array.from(decodeNumbers(data, type.kind, type.bigEndian), Number);
}

/** Text up to its first zero. */
function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}
