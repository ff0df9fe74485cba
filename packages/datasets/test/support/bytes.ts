import { gzipSync, type Zippable, zipSync } from 'fflate';

/** An IDX file of unsigned bytes. */
export function idx(shape: readonly number[], data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4 + 4 * shape.length + data.length);
  const view = new DataView(bytes.buffer);
  bytes.set([0, 0, 8, shape.length]);
  shape.forEach((size, i) => {
    view.setUint32(4 + 4 * i, size);
  });
  bytes.set(data, 4 + 4 * shape.length);
  return bytes;
}

export function gz(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(bytes, { mtime: 0 }));
}

/** A version 1.0 `.npy` file. */
export function npy(descr: string, shape: readonly number[], data: Uint8Array): Uint8Array<ArrayBuffer> {
  const sizes = shape.length === 1 ? `${shape[0]},` : shape.join(', ');
  const text = `{'descr': '${descr}', 'fortran_order': False, 'shape': (${sizes}), }`;
  const header = new TextEncoder().encode(`${text.padEnd(Math.ceil((text.length + 11) / 64) * 64 - 11)}\n`);
  const bytes = new Uint8Array(10 + header.length + data.length);
  bytes.set([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0, header.length & 255, header.length >> 8]);
  bytes.set(header, 10);
  bytes.set(data, 10 + header.length);
  return bytes;
}

export function zip(files: Readonly<Record<string, Uint8Array>>, level: 0 | 6 = 6): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [name, bytes] of Object.entries(files)) entries[name] = bytes;
  return new Uint8Array(zipSync(entries, { level, mtime: '2000-01-01' }));
}

/** 5 training and 2 test images of 3 × 2 pixels, classes 0 to 2. */
export const tiny = {
  xTrain: Uint8Array.from({ length: 30 }, (_, i) => (i * 7) % 256),
  yTrain: Uint8Array.of(0, 1, 2, 1, 0),
  xTest: Uint8Array.from({ length: 12 }, (_, i) => (i * 11) % 256),
  yTest: Uint8Array.of(2, 1),
};

/** MNIST's four files with the rows of {@link tiny}. */
export function tinyIdx(): Record<string, Uint8Array<ArrayBuffer>> {
  return {
    'train-images-idx3-ubyte': idx([5, 3, 2], tiny.xTrain),
    'train-labels-idx1-ubyte': idx([5], tiny.yTrain),
    't10k-images-idx3-ubyte': idx([2, 3, 2], tiny.xTest),
    't10k-labels-idx1-ubyte': idx([2], tiny.yTest),
  };
}

/** `mnist.npz` with the rows of {@link tiny}; any array can be replaced, or left out with `undefined`. */
export function tinyNpz(replaced: Readonly<Record<string, Uint8Array | undefined>> = {}): Uint8Array<ArrayBuffer> {
  const arrays: Record<string, Uint8Array | undefined> = {
    x_train: npy('|u1', [5, 3, 2], tiny.xTrain),
    y_train: npy('|u1', [5], tiny.yTrain),
    x_test: npy('|u1', [2, 3, 2], tiny.xTest),
    y_test: npy('|u1', [2], tiny.yTest),
    ...replaced,
  };
  return zip(
    Object.fromEntries(Object.entries(arrays).flatMap(([name, bytes]) => (bytes ? [[`${name}.npy`, bytes]] : []))),
  );
}
