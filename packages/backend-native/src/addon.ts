import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SOURCES } from './generated/sources.js';

/** An update program, checked and kept by the addon. */
export interface NativeProgram {
  run(tensors: readonly Float32Array[], uniforms: Float32Array, size: number): void;
}

/** The addon's functions. Every one checks its arguments and throws a TypeError or RangeError; outputs come last but sizes. */
export interface Addon {
  describe(): { blas: string; threads: number };
  setThreads(threads: number): void;
  matmul(
    a: Float32Array,
    b: Float32Array,
    out: Float32Array,
    batchA: number,
    batchB: number,
    m: number,
    n: number,
    k: number,
    transposeA: boolean,
    transposeB: boolean,
  ): void;
  addBias(x: Float32Array, bias: Float32Array, out: Float32Array, rows: number, columns: number): void;
  sumColumns(x: Float32Array, out: Float32Array, rows: number, columns: number): void;
  sumRows(x: Float32Array, out: Float32Array, rows: number, columns: number): void;
  /** `out[o, i]` is the sum of `x[o, m, i]` over m. */
  sumMiddle(x: Float32Array, out: Float32Array, outer: number, middle: number, inner: number): void;
  maxRows(x: Float32Array, out: Float32Array, rows: number, columns: number): void;
  argMaxRows(x: Float32Array, out: Int32Array, rows: number, columns: number): void;
  softmaxRows(x: Float32Array, out: Float32Array, rows: number, columns: number): void;
  /** `plan`: sizes, strides of `a`, strides of `b`, each innermost dimension first. */
  binary(op: number, a: Float32Array, b: Float32Array, out: Float32Array, plan: Int32Array): void;
  /** Of two arrays of one type; `plan` as for `binary`. */
  compare(op: number, a: ArrayBufferView, b: ArrayBufferView, out: Uint8Array, plan: Int32Array): void;
  select(condition: Uint8Array, t: ArrayBufferView, e: ArrayBufferView, out: ArrayBufferView, size: number): void;
  /** Between float32, int32 and bool. */
  cast(x: ArrayBufferView, out: ArrayBufferView, size: number): void;
  unary(op: number, x: Float32Array, out: Float32Array, size: number): void;
  gatherBatch(
    data: ArrayBufferView,
    order: Uint32Array | null,
    start: number,
    end: number,
    size: number,
    scale: number,
    out: Float32Array,
  ): void;
  /** `plan`: the two offsets, sizes, steps of `from`, steps of `to`, each innermost dimension first. */
  move(from: ArrayBufferView, to: ArrayBufferView, plan: Int32Array): void;
  /** Rows of any type, `width` elements each: `out[o, i]` is row `indices[i]` of the `extent` rows of `x[o]`. */
  gatherRows(
    x: ArrayBufferView,
    indices: Int32Array,
    out: ArrayBufferView,
    outer: number,
    extent: number,
    count: number,
    width: number,
  ): void;
  /** `out[s]` is the sum of the rows `x[i]` with `ids[i] = s`; ids outside are dropped. */
  sumSegments(x: Float32Array, ids: Int32Array, out: Float32Array, rows: number, segments: number, width: number): void;
  conv2d(x: Float32Array, filter: Float32Array, out: Float32Array, window: Int32Array): void;
  conv2dInput(dy: Float32Array, filter: Float32Array, dx: Float32Array, window: Int32Array): void;
  conv2dFilter(x: Float32Array, dy: Float32Array, dfilter: Float32Array, window: Int32Array): void;
  maxPool(x: Float32Array, out: Float32Array, window: Int32Array): void;
  maxPoolGradient(dy: Float32Array, x: Float32Array, dx: Float32Array, window: Int32Array): void;
  readonly Program: new (code: Int32Array, access: Int32Array, temporaries: number, uniforms: number) => NativeProgram;
}

/** Operation numbers of the addon's `binary`, by the names of tfjs's kernels. */
export const Binary = {
  Add: 0,
  Sub: 1,
  Multiply: 2,
  RealDiv: 3,
  Maximum: 4,
  Minimum: 5,
  SquaredDifference: 6,
  Pow: 7,
} as const;

/** Operation numbers of the addon's `unary`, by the names of tfjs's kernels. */
export const Unary = {
  Relu: 0,
  Exp: 1,
  Log: 2,
  Neg: 3,
  Abs: 4,
  Square: 5,
  Sqrt: 6,
  Rsqrt: 7,
  Sigmoid: 8,
  Tanh: 9,
  Step: 10,
  Reciprocal: 11,
  Log1p: 12,
  Expm1: 13,
  Sign: 14,
  Floor: 15,
  Ceil: 16,
  Round: 17,
  Elu: 18,
} as const;

/** Operation numbers of the addon's `compare`, by the names of tfjs's kernels. */
export const Comparison = {
  Equal: 0,
  NotEqual: 1,
  Less: 2,
  LessEqual: 3,
  Greater: 4,
  GreaterEqual: 5,
  LogicalAnd: 6,
  LogicalOr: 7,
} as const;

/** What a build says of itself. */
export interface BuildRecord {
  readonly platform: string;
  readonly arch: string;
  readonly napi: number;
  readonly compiler: string;
  readonly blas: string;
  /** A digest of the C++ sources. */
  readonly sources?: string;
  readonly version: string;
}

export type LoadedAddon = { readonly addon: Addon; readonly build: BuildRecord };
export type MissingAddon = { readonly reason: string; readonly remedy: string };

const BUILD = 'npm run build:native (Debian: apt-get install g++ libopenblas-dev first)';
let loaded: LoadedAddon | undefined;

/**
 * Loads the addon, if it was built for this machine and this Node; looks at the build's record before it loads any
 * code. `DESCENT_NATIVE_BUILD` names another folder of a build, such as one with sanitizers.
 */
export function loadAddon(): LoadedAddon | MissingAddon {
  if (loaded !== undefined) return loaded;
  const folder = process.env.DESCENT_NATIVE_BUILD ?? fileURLToPath(new URL('../build', import.meta.url));
  const [file, record] = [join(folder, 'descent.node'), join(folder, 'build.json')];
  if (!existsSync(file) || !existsSync(record)) return { reason: 'the addon was not built', remedy: `Run ${BUILD}.` };
  const build = JSON.parse(readFileSync(record, 'utf8')) as BuildRecord;
  const mismatch = mismatchOf(build);
  if (mismatch !== undefined) return { reason: mismatch, remedy: `Build it here: ${BUILD}.` };
  try {
    loaded = { addon: createRequire(import.meta.url)(file) as Addon, build };
    return loaded;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return { reason: `the addon could not be loaded: ${why}`, remedy: `Build it again: ${BUILD}.` };
  }
}

function mismatchOf(build: BuildRecord): string | undefined {
  const here = `${process.platform} ${process.arch}`;
  const there = `${build.platform} ${build.arch}`;
  if (there !== here) return `the addon was built for ${there}, and this is ${here}`;
  const napi = Number(process.versions.napi);
  if (!(napi >= build.napi)) return `the addon needs Node-API ${build.napi}, and this Node has ${napi}`;
  if (build.sources !== SOURCES) return 'the addon was built from other sources than this version has';
  return undefined;
}
