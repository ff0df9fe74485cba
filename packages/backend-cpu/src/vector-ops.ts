import { Opcode } from '@descent/backend';

/** One instruction over a block: `out[o + i] = op(a[p + i], b[q + i], c[r + i])` for i < n. */
type VectorOp = (
  out: Float32Array,
  o: number,
  n: number,
  a: Float32Array,
  p: number,
  b: Float32Array,
  q: number,
  c: Float32Array,
  r: number,
) => void;

/* One loop per instruction, written out: a shared loop calling a function per element runs several times slower. */
const copy: VectorOp = (out, o, n, a, p) => {
  for (let i = 0; i < n; i++) out[o + i] = a[p + i]!;
};
const neg: VectorOp = (out, o, n, a, p) => {
  for (let i = 0; i < n; i++) out[o + i] = -a[p + i]!;
};
const abs: VectorOp = (out, o, n, a, p) => {
  for (let i = 0; i < n; i++) out[o + i] = Math.abs(a[p + i]!);
};
const sign: VectorOp = (out, o, n, a, p) => {
  for (let i = 0; i < n; i++) {
    const x = a[p + i]!;
    out[o + i] = x > 0 ? 1 : x < 0 ? -1 : x === 0 ? 0 : x;
  }
};
const sqrt: VectorOp = (out, o, n, a, p) => {
  for (let i = 0; i < n; i++) out[o + i] = Math.sqrt(a[p + i]!);
};
const square: VectorOp = (out, o, n, a, p) => {
  for (let i = 0; i < n; i++) {
    const x = a[p + i]!;
    out[o + i] = x * x;
  }
};
const exp: VectorOp = (out, o, n, a, p) => {
  for (let i = 0; i < n; i++) out[o + i] = Math.exp(a[p + i]!);
};
const log: VectorOp = (out, o, n, a, p) => {
  for (let i = 0; i < n; i++) out[o + i] = Math.log(a[p + i]!);
};
const tanh: VectorOp = (out, o, n, a, p) => {
  for (let i = 0; i < n; i++) out[o + i] = Math.tanh(a[p + i]!);
};
const add: VectorOp = (out, o, n, a, p, b, q) => {
  for (let i = 0; i < n; i++) out[o + i] = a[p + i]! + b[q + i]!;
};
const sub: VectorOp = (out, o, n, a, p, b, q) => {
  for (let i = 0; i < n; i++) out[o + i] = a[p + i]! - b[q + i]!;
};
const mul: VectorOp = (out, o, n, a, p, b, q) => {
  for (let i = 0; i < n; i++) out[o + i] = a[p + i]! * b[q + i]!;
};
const div: VectorOp = (out, o, n, a, p, b, q) => {
  for (let i = 0; i < n; i++) out[o + i] = a[p + i]! / b[q + i]!;
};
const min: VectorOp = (out, o, n, a, p, b, q) => {
  for (let i = 0; i < n; i++) out[o + i] = Math.min(a[p + i]!, b[q + i]!);
};
const max: VectorOp = (out, o, n, a, p, b, q) => {
  for (let i = 0; i < n; i++) out[o + i] = Math.max(a[p + i]!, b[q + i]!);
};
const pow: VectorOp = (out, o, n, a, p, b, q) => {
  for (let i = 0; i < n; i++) out[o + i] = a[p + i]! ** b[q + i]!;
};
const less: VectorOp = (out, o, n, a, p, b, q) => {
  for (let i = 0; i < n; i++) out[o + i] = a[p + i]! < b[q + i]! ? 1 : 0;
};
const lessEqual: VectorOp = (out, o, n, a, p, b, q) => {
  for (let i = 0; i < n; i++) out[o + i] = a[p + i]! <= b[q + i]! ? 1 : 0;
};
const equal: VectorOp = (out, o, n, a, p, b, q) => {
  for (let i = 0; i < n; i++) out[o + i] = a[p + i]! === b[q + i]! ? 1 : 0;
};
const select: VectorOp = (out, o, n, a, p, b, q, c, r) => {
  for (let i = 0; i < n; i++) out[o + i] = a[p + i]! !== 0 ? b[q + i]! : c[r + i]!;
};

/** By opcode. */
export const vectorOps: readonly (VectorOp | undefined)[] = ((): (VectorOp | undefined)[] => {
  const table: (VectorOp | undefined)[] = [];
  const ops: Record<keyof typeof Opcode, VectorOp> = {
    copy,
    neg,
    abs,
    sign,
    sqrt,
    square,
    exp,
    log,
    tanh,
    add,
    sub,
    mul,
    div,
    min,
    max,
    pow,
    less,
    lessEqual,
    equal,
    select,
  };
  for (const [name, op] of Object.entries(ops)) table[Opcode[name as keyof typeof Opcode]] = op;
  return table;
})();
