import type { FileBytes } from './byte-reader.js';
import { Hdf5Error } from './hdf5-error.js';
import { type Message, MessageType } from './object-header.js';

/** The members of a group: the address of each object by name; null for a link that leads elsewhere (soft, external). */
export type Links = ReadonlyMap<string, number | null>;

/** The members of the group that has these messages; null when it is no group. */
export function readLinks(file: FileBytes, messages: readonly Message[]): Links | null {
  const links = new Map<string, number | null>();
  const table = messages.find(({ type }) => type === MessageType.symbolTable);
  if (table !== undefined) {
    const reader = table.open();
    const tree = reader.address('the tree of a group');
    const heap = openLocalHeap(file, reader.address('the names of a group'));
    readSymbols(file, tree, heap, links, 0);
    return links;
  }
  const info = messages.find(({ type }) => type === MessageType.linkInfo);
  if (info === undefined) return null;
  const reader = info.open();
  reader.skip(1);
  if (reader.u8() & 1) reader.skip(8);
  if (reader.offset() !== null) {
    throw new Hdf5Error('a group keeps its members in a fractal heap. Save the file with h5py and its defaults.');
  }
  for (const message of messages) if (message.type === MessageType.link) readLink(message, links);
  return links;
}

function add(links: Map<string, number | null>, name: string, address: number | null): void {
  if (links.has(name)) throw new Hdf5Error(`a group has two members named "${name}"`);
  links.set(name, address);
}

function openLocalHeap(file: FileBytes, address: number): (offset: number) => string {
  const reader = file.at(address);
  reader.signature('HEAP');
  reader.skip(4);
  const size = reader.length();
  reader.length();
  const bytes = file.at(reader.address('the names of a group')).bytes(size);
  return (offset) => {
    const end = bytes.indexOf(0, offset);
    if (offset >= size || end < 0) throw new Hdf5Error('the name of a member lies outside of its group');
    file.spend(end - offset);
    return new TextDecoder().decode(bytes.subarray(offset, end));
  };
}

function readSymbols(
  file: FileBytes,
  address: number,
  nameAt: (offset: number) => string,
  links: Map<string, number | null>,
  depth: number,
): void {
  if (depth > 16) throw new Hdf5Error('the tree of a group is too deep');
  const reader = file.at(address);
  reader.signature('TREE');
  if (reader.u8() !== 0) throw new Hdf5Error('the tree of a group is of another kind');
  const level = reader.u8();
  const entries = reader.u16();
  reader.skip(2 * file.offsetSize);
  for (let i = 0; i < entries; i++) {
    file.spend();
    reader.length();
    const child = reader.address('a node of a group');
    if (level > 0) readSymbols(file, child, nameAt, links, depth + 1);
    else readSymbolNode(file, child, nameAt, links);
  }
}

function readSymbolNode(
  file: FileBytes,
  address: number,
  nameAt: (offset: number) => string,
  links: Map<string, number | null>,
): void {
  const reader = file.at(address);
  reader.signature('SNOD');
  reader.skip(2);
  const symbols = reader.u16();
  for (let i = 0; i < symbols; i++) {
    file.spend();
    const name = nameAt(reader.uint(file.offsetSize));
    const object = reader.offset();
    const kind = reader.u32();
    reader.skip(20);
    add(links, name, kind === 2 ? null : object);
  }
}

function readLink(message: Message, links: Map<string, number | null>): void {
  const reader = message.open();
  reader.skip(1);
  const flags = reader.u8();
  const kind = flags & 0x08 ? reader.u8() : 0;
  if (flags & 0x04) reader.skip(8);
  if (flags & 0x10) reader.skip(1);
  const name = new TextDecoder().decode(reader.bytes(reader.uint(1 << (flags & 3))));
  add(links, name, kind === 0 ? reader.address(`"${name}"`) : null);
}
