import { memoryOf, type Program, type ProgramCall } from '@descent/backend';
import type { Addon, NativeProgram } from './addon.js';

/** Runs update programs in the addon, in place on the tensors' own memory. */
export function makeExecutor(addon: Addon): (call: ProgramCall) => void {
  const compiled = new WeakMap<Program, NativeProgram>();
  return (call) => {
    const { program, size } = call;
    let native = compiled.get(program);
    if (native === undefined) {
      const access = Int32Array.from(program.tensors, (t) => (t.access === 'read' ? 0 : 1));
      native = new addon.Program(program.code, access, program.temporaries, program.uniforms.length);
      compiled.set(program, native);
    }
    const { tensors, uniforms } = memoryOf(call);
    native.run(tensors, uniforms, size);
  };
}
