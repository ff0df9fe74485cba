import * as tf from '@tensorflow/tfjs-core';
import { arity, INSTRUCTION_WORDS, Opcode, scalarOp } from './instruction.js';
import type { Program, UniformStep } from './program.js';
import { inputOf, type UniformInputs } from './uniforms.js';

type Operation = (a: tf.Tensor, b: tf.Tensor, c: tf.Tensor) => tf.Tensor;

const OPERATIONS: Readonly<Record<number, Operation>> = {
  [Opcode.copy]: (a) => tf.clone(a),
  [Opcode.neg]: (a) => tf.neg(a),
  [Opcode.abs]: (a) => tf.abs(a),
  [Opcode.sign]: (a) => tf.where(tf.notEqual(a, a), a, tf.sub(asFloat(tf.greater(a, 0)), asFloat(tf.less(a, 0)))),
  [Opcode.sqrt]: (a) => tf.sqrt(a),
  [Opcode.square]: (a) => tf.mul(a, a),
  [Opcode.exp]: (a) => tf.exp(a),
  [Opcode.log]: (a) => tf.log(a),
  [Opcode.tanh]: (a) => tf.tanh(a),
  [Opcode.add]: (a, b) => tf.add(a, b),
  [Opcode.sub]: (a, b) => tf.sub(a, b),
  [Opcode.mul]: (a, b) => tf.mul(a, b),
  [Opcode.div]: (a, b) => tf.div(a, b),
  [Opcode.min]: (a, b) => propagateNaN(a, b, tf.minimum(a, b)),
  [Opcode.max]: (a, b) => propagateNaN(a, b, tf.maximum(a, b)),
  [Opcode.pow]: (a, b) => tf.pow(a, b),
  [Opcode.less]: (a, b) => asFloat(tf.less(a, b)),
  [Opcode.lessEqual]: (a, b) => asFloat(tf.lessEqual(a, b)),
  [Opcode.equal]: (a, b) => asFloat(tf.equal(a, b)),
  [Opcode.select]: (a, b, c) => tf.where(tf.notEqual(a, 0), b, c),
};

const asFloat = (value: tf.Tensor): tf.Tensor => tf.cast(value, 'float32');

/** tfjs's WebAssembly minimum and maximum drop NaN on one side. */
function propagateNaN(a: tf.Tensor, b: tf.Tensor, value: tf.Tensor): tf.Tensor {
  return tf.where(tf.notEqual(a, a), a, tf.where(tf.notEqual(b, b), b, value));
}

/**
 * Runs a program through plain tfjs ops: the meaning of every instruction, on any tfjs backend, and the reference
 * that fused executors are tested against.
 *
 * @param inputs - flat tensors of the program's readable bindings, in order; `undefined` for outputs
 * @returns flat new tensors of the written bindings, by register
 */
export function runReference(
  program: Program,
  inputs: readonly (tf.Tensor1D | undefined)[],
  inputUniforms: UniformInputs,
  size: number,
): Map<number, tf.Tensor> {
  const registers = new Map<number, tf.Tensor>();
  for (const [index, input] of inputs.entries()) if (input !== undefined) registers.set(index, input);
  const uniforms = composeUniforms(program, inputUniforms);
  const operand = (r: number): tf.Tensor =>
    r < 0 ? spread(uniforms[-r - 1] as number | tf.Tensor, size) : (registers.get(r) as tf.Tensor);
  const { code } = program;
  for (let at = 0; at < code.length; at += INSTRUCTION_WORDS) {
    const [op, destination, a, b, c] = code.subarray(at, at + INSTRUCTION_WORDS) as unknown as number[];
    const run = OPERATIONS[op as number] as Operation;
    const count = arity(op as number);
    const first = operand(a as number);
    const second = count > 1 ? operand(b as number) : first;
    const third = count > 2 ? operand(c as number) : first;
    registers.set(destination as number, run(first, second, third));
  }
  const written = new Map<number, tf.Tensor>();
  for (const [index, tensor] of program.tensors.entries()) {
    const value = registers.get(index);
    if (tensor.access !== 'read' && value !== undefined) written.set(index, value);
  }
  return written;
}

/** The values of `program.uniforms`: tensors where they depend on one, else float32 numbers. */
function composeUniforms(program: Program, inputs: UniformInputs): (number | tf.Tensor)[] {
  const values: (number | tf.Tensor)[] = [];
  for (const step of program.uniforms) values.push(uniformOf(program, step, inputs, values));
  return values;
}

function uniformOf(
  program: Program,
  step: UniformStep,
  inputs: UniformInputs,
  before: readonly (number | tf.Tensor)[],
): number | tf.Tensor {
  if (step.kind === 'constant') return step.value;
  if (step.kind === 'input') {
    const given = inputOf(program, inputs, step.name);
    return typeof given === 'number' ? Math.fround(given) : tf.reshape(given, []);
  }
  const operands = step.operands.map((index) => before[index] as number | tf.Tensor);
  if (operands.every((operand) => typeof operand === 'number')) {
    const [a = 0, b = 0, c = 0] = operands;
    return Math.fround(scalarOp(step.op, a, b, c));
  }
  const [a, b, c] = operands.map((operand) => (typeof operand === 'number' ? tf.scalar(operand) : operand));
  const first = a as tf.Tensor;
  return (OPERATIONS[step.op] as Operation)(first, b ?? first, c ?? first);
}

function spread(uniform: number | tf.Tensor, size: number): tf.Tensor {
  return typeof uniform === 'number' ? tf.fill([size], uniform) : tf.broadcastTo(uniform, [size]);
}
