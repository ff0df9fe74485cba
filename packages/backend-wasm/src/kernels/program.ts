import { evaluateUniforms, type ProgramExecutor, UPDATE_PROGRAM } from '@descent/backend';
import type { TensorInfo } from '@tensorflow/tfjs-core';
import { packOf } from '../pack/pack.js';
import { count } from './counts.js';
import { execute } from './execute.js';

/** Runs an update program on WebAssembly memory: one pass, four elements at a time, in place. */
export const executeProgram: ProgramExecutor = ({ program, bindings, inputs, size, backend }) => {
  const pack = packOf(backend);
  const uniforms = evaluateUniforms(program, inputs, (scalar) => {
    const address = pack.heap.address(scalar);
    return pack.heap.float32[address >>> 2] as number;
  });
  const addresses = bindings.map((binding) => pack.heap.address(binding));
  execute(pack, program, addresses, uniforms, size);
  for (const [index, { access }] of program.tensors.entries()) {
    if (access === 'update') pack.heap.written(bindings[index] as TensorInfo, size);
  }
  count(UPDATE_PROGRAM);
};
