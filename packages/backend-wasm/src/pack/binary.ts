import { binaries } from '../generated/binaries.js';
import { withRelaxedSimd } from './relaxed-simd.js';

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
  if (buildWanted() !== 'simd' && withRelaxedSimd(() => validates('relaxed'))) return 'relaxed';
  return validates('simd') ? 'simd' : undefined;
}

function validates(build: PackBuild): boolean {
  return WebAssembly.validate(bytesOf(binaries[build]));
}

/** The build that `DESCENT_WASM_BUILD` asks for; any other value than `simd` leaves the choice to the engine. */
function buildWanted(): string | undefined {
  return (globalThis as { process?: { env?: { DESCENT_WASM_BUILD?: string } } }).process?.env?.DESCENT_WASM_BUILD;
}

/** The compiled kernels for memory of its own, or for memory shared between threads. */
export function packModule(build: PackBuild, shared: boolean): WebAssembly.Module {
  const name = shared ? (`${build}Shared` as const) : build;
  let module = modules.get(name);
  if (module === undefined) {
    module = withRelaxedSimd(() => new WebAssembly.Module(bytesOf(binaries[name])));
    modules.set(name, module);
  }
  return module;
}
