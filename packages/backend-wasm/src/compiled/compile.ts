import { arity, INSTRUCTION_WORDS, Opcode, type Program } from '@descent/backend';
import { I32, op, section, text, unsigned, V128, vector } from './bytes.js';

/** Vectors of four elements in a round of the loop. */
const UNROLL = 2;
/** Elements in a round of the loop: `run` works on multiples of it. */
export const ROUND = 4 * UNROLL;

/** Pushes the result of an instruction, given pieces of code that push its operands. */
type Emit = (a: number[], b: number[], c: number[]) => number[];

const EMIT: Readonly<Record<number, Emit>> = {
  [Opcode.copy]: (a) => a,
  [Opcode.neg]: (a) => [...a, ...op.neg],
  [Opcode.abs]: (a) => [...a, ...op.abs],
  [Opcode.sign]: (a) => [
    ...a,
    ...[...a, ...op.zero, ...op.gt, ...op.one, ...op.and],
    ...[...a, ...op.zero, ...op.lt, ...op.one, ...op.and],
    ...op.sub,
    ...[...a, ...a, ...op.ne],
    ...op.bitselect,
  ],
  [Opcode.sqrt]: (a) => [...a, ...op.sqrt],
  [Opcode.square]: (a) => [...a, ...a, ...op.mul],
  [Opcode.add]: (a, b) => [...a, ...b, ...op.add],
  [Opcode.sub]: (a, b) => [...a, ...b, ...op.sub],
  [Opcode.mul]: (a, b) => [...a, ...b, ...op.mul],
  [Opcode.div]: (a, b) => [...a, ...b, ...op.div],
  [Opcode.min]: (a, b) => [...a, ...b, ...op.min],
  [Opcode.max]: (a, b) => [...a, ...b, ...op.max],
  [Opcode.less]: (a, b) => [...a, ...b, ...op.lt, ...op.one, ...op.and],
  [Opcode.lessEqual]: (a, b) => [...a, ...b, ...op.le, ...op.one, ...op.and],
  [Opcode.equal]: (a, b) => [...a, ...b, ...op.eq, ...op.one, ...op.and],
  [Opcode.select]: (a, b, c) => [...b, ...c, ...a, ...op.zero, ...op.ne, ...op.bitselect],
};

/**
 * A WebAssembly module whose function `run` is the program as one loop, values in registers. Its parameters are the
 * address of each tensor, the address of the uniforms, and where the first tensor ends. `undefined` for a program
 * with functions of many steps (exp, log, tanh, pow), where nothing would be gained.
 */
export function compileModule(program: Program, shared: boolean): Uint8Array<ArrayBuffer> | undefined {
  const { code, tensors, temporaries, uniforms } = program;
  const instructions: number[][] = [];
  for (let at = 0; at < code.length; at += INSTRUCTION_WORDS) {
    instructions.push([...code.subarray(at, at + INSTRUCTION_WORDS)]);
  }
  if (instructions.some(([opcode]) => EMIT[opcode as number] === undefined)) return undefined;
  const uniformsAt = tensors.length;
  const endAt = uniformsAt + 1;
  const firstValue = endAt + 1;
  const firstUniform = firstValue + tensors.length + temporaries;

  const round = (offset: number): number[] => {
    const loaded = new Set<number>();
    return instructions.flatMap(([opcode, destination, ...operands]) => {
      const loads: number[] = [];
      const [a = [], b = [], c = []] = operands.slice(0, arity(opcode as number)).map((register) => {
        if (register < 0) return op.get(firstUniform - register - 1);
        if (register < tensors.length && !loaded.has(register)) {
          loads.push(...op.get(register), ...op.load(offset), ...op.set(firstValue + register));
          loaded.add(register);
        }
        return op.get(firstValue + register);
      });
      const target = destination as number;
      const value = firstValue + target;
      const result = [...loads, ...(EMIT[opcode as number] as Emit)(a, b, c), ...op.set(value)];
      if (target >= tensors.length) return result;
      loaded.add(target);
      return [...result, ...op.get(target), ...op.get(value), ...op.store(offset)];
    });
  };
  const body = [
    ...vector([[...unsigned(tensors.length + temporaries + uniforms.length), V128]]),
    ...uniforms.flatMap((_, u) => [...op.get(uniformsAt), ...op.loadSplat(4 * u), ...op.set(firstUniform + u)]),
    ...op.loop,
    ...Array.from({ length: UNROLL }, (_, u) => round(16 * u)).flat(),
    ...tensors.flatMap((_, t) => [...op.get(t), ...op.constI32(16 * UNROLL), ...op.addI32, ...op.set(t)]),
    ...[...op.get(0), ...op.get(endAt), ...op.lessI32, ...op.branchIf],
    ...op.end,
    ...op.end,
  ];
  const limits = shared ? [3, ...unsigned(1), ...unsigned(65536)] : [0, ...unsigned(1)];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, vector([[0x60, ...vector(Array.from({ length: firstValue }, () => [I32])), 0]])),
    ...section(2, vector([[...text('env'), ...text('memory'), 2, ...limits]])),
    ...section(3, vector([[0]])),
    ...section(7, vector([[...text('run'), 0, 0]])),
    ...section(10, vector([[...unsigned(body.length), ...body]])),
  ]);
}
