import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment, Host } from './host.js';

/** The user's cache folder: `XDG_CACHE_HOME`, or what the platform uses. */
function cacheHome(environment: Environment): string {
  if (environment.XDG_CACHE_HOME) return environment.XDG_CACHE_HOME;
  if (process.platform === 'win32') return environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}

/** Node's environment and folders. */
export const host: Host = {
  environment: process.env,
  ownCache(environment) {
    return join(environment.DESCENT_CACHE || join(cacheHome(environment), 'descent'), 'datasets', 'mnist.npz');
  },
  kerasCaches(environment) {
    const homes = [environment.KERAS_HOME || join(homedir(), '.keras'), join(tmpdir(), '.keras')];
    return homes.map((home) => join(home.replace(/^~(?=$|[\\/])/, homedir()), 'datasets', 'mnist.npz'));
  },
};
