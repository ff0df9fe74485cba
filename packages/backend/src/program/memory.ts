import { asArrayBackend, valuesOf } from '../values/arrays.js';
import type { ProgramCall } from './kernel.js';
import { protectReads } from './protect.js';
import { evaluateUniforms } from './uniforms.js';

/** What an executor works on where tensors are arrays of JavaScript. */
export interface ProgramMemory {
  /** The memory of each binding. */
  readonly tensors: Float32Array[];
  /** The values of the program's uniforms. */
  readonly uniforms: Float32Array;
}

/** A program's bindings as arrays; what it writes in place is protected from those who hold values of it. */
export function memoryOf({ program, bindings, inputs, backend }: ProgramCall): ProgramMemory {
  const arrays = asArrayBackend(backend);
  const tensors = bindings.map((tensor) => valuesOf(arrays, tensor));
  const uniforms = evaluateUniforms(program, inputs, (scalar) => valuesOf(arrays, scalar)[0] ?? Number.NaN);
  protectReads(
    backend,
    tensors.filter((_, i) => program.tensors[i]?.access !== 'read'),
  );
  return { tensors, uniforms };
}
