import { DescentError } from '@descent/spec';
import type { BuildName } from '../build-name.js';

/** A page has to wait for them. */
export const comeLater = true;

/** Where they are, in the form that bundlers follow. */
const URLS: Readonly<Record<BuildName, URL>> = {
  simd: new URL('../../../kernels/simd.wasm', import.meta.url),
  relaxed: new URL('../../../kernels/relaxed.wasm', import.meta.url),
  'simd-shared': new URL('../../../kernels/simd-shared.wasm', import.meta.url),
  'relaxed-shared': new URL('../../../kernels/relaxed-shared.wasm', import.meta.url),
};

export function readBinary(name: BuildName): never {
  throw new DescentError('kernels-missing', `The kernels "${name}" of @descent/backend-wasm have not been loaded.`);
}

/** @throws DescentError with the address that gave nothing */
export async function fetchBinary(name: BuildName): Promise<Uint8Array<ArrayBuffer>> {
  const { href } = URLS[name];
  const fix = `Serve the file kernels/${name}.wasm of @descent/backend-wasm there: Vite and webpack do it by themselves.`;
  const response = await fetch(href).catch((error: unknown) => {
    throw new DescentError('kernels-missing', `${href} cannot be loaded: ${String(error)}. ${fix}`);
  });
  if (!response.ok) throw new DescentError('kernels-missing', `${href} cannot be loaded: ${response.status}. ${fix}`);
  return new Uint8Array(await response.arrayBuffer());
}
