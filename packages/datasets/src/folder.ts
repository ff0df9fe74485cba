import { DatasetError } from './errors.js';
import { parseIdx } from './idx.js';
import { isZip, parseNpz } from './npz.js';
import { kindOf, namesIn, readFile } from './paths.js';
import { checkedSplits, imagesFromNpy, labelsFromNpy, type RawSplit, type RawSplits } from './raw.js';

const idxParts = {
  trainImages: 'train-images',
  trainLabels: 'train-labels',
  testImages: 't10k-images',
  testLabels: 't10k-labels',
} as const;

type IdxPart = keyof typeof idxParts;

const arrays = ['x_train', 'y_train', 'x_test', 'y_test'] as const;

/** Both spellings in use, plain first: a file that someone unpacked is read faster. */
function idxNames(part: IdxPart): readonly string[] {
  const kind = part.endsWith('Images') ? 'idx3' : 'idx1';
  const stems = [`${idxParts[part]}-${kind}-ubyte`, `${idxParts[part]}.${kind}-ubyte`];
  return [...stems, ...stems.map((stem) => `${stem}.gz`)];
}

/** The splits in the bytes of a `.npz` archive with numpy's x_train, y_train, x_test and y_test. */
export function splitsFromNpz(bytes: Uint8Array, file: string): RawSplits {
  const { x_train, y_train, x_test, y_test } = parseNpz(bytes, arrays, { file });
  const read = (x: typeof x_train, y: typeof y_train, name: 'train' | 'test'): RawSplit => ({
    images: imagesFromNpy(x, `${file} (x_${name})`),
    labels: labelsFromNpy(y, `${file} (y_${name})`),
  });
  return checkedSplits({ train: read(x_train, y_train, 'train'), test: read(x_test, y_test, 'test') }, file);
}

async function splitsFromIdx(folder: string, found: Readonly<Record<IdxPart, string>>, maxBytes: number) {
  const parse = async (part: IdxPart) => {
    const file = `${folder}/${found[part]}`;
    return parseIdx(await readFile(file, maxBytes), { file, maxBytes });
  };
  const [trainImages, trainLabels] = [await parse('trainImages'), await parse('trainLabels')];
  const [testImages, testLabels] = [await parse('testImages'), await parse('testLabels')];
  return checkedSplits(
    { train: { images: trainImages, labels: trainLabels }, test: { images: testImages, labels: testLabels } },
    folder,
  );
}

async function splitsFromFolder(folder: string, maxBytes: number): Promise<RawSplits> {
  const names = new Set(await namesIn(folder));
  const parts = Object.keys(idxParts) as IdxPart[];
  const found = Object.fromEntries(parts.map((part) => [part, idxNames(part).find((name) => names.has(name))]));
  const missing = parts.filter((part) => found[part] === undefined);
  if (missing.length === 0) return splitsFromIdx(folder, found as Record<IdxPart, string>, maxBytes);
  if (names.has('mnist.npz')) return splitsFromFile(`${folder}/mnist.npz`, maxBytes);
  const wanted = missing.map((part) => `${idxNames(part)[0]}[.gz]`).join(', ');
  const what =
    missing.length === parts.length
      ? `expected mnist.npz or MNIST's four IDX files (${wanted}), and found none of them.`
      : `expected MNIST's four IDX files, or mnist.npz. Missing: ${wanted}.`;
  throw new DatasetError('dataset-missing', folder, what);
}

async function splitsFromFile(file: string, maxBytes: number): Promise<RawSplits> {
  const bytes = await readFile(file, maxBytes);
  if (isZip(bytes)) return splitsFromNpz(bytes, file);
  const isIdx = (bytes[0] === 0 && bytes[1] === 0) || (bytes[0] === 0x1f && bytes[1] === 0x8b);
  throw DatasetError.corrupt(
    file,
    `an .npz file with the arrays ${arrays.join(', ')}`,
    isIdx
      ? 'what looks like one of four IDX files; give the folder that holds all four'
      : `${bytes.length} bytes that are no zip archive`,
  );
}

/**
 * The splits that a path holds: a folder with MNIST's four IDX files (`.gz` or not) or `mnist.npz`, or an `.npz` file.
 * @throws {@link DatasetError} naming what is missing, unreadable or damaged
 */
export async function splitsFromPath(path: string, maxBytes: number): Promise<RawSplits> {
  const kind = await kindOf(path);
  if (kind === 'missing') throw new DatasetError('dataset-missing', path, 'no such file or folder.');
  return kind === 'folder' ? splitsFromFolder(path, maxBytes) : splitsFromFile(path, maxBytes);
}
