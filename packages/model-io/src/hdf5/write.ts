import type { Group } from 'h5wasm';
import { Hdf5Error } from './hdf5-error.js';

/** What goes into a data set. */
export interface DatasetValues {
  readonly shape: readonly number[];
  readonly values: Float32Array | Int32Array | Uint8Array | BigInt64Array;
}

/** Makes the contents of an HDF5 file. */
export interface Hdf5Writer {
  /** Makes a group, and those above it, where there are none. */
  group(path: string): void;
  dataset(path: string, values: DatasetValues): void;
  /** @param path - of a group; `''` for the root */
  attribute(path: string, name: string, value: string | readonly string[]): void;
}

let files = 0;

/** The bytes of an HDF5 file that `fill` describes. The HDF5 library (4 MB of WebAssembly) is loaded for it. */
export async function writeHdf5(fill: (writer: Hdf5Writer) => void): Promise<Uint8Array> {
  const { default: h5wasm } = await import('h5wasm');
  const { FS } = await h5wasm.ready;
  const path = `/descent-${files++}.h5`;
  const file = new h5wasm.File(path, 'w', { libver: ['earliest', 'v110'] });
  if (file.file_id < 0n) throw new Hdf5Error('the HDF5 library could not make a file in memory');
  try {
    try {
      fill(writerOf(file));
    } finally {
      file.flush();
      file.close();
    }
    return FS.readFile(path);
  } finally {
    FS.unlink(path);
  }
}

function writerOf(root: Group): Hdf5Writer {
  const groups = new Map<string, Group>([['', root]]);
  const group = (path: string): Group => {
    const known = groups.get(path);
    if (known !== undefined) return known;
    const [parent, name] = split(path);
    const made = group(parent).create_group(name);
    groups.set(path, made);
    return made;
  };
  return {
    group,
    dataset(path, { shape, values }) {
      const [parent, name] = split(path);
      group(parent).create_dataset({ name, data: values, shape: [...shape] });
    },
    attribute(path, name, value) {
      const list = typeof value === 'string' ? value : [...value];
      if (list.length === 0 && Array.isArray(list)) {
        group(path).create_attribute(name, new Float64Array(0), [0]);
      } else group(path).create_attribute(name, list, Array.isArray(list) ? [list.length] : []);
    },
  };
}

function split(path: string): [parent: string, name: string] {
  const end = path.lastIndexOf('/');
  return [path.slice(0, Math.max(0, end)), path.slice(end + 1)];
}
