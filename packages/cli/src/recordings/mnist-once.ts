import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ReplaySources } from '@descent/replay';

type ReadMnist = NonNullable<ReplaySources['readMnist']>;

/** How far above a recording a folder of MNIST may lie. */
const LEVELS = 5;

/**
 * MNIST's real rows, loaded when they are first asked for; nothing stands in for them. They come from `source` where one
 * is given, else from a folder `mnist` beside the recording or above it, else from where every command looks.
 */
export function mnistOnce(source: string | undefined): (recording: string) => ReadMnist {
  let loading: ReturnType<ReadMnist> | undefined;
  return (recording) => () => {
    const where = source ?? (process.env.DESCENT_MNIST ? 'mnist' : (folderNear(recording) ?? 'mnist'));
    loading ??= import('@descent/datasets').then(({ loadDataset }) => loadDataset(where));
    return loading;
  };
}

function folderNear(recording: string): string | undefined {
  let folder = dirname(resolve(recording));
  for (let level = 0; level < LEVELS; level++, folder = dirname(folder)) {
    const candidate = join(folder, 'mnist');
    if (existsSync(candidate)) return candidate;
  }
  return undefined;
}
