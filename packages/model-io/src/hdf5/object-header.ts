import type { ByteReader, FileBytes } from './byte-reader.js';
import { Hdf5Error } from './hdf5-error.js';

/** What a message of an object header is about. */
export const MessageType = {
  dataspace: 0x01,
  linkInfo: 0x02,
  datatype: 0x03,
  link: 0x06,
  externalFiles: 0x07,
  layout: 0x08,
  filters: 0x0b,
  attribute: 0x0c,
  continuation: 0x10,
  symbolTable: 0x11,
  attributeInfo: 0x15,
} as const;

/** A message of an object header. */
export interface Message {
  readonly type: number;
  /** Whether the header only says where the message is. */
  readonly shared: boolean;
  /** Reads the message from its start. */
  open(): ByteReader;
}

/**
 * The messages of the object at an address.
 *
 * @see HDF5 File Format Specification 3.0, IV.A
 */
export function readObjectHeader(file: FileBytes, address: number): Message[] {
  const reader = file.at(address);
  const first = reader.u8();
  reader.position = address;
  if (first === 1) return readVersion1(reader);
  reader.signature('OHDR');
  return readVersion2(reader);
}

function readVersion1(reader: ByteReader): Message[] {
  reader.skip(2);
  const count = reader.u16();
  reader.skip(4);
  const size = reader.u32();
  reader.skip(4);
  return readBlocks(reader.part(size), (block) => {
    const type = block.u16();
    const length = block.u16();
    const flags = block.u8();
    block.skip(3);
    return { type, length, flags };
  }).slice(0, count);
}

function readVersion2(reader: ByteReader): Message[] {
  const version = reader.u8();
  if (version !== 2) throw new Hdf5Error(`an object header has version ${version}; versions 1 and 2 are known`);
  const flags = reader.u8();
  if (flags & 0x20) reader.skip(16);
  if (flags & 0x10) reader.skip(4);
  const size = reader.uint(1 << (flags & 3));
  const hasOrder = (flags & 0x04) !== 0;
  const header = (block: ByteReader) => {
    const type = block.u8();
    const length = block.u16();
    const messageFlags = block.u8();
    if (hasOrder) block.skip(2);
    return { type, length, flags: messageFlags };
  };
  return readBlocks(reader.part(size), header, 'OCHK');
}

type Header = { readonly type: number; readonly length: number; readonly flags: number };

/** @param signature - what further blocks begin with; such a block ends with a checksum */
function readBlocks(first: ByteReader, readHeader: (block: ByteReader) => Header, signature?: string): Message[] {
  const messages: Message[] = [];
  const blocks = [first];
  for (let block = blocks.shift(); block !== undefined; block = blocks.shift()) {
    while (block.left >= (signature === undefined ? 8 : 4)) {
      const { file } = block;
      file.spend();
      const { type, length, flags } = readHeader(block);
      const { position: start } = block;
      const end = start + length;
      block.skip(length);
      const open = () => file.at(start, end);
      messages.push({ type, shared: (flags & 2) !== 0, open });
      if (type !== MessageType.continuation) continue;
      const place = open();
      const next = file.at(place.address('a continued object header'));
      const size = place.length();
      if (signature === undefined) blocks.push(next.part(size));
      else {
        next.signature(signature);
        blocks.push(next.part(size - signature.length - 4));
      }
    }
  }
  return messages;
}
