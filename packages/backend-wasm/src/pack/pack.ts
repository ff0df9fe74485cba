import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import type { KernelBackend } from '@tensorflow/tfjs-core';
import { CompiledPrograms } from '../compiled/compiled-programs.js';
import { Deferral } from '../deferred/deferral.js';
import { packBuild, packModule } from './binary.js';
import { readComplexNumbers } from './complex-reads.js';
import type { PackExports } from './exports.js';
import { Heap } from './heap.js';
import { Scratch } from './scratch.js';
import { warmUp } from './warm-up.js';

/** The kernels, at work on the memory of one tfjs backend. */
export class Pack {
  readonly heap: Heap;
  readonly kernels: PackExports;
  readonly scratch: Scratch;
  readonly compiled: CompiledPrograms;
  readonly deferral: Deferral;

  constructor(backend: BackendWasm) {
    if (packBuild === undefined) throw new Error('The kernels need WebAssembly SIMD.');
    readComplexNumbers(backend);
    this.heap = new Heap(backend);
    this.scratch = new Scratch(this.heap);
    const { memory, shared } = this.heap;
    const instance = new WebAssembly.Instance(packModule(packBuild, shared), { env: { memory } });
    this.kernels = instance.exports as unknown as PackExports;
    this.compiled = new CompiledPrograms(memory, shared);
    this.deferral = new Deferral(this);
    warmUp(this.heap, this.kernels);
  }
}

const packs = new WeakMap<object, Pack>();

/** The kernels of a tfjs WebAssembly backend, started on its memory when first asked for. */
export function packOf(backend: KernelBackend | object): Pack {
  let pack = packs.get(backend);
  if (pack === undefined) {
    pack = new Pack(backend as BackendWasm);
    packs.set(backend, pack);
  }
  return pack;
}

/** Gives back what the kernels hold of a backend's memory. */
export function releasePack(backend: object): void {
  const pack = packs.get(backend);
  pack?.deferral.free();
  pack?.scratch.free();
  packs.delete(backend);
}
