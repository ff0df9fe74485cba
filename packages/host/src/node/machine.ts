import { availableParallelism, homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Machine } from '../machine.js';

/** Node's process, and the machine that it runs on. */
export const machine: Machine = {
  environment: process.env,
  get output() {
    return process.stdout;
  },
  processId: process.pid,
  runtime: { node: process.versions.node, platform: `${process.platform}-${process.arch}` },
  cores: availableParallelism,
  nextTask: () => new Promise((resolve) => setImmediate(resolve)),
  homeFolder: homedir,
  temporaryFolder: tmpdir,
  cacheFolder(environment) {
    if (environment.XDG_CACHE_HOME) return environment.XDG_CACHE_HOME;
    if (process.platform === 'win32') return environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
    return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
  },
};
