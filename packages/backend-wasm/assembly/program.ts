// The executor of update programs: straight-line elementwise code, run block by block so that registers stay in cache.
// The numbers are those of @descent/backend's Opcode.

import { exp4, log4, pow4, tanh4 } from './math';

const COPY: i32 = 0;
const NEG: i32 = 1;
const ABS: i32 = 2;
const SIGN: i32 = 3;
const SQRT: i32 = 4;
const SQUARE: i32 = 5;
const EXP: i32 = 6;
const LOG: i32 = 7;
const TANH: i32 = 8;
const ADD: i32 = 16;
const SUB: i32 = 17;
const MUL: i32 = 18;
const DIV: i32 = 19;
const MIN: i32 = 20;
const MAX: i32 = 21;
const POW: i32 = 22;
const LESS: i32 = 23;
const LESS_EQUAL: i32 = 24;
const EQUAL: i32 = 25;
const SELECT: i32 = 32;

/** Bytes of an instruction: op, destination, a, b, c. */
const INSTRUCTION: usize = 20;
/** Bytes of a register's block. */
const BLOCK: usize = 1024;
/** Bytes of a cell, which holds a uniform (as often as a step of the loops reads) or the last elements of a tensor. */
const CELL: usize = 64;
/** Bytes that a step of the loops works on. */
const STEP: usize = 64;

/** Bytes of an entry of the tensor table: the address of the data, and whether the program writes it. */
const ENTRY: usize = 8;

/** Bytes of scratch that `runProgram` needs, beside code, tensor table and uniforms. */
export function programScratch(tensors: i32, temporaries: i32, uniforms: i32): usize {
  return <usize>temporaries * BLOCK + <usize>uniforms * CELL + <usize>tensors * (CELL + ENTRY);
}

/**
 * @param code `instructions` times five int32
 * @param tensors the tensor table
 * @param uniforms float32 values
 * @param size elements of each tensor
 */
export function runProgram(
  code: usize, instructions: i32, tensors: usize, tensorCount: i32, uniforms: usize, uniformCount: i32,
  temporaries: i32, size: i32, scratch: usize,
): void {
  const registers = scratch;
  const splats = registers + <usize>temporaries * BLOCK;
  const tails = splats + <usize>uniformCount * CELL;
  const tailTable = tails + <usize>tensorCount * CELL;
  for (let u: usize = 0; u < <usize>uniformCount; u++) {
    const value = f32x4.splat(load<f32>(uniforms + (u << 2)));
    for (let i: usize = 0; i < CELL; i += 16) v128.store(splats + u * CELL + i, value);
  }
  const bytes = <usize>(size & ~15) << 2;
  for (let at: usize = 0; at < bytes; at += BLOCK) {
    const length = bytes - at < BLOCK ? bytes - at : BLOCK;
    runBlock(code, instructions, tensors, tensorCount, splats, registers, at, length);
  }
  const rest = <usize>(size & 15) << 2;
  if (rest == 0) return;
  for (let t: usize = 0; t < <usize>tensorCount; t++) {
    const cell = tails + t * CELL;
    store<u32>(tailTable + t * ENTRY, <u32>cell);
    memory.fill(cell, 0, CELL);
    memory.copy(cell, <usize>load<u32>(tensors + t * ENTRY) + bytes, rest);
  }
  runBlock(code, instructions, tailTable, tensorCount, splats, registers, 0, CELL);
  for (let t: usize = 0; t < <usize>tensorCount; t++) {
    if (load<u32>(tensors + t * ENTRY, 4) == 0) continue;
    memory.copy(<usize>load<u32>(tensors + t * ENTRY) + bytes, tails + t * CELL, rest);
  }
}

/** Where a register's elements are. */
@inline
function address(r: i32, tensors: usize, tensorCount: i32, splats: usize, registers: usize, at: usize): usize {
  if (r < 0) return splats + <usize>(-r - 1) * CELL;
  if (r < tensorCount) return <usize>load<u32>(tensors + <usize>r * ENTRY) + at;
  return registers + <usize>(r - tensorCount) * BLOCK;
}

/** All ones for a register that has one value per element, zero for a uniform: its offset is always 0. */
@inline
function stride(r: i32): usize {
  return r < 0 ? 0 : <usize>-1;
}

