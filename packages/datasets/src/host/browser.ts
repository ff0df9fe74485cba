import { UnsupportedError } from '@descent/spec';
import type { Host } from './host.js';

function noFiles(path: string): never {
  throw new UnsupportedError(
    `${path}: a browser cannot open paths. Fetch the bytes and give them to parseIdx or parseNpz, or use 'synthetic'.`,
  );
}

/** A page: no environment, no paths; what is fetched stays in the browser's own HTTP cache. */
export const host: Host = {
  environment: {},
  kindOf: async (path) => noFiles(path),
  readFile: async (path) => noFiles(path),
  namesIn: async (folder) => noFiles(folder),
  join: (folder, name) => `${folder}/${name}`,
  ownCache: () => undefined,
  kerasCaches: () => [],
  writeAtomically: async (path) => noFiles(path),
};
