import { INSTRUCTION_WORDS, type Program } from '@descent/backend';
import { ROUND } from '../compiled/compile.js';
import type { CompiledPrograms } from '../compiled/compiled-programs.js';
import type { PackExports } from '../pack/exports.js';
import type { Heap } from '../pack/heap.js';
import type { Scratch } from '../pack/scratch.js';
import { count } from './counts.js';

/** The name under which runs of compiled programs are counted. */
const COMPILED_PROGRAM = 'CompiledProgram';

/** What of a pack a program runs on. */
export interface Workplace {
  readonly heap: Heap;
  readonly kernels: PackExports;
  readonly scratch: Scratch;
  readonly compiled: CompiledPrograms;
}

/** Runs a program's code over `size` elements of its tensors, which lie at `addresses`, in place. */
export function execute(
  place: Workplace,
  program: Program,
  addresses: readonly number[],
  uniforms: Float32Array,
  size: number,
): void {
  const whole = size - (size % ROUND);
  // A tensor that is bound twice may be written between two reads, which compiled programs keep in registers.
  const run =
    whole > 0 && new Set(addresses).size === addresses.length ? place.compiled.find(program, whole) : undefined;
  if (run === undefined) {
    interpret(place, program, addresses, uniforms, size);
    return;
  }
  const uniformAddress = place.scratch.ensure(4 * uniforms.length + 16);
  place.heap.float32.set(uniforms, uniformAddress >>> 2);
  const bytes = 4 * whole;
  count(COMPILED_PROGRAM);
  run(...addresses, uniformAddress, (addresses[0] as number) + bytes);
  if (whole === size) return;
  const rest = addresses.map((address) => address + bytes);
  interpret(place, program, rest, uniforms, size - whole);
}

function interpret(
  { heap, kernels, scratch }: Workplace,
  { code, temporaries, tensors }: Program,
  addresses: readonly number[],
  uniforms: Float32Array,
  size: number,
): void {
  const header = 4 * (code.length + 2 * tensors.length + uniforms.length);
  const body = kernels.programScratch(tensors.length, temporaries, uniforms.length) >>> 0;
  const codeAddress = scratch.ensure(header + body + 16);
  const tensorAddress = codeAddress + 4 * code.length;
  const uniformAddress = tensorAddress + 8 * tensors.length;
  heap.int32.set(code, codeAddress >>> 2);
  heap.float32.set(uniforms, uniformAddress >>> 2);
  for (const [index, { access }] of tensors.entries()) {
    const entry = (tensorAddress >>> 2) + 2 * index;
    heap.uint32[entry] = addresses[index] as number;
    heap.uint32[entry + 1] = access === 'read' ? 0 : 1;
  }
  kernels.runProgram(
    codeAddress,
    code.length / INSTRUCTION_WORDS,
    tensorAddress,
    tensors.length,
    uniformAddress,
    uniforms.length,
    temporaries,
    size,
    (uniformAddress + 4 * uniforms.length + 15) & ~15,
  );
}
