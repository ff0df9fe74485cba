import { INSTRUCTION_WORDS, type Program } from '@descent/backend';
import type { PackExports } from '../pack/exports.js';
import type { Heap } from '../pack/heap.js';
import type { Scratch } from '../pack/scratch.js';

/** What of a pack a program runs on. */
export interface Workplace {
  readonly heap: Heap;
  readonly kernels: PackExports;
  readonly scratch: Scratch;
}

/** Runs a program's code over `size` elements of its tensors, which lie at `addresses`, in place. */
export function execute(
  { heap, kernels, scratch }: Workplace,
  { code, temporaries, tensors }: Pick<Program, 'code' | 'temporaries' | 'tensors'>,
  addresses: readonly number[],
  uniforms: Float32Array,
  size: number,
): void {
  const header = 4 * (code.length + 2 * tensors.length + uniforms.length);
  const body = kernels.programScratch(tensors.length, temporaries, uniforms.length) >>> 0;
  const codeAddress = scratch.ensure(header + body + 16);
  const tensorAddress = codeAddress + 4 * code.length;
  const uniformAddress = tensorAddress + 8 * tensors.length;
  heap.int32.set(code, codeAddress >>> 2);
  heap.float32.set(uniforms, uniformAddress >>> 2);
  for (const [index, { access }] of tensors.entries()) {
    const entry = (tensorAddress >>> 2) + 2 * index;
    heap.uint32[entry] = addresses[index] as number;
    heap.uint32[entry + 1] = access === 'read' ? 0 : 1;
  }
  kernels.runProgram(
    codeAddress,
    code.length / INSTRUCTION_WORDS,
    tensorAddress,
    tensors.length,
    uniformAddress,
    uniforms.length,
    temporaries,
    size,
    (uniformAddress + 4 * uniforms.length + 15) & ~15,
  );
}
