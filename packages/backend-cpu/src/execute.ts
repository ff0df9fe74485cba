import { arity, INSTRUCTION_WORDS, memoryOf, type ProgramCall } from '@descent/backend';
import { vectorOps } from './vector-ops.js';

/** Elements per block: a few registers of this size stay in the first-level cache. */
const BLOCK = 1024;

/** Scratch registers, grown to the widest program seen and kept: no allocation per step. */
const scratch: Float32Array[] = [];

function scratchRegister(index: number): Float32Array {
  scratch[index] ??= new Float32Array(BLOCK);
  return scratch[index];
}

/** Runs an update program over Float32Arrays, block by block, in place. */
export function executeProgram(call: ProgramCall): void {
  const { program, size } = call;
  const { tensors, uniforms } = memoryOf(call);
  const count = tensors.length;
  const width = Math.min(size, BLOCK);
  const uniformBase = program.temporaries;
  for (const [index, value] of uniforms.entries()) scratchRegister(uniformBase + index).fill(value, 0, width);
  const arrayOf = (r: number): Float32Array =>
    r < 0
      ? scratchRegister(uniformBase - r - 1)
      : r < count
        ? (tensors[r] as Float32Array)
        : scratchRegister(r - count);

  const { code } = program;
  for (let start = 0; start < size; start += BLOCK) {
    const length = Math.min(BLOCK, size - start);
    for (let at = 0; at < code.length; at += INSTRUCTION_WORDS) {
      const op = code[at] as number;
      const out = code[at + 1] as number;
      const a = code[at + 2] as number;
      const b = arity(op) > 1 ? (code[at + 3] as number) : a;
      const c = arity(op) > 2 ? (code[at + 4] as number) : a;
      vectorOps[op]?.(
        arrayOf(out),
        out < count ? start : 0,
        length,
        arrayOf(a),
        a >= 0 && a < count ? start : 0,
        arrayOf(b),
        b >= 0 && b < count ? start : 0,
        arrayOf(c),
        c >= 0 && c < count ? start : 0,
      );
    }
  }
}
