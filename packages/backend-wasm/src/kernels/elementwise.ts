import { compileProgram, type Expression, type Formula, type Program } from '@descent/backend';
import {
  Exp,
  LeakyRelu,
  type LeakyReluAttrs,
  Log,
  Maximum,
  Minimum,
  Pow,
  Tanh,
  type TensorInfo,
  util,
} from '@tensorflow/tfjs-core';
import type { Pack } from '../pack/pack.js';
import { execute } from './execute.js';
import { defineKernel, type PackKernel } from './kernel.js';

// Where tfjs's own kernels go element by element, ours are update programs of one line.

const NONE = new Float32Array(0);

function apply(pack: Pack, program: Program, inputs: readonly TensorInfo[], uniforms: Float32Array): TensorInfo {
  const { shape } = inputs[0] as TensorInfo;
  const out = pack.heap.output(shape);
  execute(pack, program, [...inputs, out], uniforms, util.sizeFromShape(shape));
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

export const exp = unary(Exp, (e, x) => e.exp(x));
export const log = unary(Log, (e, x) => e.log(x));
export const tanh = unary(Tanh, (e, x) => e.tanh(x));
export const maximum = binary(Maximum, (e, a, b) => e.max(a, b));
export const minimum = binary(Minimum, (e, a, b) => e.min(a, b));
export const pow = binary(Pow, (e, a, b) => e.pow(a, b));

const leaky = compileProgram(LeakyRelu, (e) => {
  const x = e.tensor('x');
  return { make: { out: e.select(e.less(x, e.uniform('zero')), e.mul(x, e.uniform('alpha')), x) } };
});

/** x where x ≥ 0, alpha · x below. */
export const leakyRelu = defineKernel<{ x: TensorInfo }, LeakyReluAttrs>(LeakyRelu, (pack, { x }, { alpha }) =>
  x.dtype === 'float32'
    ? apply(
        pack,
        leaky,
        [x],
        Float32Array.from(leaky.uniforms, (u) => (u.kind === 'input' && u.name === 'alpha' ? alpha : 0)),
      )
    : undefined,
);
