import { DescentError, ShapeError } from '@descent/spec';
import type { Tensor } from '@tensorflow/tfjs-core';
import { scalarOp } from './instruction.js';
import type { Program } from './program.js';

/** A program's uniforms by name: numbers, or float32 tensors of one element, whose values stay on the backend. */
export type UniformInputs = Readonly<Record<string, number | Tensor>>;

/** Takes the one element of a tensor out of an executor's own memory. */
export type ScalarReader = (scalar: Tensor) => number;

/**
 * Evaluates a program's uniforms for one step, in float32.
 *
 * @param read - for uniforms that are tensors; an executor that has their memory at hand gives it
 */
export function evaluateUniforms(program: Program, inputs: UniformInputs, read: ScalarReader = refuse): Float32Array {
  const values = new Float32Array(program.uniforms.length);
  const at = (index: number | undefined): number => (index === undefined ? 0 : (values[index] as number));
  for (const [index, step] of program.uniforms.entries()) {
    if (step.kind === 'constant') values[index] = step.value;
    else if (step.kind === 'input') {
      const given = inputOf(program, inputs, step.name);
      values[index] = typeof given === 'number' ? given : read(given);
    } else values[index] = scalarOp(step.op, at(step.operands[0]), at(step.operands[1]), at(step.operands[2]));
  }
  return values;
}

/** A uniform that was given. @throws DescentError for one that is missing or no float32, ShapeError for several numbers */
export function inputOf(program: Program, inputs: UniformInputs, name: string): number | Tensor {
  const value = inputs[name];
  if (value === undefined) throw new DescentError('program', `Program "${program.name}" needs the uniform "${name}".`);
  if (typeof value === 'number') return value;
  const where = `Program "${program.name}", uniform "${name}"`;
  if (value.dtype !== 'float32') {
    throw new DescentError('dtype', `${where}: must be float32. Received: ${value.dtype}.`);
  }
  if (value.size !== 1) throw new ShapeError(where, '1 element', value.shape);
  return value;
}

function refuse(scalar: Tensor): number {
  throw new DescentError('program', `A uniform is a tensor of shape [${scalar.shape}], but numbers alone are taken.`);
}
