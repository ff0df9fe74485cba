import { type DataId, getBackend, getKernel, type KernelBackend, type TensorInfo } from '@tensorflow/tfjs-core';
import type { Program } from './program.js';
import type { UniformInputs } from './uniforms.js';

/** The tfjs kernel name under which an adapter registers its executor of update programs. */
export const UPDATE_PROGRAM = 'UpdateProgram';

/** What an executor is called with; the bindings are float32 and all of `size` elements. */
export interface ProgramCall {
  readonly program: Program;
  /** Data of each of `program.tensors`, in that order. Written ones belong to nobody else. */
  readonly bindings: readonly TensorInfo[];
  /** The uniforms that were given, by name; `evaluateUniforms` makes of them the values of `program.uniforms`. */
  readonly inputs: UniformInputs;
  readonly size: number;
  readonly backend: KernelBackend;
}

/** Runs a program over all elements, writing in place. */
export type ProgramExecutor = (call: ProgramCall) => void;

/** The fused executor of the current tfjs backend, if an adapter registered one. */
export function currentExecutor(): ProgramExecutor | undefined {
  const kernel = getKernel(UPDATE_PROGRAM, getBackend());
  return kernel === undefined || kernel === null ? undefined : (kernel.kernelFunc as unknown as ProgramExecutor);
}

const privateData = new WeakSet<DataId>();

/** True for data that update programs write in place; what reads it for a caller must hand out a copy. */
export function isPrivate(data: DataId): boolean {
  return privateData.has(data);
}

/** Marks freshly made data as written in place from now on. */
export function markPrivate(data: DataId): void {
  privateData.add(data);
}
