import { compileProgram, type Expression, type Program } from '@descent/backend';
import type { DataId } from '@tensorflow/tfjs-core';
import type { DeferredData, Operand, Pending } from './data.js';

/** A program that computes pending data in one pass, and what it works on. */
export interface Fused {
  readonly program: Program;
  /** Data or pending data behind each of the program's tensors, in its order. */
  readonly bindings: readonly (DataId | DeferredData)[];
  readonly uniforms: Float32Array;
}

/** Most programs that are kept: a training loop has a few. */
const KEPT = 256;
const programs = new Map<string, Program>();

/**
 * @param nodes - each after those it depends on
 * @param made - those of them whose elements are to be stored
 * @param nodeOf - the pending data behind an operand, if it is pending
 */
export function fuse(
  nodes: readonly DeferredData[],
  made: readonly DeferredData[],
  nodeOf: (data: DataId) => DeferredData | undefined,
): Fused {
  const leaves = new Map<DataId, number>();
  const numbers: number[] = [];
  const indexOf = new Map(nodes.map((node, index) => [node, index]));
  const code = (operand: Operand): string => {
    if (typeof operand === 'number') return `u${numbers.push(operand) - 1}`;
    const node = nodeOf(operand);
    if (node !== undefined) return `n${indexOf.get(node)}`;
    if (!leaves.has(operand)) leaves.set(operand, leaves.size);
    return `t${leaves.get(operand)}`;
  };
  const steps = nodes.map((node) => {
    const { operation, operands } = node.pending as Pending;
    return { operation, codes: operands.map(code) };
  });
  const outputs = made.map((node) => indexOf.get(node) as number);
  const key = `${steps.map(({ operation, codes }) => `${operation} ${codes.join(' ')}`).join(';')}>${outputs}`;
  const program = programs.get(key) ?? keep(key, compile(steps, outputs));
  const tensors = [...leaves.keys()];
  return {
    program,
    bindings: program.tensors.map(({ name }) => {
      const index = Number(name.slice(1));
      return (name.startsWith('t') ? tensors[index] : nodes[index]) as DataId | DeferredData;
    }),
    uniforms: Float32Array.from(program.uniforms, (step) =>
      step.kind === 'input' ? (numbers[Number(step.name.slice(1))] as number) : 0,
    ),
  };
}

function compile(
  steps: readonly { operation: Pending['operation']; codes: readonly string[] }[],
  outputs: readonly number[],
): Program {
  return compileProgram('deferred', (e) => {
    const values: Expression[] = [];
    const expressionOf = (code: string): Expression => {
      if (code.startsWith('u')) return e.uniform(code);
      return code.startsWith('t') ? e.tensor(code) : (values[Number(code.slice(1))] as Expression);
    };
    for (const { operation, codes } of steps) {
      const [a, b] = codes.map(expressionOf) as [Expression, Expression];
      values.push(e[operation](a, b));
    }
    return { make: Object.fromEntries(outputs.map((index) => [`o${index}`, values[index] as Expression])) };
  });
}

function keep(key: string, program: Program): Program {
  if (programs.size >= KEPT) programs.clear();
  programs.set(key, program);
  return program;
}
