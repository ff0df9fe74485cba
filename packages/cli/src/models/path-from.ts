import { resolve } from 'node:path';

/** A path as it was typed where that is enough, so that messages say it so; a URL stays one. */
export function pathFrom(path: string, cwd: string): string {
  if (/^(https?|file|data):/i.test(path)) return path;
  return resolve(path) === resolve(cwd, path) ? path : resolve(cwd, path);
}
