import { DescentError, ShapeError } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import { refuseTrace } from '../traced-step/current-trace.js';
import { compileProgram } from './compile.js';
import { currentExecutor, isPrivate, markPrivate, type ProgramExecutor } from './kernel.js';
import type { Program } from './program.js';
import { runReference } from './reference.js';
import { inputOf, type UniformInputs } from './uniforms.js';

/** How many programs ran since the counters were last reset, by path. */
export interface ProgramCounts {
  /** One pass over memory, by the adapter's executor. */
  readonly fused: number;
  /** Composed of tfjs ops. */
  readonly reference: number;
}

let counts = { fused: 0, reference: 0 };
let preferReference = false;

/** Counts of program runs in this thread: proof of which path ran. */
export function programCounts(): ProgramCounts {
  return { ...counts };
}

export function resetProgramCounts(): void {
  counts = { fused: 0, reference: 0 };
}

/** Runs `body` with every program on the reference path, to compare or to measure. */
export function withReferencePrograms<T>(body: () => T): T {
  const before = preferReference;
  preferReference = true;
  try {
    return body();
  } finally {
    preferReference = before;
  }
}

/**
 * Runs a program on the current tfjs backend.
 *
 * @param tensors - by name: a `tf.Variable` for each tensor that the program updates, any tensor for one that it
 *   reads; float32, all of the same number of elements
 * @param uniforms - by name: the numbers of this step; a float32 tensor of one element where the backend computed it
 * @returns the tensors that the program makes, by name, in the shape of the first binding
 */
export function runProgram(
  program: Program,
  tensors: Readonly<Record<string, tf.Tensor>>,
  uniforms: UniformInputs,
): Record<string, tf.Tensor> {
  refuseTrace('runs an update program');
  const bound = program.tensors.map((t) => (t.access === 'output' ? undefined : bindingOf(program, tensors, t.name)));
  const first = bound.find((t) => t !== undefined);
  if (first === undefined) throw new DescentError('program', `Program "${program.name}" reads no tensor.`);
  for (const [index, tensor] of bound.entries()) {
    if (tensor !== undefined) check(program, index, tensor, first);
  }
  if (first.size === 0) return Object.fromEntries(outputsOf(program).map((name) => [name, tf.zeros(first.shape)]));
  for (const step of program.uniforms) if (step.kind === 'input') inputOf(program, uniforms, step.name);
  const executor = preferReference ? undefined : currentExecutor();
  if (executor === undefined) {
    counts.reference++;
    return runComposed(program, bound, uniforms, first);
  }
  counts.fused++;
  return runFused(program, bound, uniforms, first, executor);
}

function outputsOf(program: Program): string[] {
  return program.tensors.filter((t) => t.access === 'output').map((t) => t.name);
}

function bindingOf(program: Program, tensors: Readonly<Record<string, tf.Tensor>>, name: string): tf.Tensor {
  const tensor = tensors[name];
  if (tensor === undefined) throw new DescentError('program', `Program "${program.name}" needs the tensor "${name}".`);
  return tensor;
}

function check(program: Program, index: number, tensor: tf.Tensor, first: tf.Tensor): void {
  const { name, access } = program.tensors[index] as Program['tensors'][number];
  const where = `Program "${program.name}", tensor "${name}"`;
  if (tensor.dtype !== 'float32') {
    throw new DescentError('dtype', `${where}: must be float32. Received: ${tensor.dtype}.`);
  }
  if (tensor.size !== first.size) throw new ShapeError(where, `${first.size} elements`, tensor.shape);
  if (access === 'update' && !(tensor instanceof tf.Variable)) {
    throw new DescentError('program', `${where}: is updated, so it must be a tf.Variable.`);
  }
}

function runComposed(
  program: Program,
  bound: readonly (tf.Tensor | undefined)[],
  uniforms: UniformInputs,
  first: tf.Tensor,
): Record<string, tf.Tensor> {
  return tf.tidy(() => {
    const flat = bound.map((t) => (t === undefined ? undefined : tf.reshape<tf.Rank.R1>(t, [t.size])));
    const made: Record<string, tf.Tensor> = {};
    for (const [index, value] of runReference(program, flat, uniforms, first.size)) {
      const tensor = program.tensors[index] as Program['tensors'][number];
      const shaped = tf.reshape(value, (bound[index] ?? first).shape);
      if (tensor.access === 'update') (bound[index] as tf.Variable).assign(shaped);
      else made[tensor.name] = shaped;
    }
    return made;
  });
}

function runFused(
  program: Program,
  bound: readonly (tf.Tensor | undefined)[],
  inputs: UniformInputs,
  first: tf.Tensor,
  executor: ProgramExecutor,
): Record<string, tf.Tensor> {
  const made: Record<string, tf.Tensor> = {};
  const bindings = program.tensors.map((tensor, index): tf.TensorInfo => {
    const given = bound[index];
    if (given === undefined) {
      made[tensor.name] = tf.zeros(first.shape);
      return made[tensor.name] as tf.Tensor;
    }
    if (tensor.access === 'update') makePrivate(given as tf.Variable, executor);
    return given;
  });
  executor({ program, bindings, inputs, size: first.size, backend: tf.backend() });
  return made;
}

/** What an executor copies with. */
const COPY = compileProgram('copy', (e) => ({ make: { copy: e.tensor('value') } }));

/** The values of a float32 tensor in memory of their own, without reading them. The caller frees it. */
export function copyTensor(tensor: tf.Tensor): tf.Tensor {
  return runProgram(COPY, { value: tensor }, {}).copy as tf.Tensor;
}

/**
 * tfjs clones and reshapes share their data, and a CPU read returns the data itself, so whoever held either would
 * see an update in place. A variable's data is therefore copied once, before its first update in place and again
 * whenever a clone of it is alive.
 */
function makePrivate(variable: tf.Variable, executor: ProgramExecutor): void {
  if (isPrivate(variable.dataId) && tf.backend().refCount(variable.dataId) === 1) return;
  const copy = tf.zeros(variable.shape);
  executor({ program: COPY, bindings: [variable, copy], inputs: {}, size: variable.size, backend: tf.backend() });
  variable.assign(copy);
  copy.dispose();
  markPrivate(variable.dataId);
}
