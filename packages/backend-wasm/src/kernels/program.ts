import { INSTRUCTION_WORDS, type ProgramExecutor } from '@descent/backend';
import { packOf } from '../pack/pack.js';
import { count } from './counts.js';

/** Runs an update program on WebAssembly memory: one pass, four elements at a time, in place. */
export const executeProgram: ProgramExecutor = ({ program, bindings, uniforms, size, backend }) => {
  const { heap, kernels, scratch } = packOf(backend);
  const { code, temporaries, tensors } = program;
  const header = 4 * (code.length + 2 * tensors.length + uniforms.length);
  const body = kernels.programScratch(tensors.length, temporaries, uniforms.length) >>> 0;
  const codeAddress = scratch.ensure(header + body + 16);
  const tensorAddress = codeAddress + 4 * code.length;
  const uniformAddress = tensorAddress + 8 * tensors.length;
  heap.int32.set(code, codeAddress >>> 2);
  heap.float32.set(uniforms, uniformAddress >>> 2);
  for (const [index, { access }] of tensors.entries()) {
    const entry = (tensorAddress >>> 2) + 2 * index;
    heap.uint32[entry] = heap.address(bindings[index] as (typeof bindings)[number]);
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
  for (const [index, { access }] of tensors.entries()) {
    if (access === 'update') heap.written(bindings[index] as (typeof bindings)[number], size);
  }
  count('UpdateProgram');
};
