import type { FileBytes } from './byte-reader.js';
import { FileBytes as Bytes } from './byte-reader.js';

/** The bytes that an element of variable length refers to: a length, the address of a heap and a place in it. */
export function readHeapObject(file: FileBytes, element: Uint8Array): Uint8Array {
  const reference = new Bytes(element, file.offsetSize, file.lengthSize).at(0);
  const length = reference.u32();
  const address = reference.offset();
  const wanted = reference.u32();
  if (length === 0 || address === null || wanted === 0) return new Uint8Array(0);
  const start = file.at(address);
  start.signature('GCOL');
  start.skip(4);
  const size = start.length();
  const heap = file.at(start.position, address + size);
  while (heap.left >= 8 + file.lengthSize) {
    file.spend(1);
    const index = heap.u16();
    heap.skip(6);
    const objectSize = heap.length();
    if (index === 0) break;
    if (index === wanted) {
      const found = heap.part(objectSize).bytes(Math.min(length, objectSize));
      file.spend(found.length);
      return found;
    }
    heap.skip(objectSize);
    heap.align(address);
  }
  return new Uint8Array(0);
}