function runBlock(
  code: usize, instructions: i32, tensors: usize, tensorCount: i32, splats: usize, registers: usize,
  at: usize, length: usize,
): void {
  const end = code + <usize>instructions * INSTRUCTION;
  for (let word = code; word < end; word += INSTRUCTION) {
    const op = load<i32>(word);
    const rd = load<i32>(word, 4);
    const ra = load<i32>(word, 8);
    const d = address(rd, tensors, tensorCount, splats, registers, at);
    const a = address(ra, tensors, tensorCount, splats, registers, at);
    const ma = stride(ra);
    if (op < 16) {
      switch (op) {
        case COPY: each1(COPY, d, a, ma, length); break;
        case NEG: each1(NEG, d, a, ma, length); break;
        case ABS: each1(ABS, d, a, ma, length); break;
        case SIGN: each1(SIGN, d, a, ma, length); break;
        case SQRT: each1(SQRT, d, a, ma, length); break;
        case SQUARE: each1(SQUARE, d, a, ma, length); break;
        case EXP: eachLong(EXP, d, a, ma, length); break;
        case LOG: eachLong(LOG, d, a, ma, length); break;
        case TANH: eachLong(TANH, d, a, ma, length); break;
        default: unreachable();
      }
      continue;
    }
    const rb = load<i32>(word, 12);
    const b = address(rb, tensors, tensorCount, splats, registers, at);
    const mb = stride(rb);
    switch (op) {
      case ADD: each2(ADD, d, a, ma, b, mb, length); break;
      case SUB: each2(SUB, d, a, ma, b, mb, length); break;
      case MUL: each2(MUL, d, a, ma, b, mb, length); break;
      case DIV: each2(DIV, d, a, ma, b, mb, length); break;
      case MIN: each2(MIN, d, a, ma, b, mb, length); break;
      case MAX: each2(MAX, d, a, ma, b, mb, length); break;
      case POW: pow(d, a, ma, b, mb, length); break;
      case LESS: each2(LESS, d, a, ma, b, mb, length); break;
      case LESS_EQUAL: each2(LESS_EQUAL, d, a, ma, b, mb, length); break;
      case EQUAL: each2(EQUAL, d, a, ma, b, mb, length); break;
      case SELECT: {
        const rc = load<i32>(word, 16);
        const c = address(rc, tensors, tensorCount, splats, registers, at);
        select(d, a, ma, b, mb, c, stride(rc), length);
        break;
      }
      default: unreachable();
    }
  }
}

@inline
function each1(op: i32, d: usize, a: usize, ma: usize, length: usize): void {
  for (let i: usize = 0; i < length; i += STEP) {
    const from = a + (i & ma);
    const to = d + i;
    const r0 = apply1(op, v128.load(from));
    const r1 = apply1(op, v128.load(from, 16));
    const r2 = apply1(op, v128.load(from, 32));
    const r3 = apply1(op, v128.load(from, 48));
    v128.store(to, r0);
    v128.store(to, r1, 16);
    v128.store(to, r2, 32);
    v128.store(to, r3, 48);
  }
}

@inline
function each2(op: i32, d: usize, a: usize, ma: usize, b: usize, mb: usize, length: usize): void {
  for (let i: usize = 0; i < length; i += STEP) {
    const left = a + (i & ma);
    const right = b + (i & mb);
    const to = d + i;
    const r0 = apply2(op, v128.load(left), v128.load(right));
    const r1 = apply2(op, v128.load(left, 16), v128.load(right, 16));
    const r2 = apply2(op, v128.load(left, 32), v128.load(right, 32));
    const r3 = apply2(op, v128.load(left, 48), v128.load(right, 48));
    v128.store(to, r0);
    v128.store(to, r1, 16);
    v128.store(to, r2, 32);
    v128.store(to, r3, 48);
  }
}

/** Functions of many steps: unrolling them would only make them long. */
@inline
function eachLong(op: i32, d: usize, a: usize, ma: usize, length: usize): void {
  for (let i: usize = 0; i < length; i += 16) v128.store(d + i, apply1(op, v128.load(a + (i & ma))));
}

function pow(d: usize, a: usize, ma: usize, b: usize, mb: usize, length: usize): void {
  for (let i: usize = 0; i < length; i += 16) v128.store(d + i, pow4(v128.load(a + (i & ma)), v128.load(b + (i & mb))));
}

function select(d: usize, a: usize, ma: usize, b: usize, mb: usize, c: usize, mc: usize, length: usize): void {
  for (let i: usize = 0; i < length; i += 16) {
    const chosen = f32x4.ne(v128.load(a + (i & ma)), f32x4.splat(0));
    v128.store(d + i, v128.bitselect(v128.load(b + (i & mb)), v128.load(c + (i & mc)), chosen));
  }
}

@inline
function apply1(op: i32, a: v128): v128 {
  if (op == NEG) return f32x4.neg(a);
  if (op == ABS) return f32x4.abs(a);
  if (op == SIGN) return sign4(a);
  if (op == SQRT) return f32x4.sqrt(a);
  if (op == SQUARE) return f32x4.mul(a, a);
  if (op == EXP) return exp4(a);
  if (op == LOG) return log4(a);
  if (op == TANH) return tanh4(a);
  return a;
}

@inline
function apply2(op: i32, a: v128, b: v128): v128 {
  if (op == ADD) return f32x4.add(a, b);
  if (op == SUB) return f32x4.sub(a, b);
  if (op == MUL) return f32x4.mul(a, b);
  if (op == DIV) return f32x4.div(a, b);
  if (op == MIN) return f32x4.min(a, b);
  if (op == MAX) return f32x4.max(a, b);
  const one = f32x4.splat(1);
  if (op == LESS) return v128.and(f32x4.lt(a, b), one);
  if (op == LESS_EQUAL) return v128.and(f32x4.le(a, b), one);
  return v128.and(f32x4.eq(a, b), one);
}

@inline
function sign4(a: v128): v128 {
  const one = f32x4.splat(1);
  const zero = f32x4.splat(0);
  const signs = f32x4.sub(v128.and(f32x4.gt(a, zero), one), v128.and(f32x4.lt(a, zero), one));
  return v128.bitselect(a, signs, f32x4.ne(a, a));
}
