import type { Machine } from '../machine.js';

/** Browsers by what they call themselves; where several do, the last one is it. */
const BROWSERS: Readonly<Record<string, string>> = {
  Chrome: 'Chrome',
  Edg: 'Edge',
  Firefox: 'Firefox',
  OPR: 'Opera',
  Version: 'Safari',
};

/** What a page's `navigator` says of the machine; engines leave parts of it out. */
function runtime(): Machine['runtime'] {
  const { userAgent = '', platform = '' } = globalThis.navigator ?? {};
  const last = [...userAgent.matchAll(/(Chrome|Edg|Firefox|OPR|Version)\/([\d.]+)/g)].at(-1);
  const browser = last === undefined ? userAgent : `${BROWSERS[last[1] as string]} ${last[2]}`;
  return { browser: browser === '' ? 'unknown' : browser, platform: platform === '' ? 'unknown' : platform };
}

/** A page or one of its workers. */
export const machine: Machine = {
  environment: {},
  output: undefined,
  processId: 0,
  get runtime() {
    return runtime();
  },
  cores: () => globalThis.navigator?.hardwareConcurrency ?? 1,
  nextTask: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
  homeFolder: () => undefined,
  temporaryFolder: () => undefined,
  cacheFolder: () => undefined,
};
