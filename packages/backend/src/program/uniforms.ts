import { DescentError } from '@descent/spec';
import { scalarOp } from './instruction.js';
import type { Program } from './program.js';

/** Evaluates a program's uniforms for one step, in float32. */
export function evaluateUniforms(program: Program, inputs: Readonly<Record<string, number>>): Float32Array {
  const values = new Float32Array(program.uniforms.length);
  const at = (index: number | undefined): number => (index === undefined ? 0 : (values[index] as number));
  for (const [index, step] of program.uniforms.entries()) {
    if (step.kind === 'constant') values[index] = step.value;
    else if (step.kind === 'input') values[index] = inputOf(program, inputs, step.name);
    else values[index] = scalarOp(step.op, at(step.operands[0]), at(step.operands[1]), at(step.operands[2]));
  }
  return values;
}

function inputOf(program: Program, inputs: Readonly<Record<string, number>>, name: string): number {
  const value = inputs[name];
  if (value === undefined) throw new DescentError('program', `Program "${program.name}" needs the uniform "${name}".`);
  return value;
}
