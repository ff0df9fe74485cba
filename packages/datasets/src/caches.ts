import { type Environment, files, machine } from '@descent/host';

/** Where descent keeps `mnist.npz`; `undefined` where nothing can be kept. */
export function ownCache(environment: Environment): string | undefined {
  const caches = machine.cacheFolder(environment);
  if (caches === undefined) return undefined;
  return files.join(environment.DESCENT_CACHE || files.join(caches, 'descent'), 'datasets', 'mnist.npz');
}

/** Where Keras may have left `mnist.npz`, best first. */
export function kerasCaches(environment: Environment): string[] {
  const home = machine.homeFolder();
  const temporary = machine.temporaryFolder();
  if (home === undefined || temporary === undefined) return [];
  const folders = [environment.KERAS_HOME || files.join(home, '.keras'), files.join(temporary, '.keras')];
  return folders.map((folder) => files.join(folder.replace(/^~(?=$|[\\/])/, home), 'datasets', 'mnist.npz'));
}
