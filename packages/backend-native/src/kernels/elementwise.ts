import { Add, Multiply, Relu, Softmax, Sub, Sum, type TensorInfo, util } from '@tensorflow/tfjs-core';
import { type Addon, Elementwise } from '../addon.js';
import { resultMemory } from '../memory.js';
import { isFloat, type NativeKernel, replaceKernel, sizeOf, valuesOf } from './context.js';

/** Below this, the call into the addon costs more than the loop. */
const WORTH_A_CALL = 2048;

const binary =
  (op: number): NativeKernel =>
  ({ inputs: { a, b }, backend }, addon) => {
    if (!isFloat(a) || !isFloat(b)) return undefined;
    const size = sizeOf(a.shape);
    const column = isColumn(b, a);
    if (size < WORTH_A_CALL && !column) return undefined;
    const out = resultMemory(size);
    if (column) {
      const columns = a.shape.at(-1) as number;
      addon.elementwiseColumn(op, valuesOf(backend, a), valuesOf(backend, b), out, size / columns, columns);
    } else if (util.arraysEqual(a.shape, b.shape) || sizeOf(b.shape) === 1) {
      if (b.shape.length > a.shape.length) return undefined;
      addon.elementwise(op, valuesOf(backend, a), valuesOf(backend, b), out, size);
    } else if (op === Elementwise.add && isRow(b, a)) {
      const columns = b.shape.at(-1) as number;
      addon.addBias(valuesOf(backend, a), valuesOf(backend, b), out, size / columns, columns);
    } else return undefined;
    return backend.makeTensorInfo(a.shape as number[], 'float32', out);
  };

const isRow = (row: TensorInfo, of: TensorInfo): boolean =>
  row.shape.length === 1 && of.shape.length > 1 && row.shape[0] === of.shape.at(-1) && row.shape[0] !== 0;

/** One number for each row: tfjs's own broadcasting takes microseconds per element. */
const isColumn = (column: TensorInfo, of: TensorInfo): boolean =>
  of.shape.length > 1 &&
  column.shape.length === of.shape.length &&
  column.shape.at(-1) === 1 &&
  (of.shape.at(-1) as number) > 1 &&
  column.shape.every((d, axis) => axis === of.shape.length - 1 || d === of.shape[axis]);

/** Sums over all axes but the last: the gradient of a bias. */
const sumRows: NativeKernel = ({ inputs: { x }, attrs, backend }, addon) => {
  if (!isFloat(x) || x.shape.length < 2 || sizeOf(x.shape) < WORTH_A_CALL) return undefined;
  const axes = util.parseAxisParam(attrs.axis as number | number[], x.shape);
  const leading = x.shape.length - 1;
  if (axes.length !== leading || axes.some((axis, index) => axis !== index)) return undefined;
  const columns = x.shape.at(-1) as number;
  const out = resultMemory(columns);
  addon.sumRows(valuesOf(backend, x), out, sizeOf(x.shape) / columns, columns);
  const shape = attrs.keepDims === true ? [...x.shape.slice(0, -1).map(() => 1), columns] : [columns];
  return backend.makeTensorInfo(shape, 'float32', out);
};

const relu: NativeKernel = ({ inputs: { x }, backend }, addon) => {
  if (!isFloat(x) || sizeOf(x.shape) < WORTH_A_CALL) return undefined;
  const values = valuesOf(backend, x);
  const out = resultMemory(sizeOf(x.shape));
  addon.elementwise(Elementwise.relu, values, values, out, out.length);
  return backend.makeTensorInfo(x.shape as number[], 'float32', out);
};

const softmax: NativeKernel = ({ inputs: { logits }, attrs, backend }, addon) => {
  if (!isFloat(logits) || logits.shape.length === 0) return undefined;
  const dim = attrs.dim as number;
  const columns = logits.shape.at(-1) as number;
  if ((dim !== -1 && dim !== logits.shape.length - 1) || columns === 0) return undefined;
  const out = resultMemory(sizeOf(logits.shape));
  addon.softmaxRows(valuesOf(backend, logits), out, out.length / columns, columns);
  return backend.makeTensorInfo(logits.shape as number[], 'float32', out);
};

export function replaceElementwise(addon: Addon): void {
  replaceKernel(Add, addon, binary(Elementwise.add));
  replaceKernel(Sub, addon, binary(Elementwise.sub));
  replaceKernel(Multiply, addon, binary(Elementwise.mul));
  replaceKernel(Relu, addon, relu);
  replaceKernel(Sum, addon, sumRows);
  replaceKernel(Softmax, addon, softmax);
}
