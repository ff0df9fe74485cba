import { compileProgram, type Expression, type Formula, type Program } from '@descent/backend';
import {
  Abs,
  Add,
  ClipByValue,
  type ClipByValueAttrs,
  Exp,
  env,
  LeakyRelu,
  type LeakyReluAttrs,
  Log,
  Maximum,
  Minimum,
  Multiply,
  Neg,
  Pow,
  RealDiv,
  Sqrt,
  Square,
  Sub,
  Tanh,
  type TensorInfo,
  util,
} from '@tensorflow/tfjs-core';
import type { Operand, Operation } from '../deferred/data.js';
import type { Pack } from '../pack/pack.js';
import { execute } from './execute.js';
import { defineKernel, type PackKernel } from './kernel.js';

// Where tfjs's own kernels go element by element, ours are update programs of one line. Arithmetic on many elements waits,
// to go over memory once with what follows.

/** tfjs's flag: whether arithmetic on many elements may wait until its result is read. True by default. */
export const DEFER_FLAG = 'WASM_DEFER_ELEMENTWISE';
env().registerFlag(DEFER_FLAG, () => true);

/** The least number of elements for which it pays to wait. */
const MANY = 4096;

const NONE = new Float32Array(0);

function apply(pack: Pack, program: Program, inputs: readonly TensorInfo[], uniforms: Float32Array): TensorInfo {
  const { shape } = inputs[0] as TensorInfo;
  const out = pack.heap.output(shape);
  const addresses = [...inputs, out].map((tensor) => pack.heap.address(tensor));
  execute(pack, program, addresses, uniforms, util.sizeFromShape(shape));
  return out;
}

function unary(name: string, formula: (e: Formula, x: Expression) => Expression): PackKernel {
  const program = compileProgram(name, (e) => ({ make: { out: formula(e, e.tensor('x')) } }));
  return defineKernel<{ x: TensorInfo }, object>(name, (pack, { x }) =>
    x.dtype === 'float32' ? apply(pack, program, [x], NONE) : undefined,
  );
}

/** Both sides of one shape, or the right one a single number. */
function binary(name: string, formula: (e: Formula, a: Expression, b: Expression) => Expression): PackKernel {
  const even = compileProgram(name, (e) => ({ make: { out: formula(e, e.tensor('a'), e.tensor('b')) } }));
  const byOne = compileProgram(name, (e) => ({ make: { out: formula(e, e.tensor('a'), e.uniform('b')) } }));
  return defineKernel<{ a: TensorInfo; b: TensorInfo }, object>(name, (pack, { a, b }) => {
    if (a.dtype !== 'float32' || b.dtype !== 'float32') return undefined;
    if (util.arraysEqual(a.shape, b.shape)) return apply(pack, even, [a, b], NONE);
    if (b.shape.length > a.shape.length || util.sizeFromShape(b.shape) !== 1) return undefined;
    const value = pack.heap.float32[pack.heap.address(b) >>> 2] as number;
    return apply(pack, byOne, [a], new Float32Array([value]));
  });
}

function mayWait(shape: readonly number[]): boolean {
  return util.sizeFromShape([...shape]) >= MANY && env().getBool(DEFER_FLAG);
}

/** A kernel that waits where it may and is left to `otherwise`, or to tfjs, where not. */
function deferredUnary(name: string, operation: Operation): PackKernel {
  return defineKernel<{ x: TensorInfo }, object>(name, ({ deferral }, { x }) =>
    x.dtype === 'float32' && mayWait(x.shape) ? deferral.defer(operation, [x.dataId], x.shape) : undefined,
  );
}

function deferredBinary(name: string, operation: Operation, otherwise?: PackKernel): PackKernel {
  return defineKernel<{ a: TensorInfo; b: TensorInfo }, object>(name, (pack, { a, b }, attributes, official) => {
    const floats = a.dtype === 'float32' && b.dtype === 'float32';
    const shape = floats ? sharedShape(a, b) : undefined;
    if (shape === undefined || !mayWait(shape)) return otherwise?.run(pack, { a, b }, attributes, official);
    return pack.deferral.defer(operation, [operandOf(pack, a, shape), operandOf(pack, b, shape)], shape);
  });
}

/** The shape of both sides, or of the one beside a single number. */
function sharedShape(a: TensorInfo, b: TensorInfo): number[] | undefined {
  if (util.arraysEqual(a.shape, b.shape)) return a.shape;
  if (isNumberBeside(b, a)) return a.shape;
  return isNumberBeside(a, b) ? b.shape : undefined;
}

function isNumberBeside(one: TensorInfo, other: TensorInfo): boolean {
  return one.shape.length <= other.shape.length && util.sizeFromShape(one.shape) === 1;
}

function operandOf({ heap }: Pack, tensor: TensorInfo, shape: readonly number[]): Operand {
  if (util.arraysEqual(tensor.shape, [...shape])) return tensor.dataId;
  const address = heap.address(tensor);
  return heap.float32[address >>> 2] as number;
}

export const add = deferredBinary(Add, 'add');
export const sub = deferredBinary(Sub, 'sub');
export const multiply = deferredBinary(Multiply, 'mul');
export const realDiv = deferredBinary(RealDiv, 'div');
export const sqrt = deferredUnary(Sqrt, 'sqrt');
export const square = deferredUnary(Square, 'square');
export const neg = deferredUnary(Neg, 'neg');
export const abs = deferredUnary(Abs, 'abs');
export const exp = unary(Exp, (e, x) => e.exp(x));
export const log = unary(Log, (e, x) => e.log(x));
export const tanh = unary(Tanh, (e, x) => e.tanh(x));
export const maximum = deferredBinary(
  Maximum,
  'max',
  binary(Maximum, (e, a, b) => e.max(a, b)),
);
export const minimum = deferredBinary(
  Minimum,
  'min',
  binary(Minimum, (e, a, b) => e.min(a, b)),
);
export const pow = binary(Pow, (e, a, b) => e.pow(a, b));

const leaky = compileProgram(LeakyRelu, (e) => {
  const x = e.tensor('x');
  return { make: { out: e.select(e.less(x, e.uniform('zero')), e.mul(x, e.uniform('alpha')), x) } };
});

/** A program's uniforms, by the names that it gives them. */
function uniformsOf(program: Program, values: Readonly<Record<string, number>>): Float32Array {
  return Float32Array.from(program.uniforms, (step) => (step.kind === 'input' ? (values[step.name] ?? 0) : 0));
}

/** x where x ≥ 0, alpha · x below. */
export const leakyRelu = defineKernel<{ x: TensorInfo }, LeakyReluAttrs>(LeakyRelu, (pack, { x }, { alpha }) =>
  x.dtype === 'float32' ? apply(pack, leaky, [x], uniformsOf(leaky, { alpha })) : undefined,
);

const clip = compileProgram(ClipByValue, (e) => ({
  make: { out: e.min(e.max(e.tensor('x'), e.uniform('least')), e.uniform('most')) },
}));

/** x, no less and no more than two bounds; NaN stays NaN. */
export const clipByValue = defineKernel<{ x: TensorInfo }, ClipByValueAttrs>(
  ClipByValue,
  (pack, { x }, { clipValueMin: least, clipValueMax: most }) =>
    x.dtype === 'float32' ? apply(pack, clip, [x], uniformsOf(clip, { least, most })) : undefined,
);
