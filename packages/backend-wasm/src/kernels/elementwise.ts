import { compileProgram, type Expression, evaluateUniforms, type Formula, type Program } from '@descent/backend';
import {
  Abs,
  Add,
  broadcast_util,
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
  Prelu,
  RealDiv,
  Relu6,
  Sign,
  Sqrt,
  Square,
  Sub,
  Tanh,
  type TensorInfo,
  Tile,
  util,
} from '@tensorflow/tfjs-core';
import type { Operand, Operation } from '../deferred/data.js';
import type { Pack } from '../pack/pack.js';
import { execute } from './execute.js';
import { defineKernel, type OfficialKernel, type PackKernel } from './kernel.js';

// Where tfjs's own kernels go element by element, ours are update programs of one line. Arithmetic on many elements waits,
// to go over memory once with what follows.

/** tfjs's flag: whether arithmetic on many elements may wait until its result is read. True by default. */
export const DEFER_FLAG = 'WASM_DEFER_ELEMENTWISE';
env().registerFlag(DEFER_FLAG, () => true);

/** The least number of elements for which it pays to wait. */
const MANY = 4096;

function apply(
  pack: Pack,
  program: Program,
  inputs: readonly TensorInfo[],
  numbers: Readonly<Record<string, number>> = {},
): TensorInfo {
  const { shape } = inputs[0] as TensorInfo;
  const out = pack.heap.output(shape);
  const addresses = [...inputs, out].map((tensor) => pack.heap.address(tensor));
  execute(pack, program, addresses, evaluateUniforms(program, numbers), util.sizeFromShape(shape));
  return out;
}

function unary(name: string, formula: (e: Formula, x: Expression) => Expression): PackKernel {
  const program = compileProgram(name, (e) => ({ make: { out: formula(e, e.tensor('x')) } }));
  return defineKernel<{ x: TensorInfo }, object>(name, (pack, { x }) =>
    x.dtype === 'float32' ? apply(pack, program, [x]) : undefined,
  );
}

type Binary = (pack: Pack, a: TensorInfo, b: TensorInfo, official: OfficialKernel) => TensorInfo | undefined;

/** Both sides are stretched to their common shape, but for a right one that is a single number. */
function binaryOf(name: string, formula: (e: Formula, a: Expression, b: Expression) => Expression): Binary {
  const even = compileProgram(name, (e) => ({ make: { out: formula(e, e.tensor('a'), e.tensor('b')) } }));
  const byOne = compileProgram(name, (e) => ({ make: { out: formula(e, e.tensor('a'), e.uniform('b')) } }));
  return (pack, a, b, official) => {
    if (a.dtype !== 'float32' || b.dtype !== 'float32') return undefined;
    if (util.arraysEqual(a.shape, b.shape)) return apply(pack, even, [a, b]);
    if (isNumberBeside(b, a)) {
      return apply(pack, byOne, [a], { b: pack.heap.float32[pack.heap.address(b) >>> 2] as number });
    }
    const shape = broadcast_util.assertAndGetBroadcastShape(a.shape, b.shape);
    const stretched = [a, b].map((side) => stretch(side, shape, official));
    const out = apply(pack, even, stretched);
    for (const [i, side] of stretched.entries()) if (side !== [a, b][i]) pack.heap.release(side);
    return out;
  };
}

/** A tensor repeated to a shape that it broadcasts to; itself if it has it. */
function stretch(x: TensorInfo, shape: number[], official: OfficialKernel): TensorInfo {
  if (util.arraysEqual(x.shape, shape)) return x;
  const padded = [...new Array<number>(shape.length - x.shape.length).fill(1), ...x.shape];
  return official(Tile, { x: { ...x, shape: padded } }, { reps: shape.map((n, i) => (padded[i] === n ? 1 : n)) });
}

function binary(name: string, formula: (e: Formula, a: Expression, b: Expression) => Expression): PackKernel {
  const run = binaryOf(name, formula);
  return defineKernel<{ a: TensorInfo; b: TensorInfo }, object>(name, (pack, { a, b }, _, official) =>
    run(pack, a, b, official),
  );
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
export const sign = unary(Sign, (e, x) => e.select(e.less(0, x), 1, e.select(e.less(x, 0), -1, x)));
export const relu6 = unary(Relu6, (e, x) => e.clip(x, 0, 6));
export const pow = binary(Pow, (e, a, b) => e.pow(a, b));

const leaky = compileProgram(LeakyRelu, (e) => {
  const x = e.tensor('x');
  return { make: { out: e.select(e.less(x, 0), e.mul(x, e.uniform('alpha')), x) } };
});

/** x where x ≥ 0, alpha · x below. */
export const leakyRelu = defineKernel<{ x: TensorInfo }, LeakyReluAttrs>(LeakyRelu, (pack, { x }, { alpha }) =>
  x.dtype === 'float32' ? apply(pack, leaky, [x], { alpha }) : undefined,
);

const clip = compileProgram(ClipByValue, (e) => ({
  make: { out: e.min(e.max(e.tensor('x'), e.uniform('least')), e.uniform('most')) },
}));

/** x, no less and no more than two bounds; NaN stays NaN. */
export const clipByValue = defineKernel<{ x: TensorInfo }, ClipByValueAttrs>(
  ClipByValue,
  (pack, { x }, { clipValueMin: least, clipValueMax: most }) =>
    x.dtype === 'float32' ? apply(pack, clip, [x], { least, most }) : undefined,
);

const slope = binaryOf(Prelu, (e, x, alpha) => e.select(e.less(x, 0), e.mul(alpha, x), x));

/** x where x ≥ 0, alpha · x below; alpha broadcasts. */
export const prelu = defineKernel<{ x: TensorInfo; alpha: TensorInfo }, object>(
  Prelu,
  (pack, { x, alpha }, _, official) => slope(pack, x, alpha, official),
);
