import { type DownloadOptions, type Environment, files } from '@descent/host';
import type { Provenance } from './assemble.js';
import { kerasCaches, ownCache } from './caches.js';
import { downloadChecked } from './download.js';
import { DatasetError } from './errors.js';
import { splitsFromNpz, splitsFromPath } from './folder.js';
import { MAX_BYTES } from './inflate.js';
import { kindOf } from './paths.js';
import { checkedMnist, type Published } from './published.js';
import type { RawSplits } from './raw.js';

/** Keras's file has 11,490,434 bytes; what is larger than this cannot be it. */
const MAX_DOWNLOAD = 16 * 2 ** 20;

/** Where and how MNIST is looked for. */
export interface MnistSearch {
  readonly environment: Environment;
  readonly offline: boolean;
  readonly published: Published;
  readonly download: Pick<DownloadOptions, 'stallMs' | 'totalMs' | 'fetch' | 'signal' | 'onProgress'>;
}

/** MNIST's rows and where they came from. */
export interface FoundMnist extends Provenance {
  readonly splits: RawSplits;
}

function found(splits: RawSplits, source: string, problems: readonly string[]): FoundMnist {
  return { name: 'mnist', splits, source, ...(problems.length > 0 ? { warning: problems.join('\n') } : {}) };
}

async function fetchMnist(search: MnistSearch, problems: string[]): Promise<FoundMnist> {
  const { environment, published } = search;
  const { url, sha256 } = published;
  const bytes = await downloadChecked(url, sha256, { ...search.download, maxBytes: MAX_DOWNLOAD });
  const splits = await checkedMnist(splitsFromNpz(bytes, url), url, published);
  const cache = ownCache(environment);
  if (cache !== undefined) {
    try {
      await files.write(cache, bytes, { folders: true });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push(`MNIST was fetched but not kept. ${reason}`);
    }
  }
  return found(splits, url, problems);
}

/**
 * MNIST from `DESCENT_MNIST` (a folder or file; nothing else is tried when it is set), descent's cache, Keras's cache, or
 * else Keras's server. What is found is MNIST bit for bit, or it is not taken.
 * @throws {@link DatasetError} `dataset-missing` or `dataset-download` when it cannot be had, saying everything that was tried
 */
export async function findMnist(search: MnistSearch): Promise<FoundMnist> {
  const { environment, published } = search;
  const named = environment.DESCENT_MNIST;
  if (named) return found(await checkedMnist(await splitsFromPath(named, MAX_BYTES), named, published), named, []);

  const problems: string[] = [];
  const own = ownCache(environment);
  const caches = [...(own === undefined ? [] : [own]), ...kerasCaches(environment)];
  for (const cache of caches) {
    try {
      if ((await kindOf(cache)) === 'missing') continue;
      return found(await checkedMnist(await splitsFromPath(cache, MAX_BYTES), cache, published), cache, problems);
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      problems.push(`A cached copy of MNIST cannot be used. ${error.message}`);
    }
  }
  const tried = [`Not in ${caches.join(', ')}.`, ...problems].join(' ');
  const fix = 'Set DESCENT_MNIST to a folder with the IDX files or to an mnist.npz.';
  if (search.offline) {
    throw new DatasetError(
      'dataset-missing',
      'MNIST',
      `is not on this machine, and downloads are off. ${tried} ${fix}`,
    );
  }
  try {
    return await fetchMnist(search, problems);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    throw new DatasetError('dataset-download', 'MNIST', `could not be had. ${tried} ${error.message} ${fix}`, {
      cause: error,
    });
  }
}
