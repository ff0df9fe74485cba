import type { ByteReader, FileBytes } from './byte-reader.js';
import { type Filter, undoFilters } from './filters.js';
import { Hdf5Error } from './hdf5-error.js';

/** Where the values of a data set are. */
export type Layout =
  | { readonly kind: 'compact'; readonly bytes: Uint8Array }
  | { readonly kind: 'contiguous'; readonly address: number | null }
  | { readonly kind: 'chunked'; readonly tree: number | null; readonly chunk: readonly number[] };

/** Reads a data layout message. @throws Hdf5Error for a virtual data set, and for layouts of HDF5 1.10 that Keras does not write */
export function readLayout(reader: ByteReader): Layout {
  const version = reader.u8();
  if (version !== 3 && version !== 4) throw new Hdf5Error(`a data layout has version ${version}; 3 and 4 are known`);
  const kind = reader.u8();
  if (kind === 0) return { kind: 'compact', bytes: reader.bytes(reader.u16()) };
  if (kind === 1) return { kind: 'contiguous', address: reader.offset() };
  if (kind === 3) throw new Hdf5Error('a virtual data set, whose values are in other files, is not allowed');
  if (kind !== 2 || version !== 3) {
    throw new Hdf5Error('its data sets are chunked as in HDF5 1.10. Save the file with h5py and its defaults.');
  }
  const rank = reader.u8();
  const tree = reader.offset();
  const chunk = Array.from({ length: rank }, () => reader.u32());
  return { kind: 'chunked', tree, chunk };
}

/** The bytes of all values in row-major order; zeros where nothing was written. */
export function readData(
  file: FileBytes,
  layout: Layout,
  shape: readonly number[],
  elementSize: number,
  filters: readonly Filter[],
): Uint8Array {
  const size = shape.reduce((product, axis) => product * axis, elementSize);
  if (layout.kind === 'compact') {
    if (layout.bytes.length < size)
      throw new Hdf5Error(`a data set holds ${layout.bytes.length} bytes and not ${size}`);
    return layout.bytes.subarray(0, size);
  }
  if (layout.kind === 'contiguous') {
    return layout.address === null || size === 0 ? new Uint8Array(size) : file.at(layout.address).bytes(size);
  }
  const { chunk, tree } = layout;
  if (chunk.length !== shape.length + 1 || chunk.some((axis) => axis === 0)) {
    throw new Hdf5Error(`chunks of [${chunk.join(', ')}] do not fit a data set of [${shape.join(', ')}]`);
  }
  const chunkShape = chunk.slice(0, -1);
  const chunkSize = chunkShape.reduce((product, axis) => product * axis, elementSize);
  // A chunk may reach beyond the data set, but no sane one holds many times as much.
  if (chunkSize > Math.max(1 << 24, 64 * size)) throw new Hdf5Error(`chunks of ${chunkSize} bytes are too large`);
  const data = new Uint8Array(size);
  if (tree === null) return data;
  forEachChunk(file, tree, shape.length, 0, (place, stored, mask) => {
    const bytes = undoFilters(stored, filters, mask, chunkSize);
    copyChunk({ bytes, shape: chunkShape }, place, { bytes: data, shape }, elementSize);
  });
  return data;
}

function forEachChunk(
  file: FileBytes,
  address: number,
  rank: number,
  depth: number,
  visit: (place: readonly number[], stored: Uint8Array, mask: number) => void,
): void {
  if (depth > 16) throw new Hdf5Error('the tree of a chunked data set is too deep');
  const reader = file.at(address);
  reader.signature('TREE');
  if (reader.u8() !== 1) throw new Hdf5Error('the tree of a chunked data set is of another kind');
  const level = reader.u8();
  const entries = reader.u16();
  reader.skip(2 * file.offsetSize);
  for (let i = 0; i < entries; i++) {
    const size = reader.u32();
    const mask = reader.u32();
    const place = Array.from({ length: rank }, () => reader.uint(8));
    reader.skip(8);
    const child = reader.address('a chunk');
    file.spend(16 + (level > 0 ? 0 : size));
    if (level > 0) forEachChunk(file, child, rank, depth + 1, visit);
    else visit(place, file.at(child).bytes(size), mask);
  }
}

interface Block {
  readonly bytes: Uint8Array;
  readonly shape: readonly number[];
}

/** Copies the part of a chunk that lies inside the data set, row by row. */
function copyChunk(chunk: Block, place: readonly number[], whole: Block, elementSize: number): void {
  const rank = whole.shape.length;
  const sizes = whole.shape.map((size, axis) => Math.min(chunk.shape[axis] as number, size - (place[axis] as number)));
  if (sizes.some((size) => !(size > 0))) throw new Hdf5Error('a chunk lies outside of its data set');
  const copyRows = (axis: number, from: number, to: number): void => {
    if (axis >= rank - 1) {
      const length = (sizes[axis] ?? 1) * elementSize;
      const end = (to + (place[axis] ?? 0)) * elementSize;
      whole.bytes.set(chunk.bytes.subarray(from * elementSize, from * elementSize + length), end);
      return;
    }
    for (let i = 0; i < (sizes[axis] as number); i++) {
      const [chunkAxis, wholeAxis] = [chunk.shape[axis + 1] as number, whole.shape[axis + 1] as number];
      copyRows(axis + 1, (from + i) * chunkAxis, (to + (place[axis] as number) + i) * wholeAxis);
    }
  };
  copyRows(0, 0, 0);
}
