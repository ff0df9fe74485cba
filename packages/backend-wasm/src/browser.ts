import { env } from '@tensorflow/tfjs-core';
import { locateBinaries } from './paths.js';

/** What a browser needs and Node does not. */
export function prepareBrowser(): void {
  if (env().getBool('IS_NODE')) return;
  locateBinaries();
  avoidBrokenThreads();
}

/**
 * tfjs starts its threads from the text of its own source, which a minifier breaks: the backend would then wait for
 * ever. A program whose build keeps that text sets the flag `WASM_HAS_MULTITHREAD_SUPPORT` back to true.
 */
function avoidBrokenThreads(): void {
  if (isMinified()) env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
}

function isMinified(): boolean {
  return avoidBrokenThreads.name !== 'avoidBrokenThreads';
}
