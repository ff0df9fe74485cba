import { evaluateUniforms, type Program, type ProgramCall, protectReads } from '@descent/backend';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { Addon, NativeProgram } from './addon.js';
import { valuesOf } from './kernels/context.js';

/** Runs update programs in the addon, in place on the tensors' own memory. */
export function makeExecutor(addon: Addon): (call: ProgramCall) => void {
  const compiled = new WeakMap<Program, NativeProgram>();
  return ({ program, bindings, inputs, size, backend }) => {
    let native = compiled.get(program);
    if (native === undefined) {
      const access = Int32Array.from(program.tensors, (t) => (t.access === 'read' ? 0 : 1));
      native = new addon.Program(program.code, access, program.temporaries, program.uniforms.length);
      compiled.set(program, native);
    }
    const memory = (tensor: TensorInfo) => valuesOf(backend as MathBackendCPU, tensor);
    const tensors = bindings.map(memory);
    const uniforms = evaluateUniforms(program, inputs, (scalar) => memory(scalar)[0] as number);
    protectReads(
      backend,
      tensors.filter((_, i) => program.tensors[i]?.access !== 'read'),
    );
    native.run(tensors, uniforms, size);
  };
}
