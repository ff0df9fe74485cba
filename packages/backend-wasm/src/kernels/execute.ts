import { INSTRUCTION_WORDS, type Program } from '@descent/backend';
import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { Pack } from '../pack/pack.js';

/** Runs a program's code over `size` elements of its tensors, in place. */
export function execute(
  { heap, kernels, scratch }: Pack,
  { code, temporaries, tensors }: Pick<Program, 'code' | 'temporaries' | 'tensors'>,
  bindings: readonly TensorInfo[],
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
    heap.uint32[entry] = heap.address(bindings[index] as TensorInfo);
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
