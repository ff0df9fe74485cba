import { fetchBinary, readBinary } from '#binaries';
import type { BuildName } from '../binaries/build-name.js';
import { withRelaxedSimd } from './relaxed-simd.js';

/** A build of the kernels: with fused multiply-add where the engine has relaxed SIMD, without elsewhere. */
export type PackBuild = 'simd' | 'relaxed';

/** A module of one function that adds two vectors, or multiplies and adds three at once. */
const PROBES: Readonly<Record<PackBuild, Uint8Array<ArrayBuffer>>> = {
  simd: probe(0xfd, 0xe4, 0x01),
  relaxed: probe(0x20, 2, 0xfd, 0x85, 0x02),
};

function probe(...instructions: number[]): Uint8Array<ArrayBuffer> {
  const V128 = 0x7b;
  const body = [0, 0x20, 0, 0x20, 1, ...instructions, 0x0b];
  const type = [1, 8, 1, 0x60, 3, V128, V128, V128, 1, V128];
  const code = [10, body.length + 2, 1, body.length, ...body];
  return Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...type, 3, 2, 1, 0, ...code);
}

const modules = new Map<BuildName, WebAssembly.Module>();

/** The best build that this engine runs; none without SIMD. */
export const packBuild: PackBuild | undefined = chooseBuild();

function chooseBuild(): PackBuild | undefined {
  if (typeof WebAssembly === 'undefined') return undefined;
  if (buildWanted() !== 'simd' && withRelaxedSimd(() => WebAssembly.validate(PROBES.relaxed))) return 'relaxed';
  return WebAssembly.validate(PROBES.simd) ? 'simd' : undefined;
}

/** The build that `DESCENT_WASM_BUILD` asks for; any other value than `simd` leaves the choice to the engine. */
function buildWanted(): string | undefined {
  return (globalThis as { process?: { env?: { DESCENT_WASM_BUILD?: string } } }).process?.env?.DESCENT_WASM_BUILD;
}

const nameOf = (build: PackBuild, shared: boolean): BuildName => (shared ? `${build}-shared` : build);

/** The compiled kernels for memory of its own, or for memory shared between threads; in a page, once they have come. */
export function packModule(build: PackBuild, shared: boolean): WebAssembly.Module {
  const name = nameOf(build, shared);
  const module = modules.get(name) ?? compile(readBinary(name));
  modules.set(name, module);
  return module;
}

/** Waits for the kernels, so that `packModule` has them. */
export async function loadPackModule(build: PackBuild, shared: boolean): Promise<void> {
  const name = nameOf(build, shared);
  if (!modules.has(name)) modules.set(name, compile(await fetchBinary(name)));
}

function compile(bytes: Uint8Array<ArrayBuffer>): WebAssembly.Module {
  return withRelaxedSimd(() => new WebAssembly.Module(bytes));
}
