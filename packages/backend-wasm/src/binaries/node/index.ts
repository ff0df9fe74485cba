import { readFileSync } from 'node:fs';
import type { BuildName } from '../build-name.js';

/** A file can be read when it is needed. */
export const comeLater = false;

export function readBinary(name: BuildName): Uint8Array<ArrayBuffer> {
  return readFileSync(new URL(`../../../kernels/${name}.wasm`, import.meta.url));
}

export async function fetchBinary(name: BuildName): Promise<Uint8Array<ArrayBuffer>> {
  return readBinary(name);
}
