import { files } from '@descent/host';
import { isRecord } from '@descent/spec';
import { readJson, withFile } from '../files.js';

const ZIP = [0x50, 0x4b];
const HDF5 = [0x89, 0x48, 0x44, 0x46];

/**
 * Whether a file holds a model, and not the config of an optimizer: by what is in it, and by its name where that says
 * nothing, as of an empty file.
 *
 * @throws DescentError with the reason for what cannot be read
 */
export async function isModelFile(path: string, cwd: string): Promise<boolean> {
  if (path === '-') return false;
  if (/^(https?|file|data):/i.test(path)) return true;
  const start = await withFile(path, cwd, (file) => files.readStart(file, 64));
  if ([ZIP, HDF5].some((magic) => magic.every((byte, i) => start[i] === byte))) return true;
  if (/\.(keras|h5|hdf5)$/i.test(path)) return true;
  if (start.find((byte) => byte > 0x20) !== 0x7b) return false;
  const document = await readJson(path, cwd);
  return isRecord(document) && ('modelTopology' in document || 'weightsManifest' in document);
}
