import { ConfigError } from '@descent/spec';
import type { Dataset, DatasetName, DatasetSplit, RowOptions, SplitDigests } from './dataset.js';
import { sha256 } from './digest.js';
import type { RawSplit, RawSplits } from './raw.js';

/** What {@link assemble} cannot read off the rows. */
export interface Provenance {
  readonly name: DatasetName;
  readonly source: string;
  readonly warning?: string;
  /** When the rows drawn need not show every class. Default: the highest label plus one. */
  readonly classes?: number;
}

/** `limit` as given, or undefined for all rows. */
export function checkedLimit(limit: number | undefined): number | undefined {
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0)) {
    throw new ConfigError('data set options', '/limit', limit, 'must be a whole number of rows, 1 or more');
  }
  return limit;
}

function imageShapeOf(raw: RawSplit, wanted: readonly number[] | undefined): readonly number[] {
  const pixels = raw.images.shape.slice(1).reduce((product, size) => product * size, 1);
  const shape = wanted ?? [pixels];
  if (
    shape.reduce((product, size) => product * size, 1) !== pixels ||
    !shape.every((size) => Number.isInteger(size) && size > 0)
  ) {
    throw new ConfigError(
      'data set options',
      '/imageShape',
      wanted,
      `must have ${pixels} elements, as the images have (${raw.images.shape.slice(1).join(' × ')})`,
    );
  }
  return shape;
}

function head(raw: RawSplit, limit: number | undefined): RawSplit {
  const rows = raw.images.shape[0] as number;
  if (limit === undefined || limit >= rows) return raw;
  const [, ...rest] = raw.images.shape;
  const pixels = rest.reduce((product, size) => product * size, 1);
  return {
    images: { data: raw.images.data.slice(0, limit * pixels), shape: [limit, ...rest] },
    labels: { data: raw.labels.data.slice(0, limit), shape: [limit] },
  };
}

/** Digests of one split's bytes. */
export async function splitDigests(raw: RawSplit): Promise<SplitDigests> {
  const { labels, images } = raw;
  return {
    images: await sha256(images.data),
    labels: await sha256(new Uint8Array(labels.data.buffer, labels.data.byteOffset, labels.data.byteLength)),
  };
}

function split(raw: RawSplit, imageShape: readonly number[]): DatasetSplit {
  const rows = raw.images.shape[0] as number;
  return {
    images: { data: raw.images.data, shape: [rows, ...imageShape], scale: 1 / 255 },
    labels: { data: raw.labels.data, shape: [rows] },
  };
}

function highestLabel({ train, test }: RawSplits): number {
  let highest = 0;
  for (const { labels } of [train, test]) for (const label of labels.data) if (label > highest) highest = label;
  return highest;
}

/** The data set that callers see: limited, shaped and digested. */
export async function assemble(whole: RawSplits, provenance: Provenance, options: RowOptions): Promise<Dataset> {
  const limit = checkedLimit(options.limit);
  const imageShape = imageShapeOf(whole.train, options.imageShape);
  const train = head(whole.train, limit);
  const test = head(whole.test, limit);
  const digests = { train: await splitDigests(train), test: await splitDigests(test) };
  const lines = [digests.train.images, digests.train.labels, digests.test.images, digests.test.labels];
  return {
    name: provenance.name,
    train: split(train, imageShape),
    test: split(test, imageShape),
    classes: provenance.classes ?? highestLabel(whole) + 1,
    source: provenance.source,
    rows: { train: train.images.shape[0] as number, test: test.images.shape[0] as number },
    sha256: digests,
    checksum: await sha256(new TextEncoder().encode(lines.join('\n'))),
    ...(provenance.warning === undefined ? {} : { warning: provenance.warning }),
  };
}
