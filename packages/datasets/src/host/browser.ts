import type { Host } from './host.js';

/** A page: no environment, no paths; what is fetched stays in the browser's own HTTP cache. */
export const host: Host = {
  environment: {},
  ownCache: () => undefined,
  kerasCaches: () => [],
};
