import { binaries } from '../generated/binaries.js';

/** A build of the kernels: with fused multiply-add where the engine has relaxed SIMD, without elsewhere. */
export type PackBuild = 'simd' | 'relaxed';

const modules = new Map<string, WebAssembly.Module>();

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** The best build that this engine runs; none without SIMD. */
export const packBuild: PackBuild | undefined = chooseBuild();

function chooseBuild(): PackBuild | undefined {
  if (typeof WebAssembly === 'undefined') return undefined;
  if (WebAssembly.validate(bytesOf(binaries.relaxed))) return 'relaxed';
  return WebAssembly.validate(bytesOf(binaries.simd)) ? 'simd' : undefined;
}

/** The compiled kernels for memory of its own, or for memory shared between threads. */
export function packModule(build: PackBuild, shared: boolean): WebAssembly.Module {
  const name = shared ? (`${build}Shared` as const) : build;
  let module = modules.get(name);
  if (module === undefined) {
    module = new WebAssembly.Module(bytesOf(binaries[name]));
    modules.set(name, module);
  }
  return module;
}
