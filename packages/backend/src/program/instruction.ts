/**
 * The instructions of an update program. Numbers are the wire between the compiler and every executor
 * (JavaScript, WebAssembly, C++): never renumber one, only append.
 *
 * All arithmetic is IEEE float32. `min` and `max` return NaN when either side is NaN; `sign` keeps NaN and is 0 at
 * both zeros; comparisons give 1 or 0 and are false on NaN; `select(c, a, b)` is `a` where `c` is not 0.
 */
export const Opcode = {
  copy: 0,
  neg: 1,
  abs: 2,
  sign: 3,
  sqrt: 4,
  square: 5,
  exp: 6,
  log: 7,
  tanh: 8,
  add: 16,
  sub: 17,
  mul: 18,
  div: 19,
  min: 20,
  max: 21,
  pow: 22,
  less: 23,
  lessEqual: 24,
  equal: 25,
  select: 32,
} as const;

export type OpcodeName = keyof typeof Opcode;

/** How many operands each instruction reads. */
export const arity = (op: number): 1 | 2 | 3 => (op < 16 ? 1 : op < 32 ? 2 : 3);

/** Int32 words per instruction in {@link Program.code}: `[op, destination, a, b, c]`. */
export const INSTRUCTION_WORDS = 5;

/** One instruction on float32 scalars, as executors must compute it. */
export function scalarOp(op: number, a: number, b: number, c: number): number {
  switch (op) {
    case Opcode.copy:
      return a;
    case Opcode.neg:
      return -a;
    case Opcode.abs:
      return Math.abs(a);
    case Opcode.sign:
      return Number.isNaN(a) ? a : a > 0 ? 1 : a < 0 ? -1 : 0;
    case Opcode.sqrt:
      return Math.fround(Math.sqrt(a));
    case Opcode.square:
      return Math.fround(a * a);
    case Opcode.exp:
      return Math.fround(Math.exp(a));
    case Opcode.log:
      return Math.fround(Math.log(a));
    case Opcode.tanh:
      return Math.fround(Math.tanh(a));
    case Opcode.add:
      return Math.fround(a + b);
    case Opcode.sub:
      return Math.fround(a - b);
    case Opcode.mul:
      return Math.fround(a * b);
    case Opcode.div:
      return Math.fround(a / b);
    case Opcode.min:
      return Math.min(a, b);
    case Opcode.max:
      return Math.max(a, b);
    case Opcode.pow:
      return Math.fround(a ** b);
    case Opcode.less:
      return a < b ? 1 : 0;
    case Opcode.lessEqual:
      return a <= b ? 1 : 0;
    case Opcode.equal:
      return a === b ? 1 : 0;
    case Opcode.select:
      return a !== 0 ? b : c;
    default:
      throw new RangeError(`Not an opcode: ${op}.`);
  }
}
