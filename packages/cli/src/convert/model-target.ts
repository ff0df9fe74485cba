import { basename, join, resolve } from 'node:path';
import { DescentError, UnknownNameError } from '@descent/spec';
import { kindOf } from '../models/writable.js';

/** What models are written as. */
export const MODEL_FORMATS = ['keras', 'weights.h5', 'h5', 'tfjs'] as const;
export type ModelFormat = (typeof MODEL_FORMATS)[number];

/** Where a model goes, and as what. */
export interface ModelTarget {
  readonly format: ModelFormat;
  /** As it was typed: a file, or of tfjs the folder. */
  readonly path: string;
  /** The file that the format is opened by. */
  readonly file: string;
}

/** @throws DescentError when nothing says what to write */
export async function modelTarget(
  source: string,
  path: string | undefined,
  to: string | undefined,
  cwd: string,
): Promise<ModelTarget> {
  if (to !== undefined && !isFormat(to)) throw new UnknownNameError('model format of --to', to, MODEL_FORMATS);
  if (path === undefined) {
    throw new DescentError('no-target', `Say where the model in ${source} goes: descent convert ${source} out.keras`);
  }
  const format = to ?? formatOf(path, (await kindOf(resolve(cwd, path))) === 'folder');
  if (format !== 'tfjs') return { format, path, file: path };
  const isFile = basename(path).toLowerCase().endsWith('.json');
  if (isFile && basename(path) !== 'model.json') {
    throw new DescentError('target-name', `The model of tfjs-layers is a folder with a model.json, not ${path}.`);
  }
  return isFile ? { format, path: join(path, '..'), file: path } : { format, path, file: join(path, 'model.json') };
}

function isFormat(name: string): name is ModelFormat {
  return (MODEL_FORMATS as readonly string[]).includes(name);
}

function formatOf(path: string, isFolder: boolean): ModelFormat {
  if (path.endsWith('.keras')) return 'keras';
  if (path.endsWith('.weights.h5')) return 'weights.h5';
  if (/\.(h5|hdf5)$/.test(path)) return 'h5';
  if (isFolder || /[\\/]$/.test(path) || path.endsWith('.json')) return 'tfjs';
  const known = 'out.keras, out.weights.h5, out.h5, or folder/ for tfjs-layers';
  throw new DescentError('target-name', `What is ${path} to be? Name it so (${known}), or say --to.`);
}
