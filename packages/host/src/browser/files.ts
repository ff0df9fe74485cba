import { UnsupportedError } from '@descent/spec';
import type { Files } from '../files.js';

function noFiles(path: string | URL): never {
  throw new UnsupportedError(`"${path}" is a path, which needs Node.js. Elsewhere give bytes, a Blob or a URL.`);
}

const refuse = async (path: string | URL): Promise<never> => noFiles(path);

/** A page: no paths. */
export const files: Files = {
  read: refuse,
  readText: refuse,
  readStart: refuse,
  write: refuse,
  append: refuse,
  makeFolder: refuse,
  makeNewFolder: refuse,
  kindOf: refuse,
  namesIn: refuse,
  remove: refuse,
  removeIfEmpty: refuse,
  pathOf: noFiles,
  join: (...parts) => noFiles(parts.join('/')),
  beside: noFiles,
};
