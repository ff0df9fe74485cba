import {
  backend_util,
  broadcast_util,
  getKernel,
  type KernelConfig,
  type KernelFunc,
  type MaxPool3DGradAttrs,
  type NamedAttrMap,
  registerKernel,
  type TensorInfo,
  unregisterKernel,
  util,
} from '@tensorflow/tfjs-core';
import { type ArrayBackend, arrayTypeOf, numbersOf } from '../values/arrays.js';
import { axisOf, maxPool3dGradient, placesOfBest, reduceNothing, reductionsOfNothing, signs } from './faults.js';

/** What a kernel is called with. */
interface ArrayCall {
  readonly inputs: Readonly<Record<string, TensorInfo | undefined>>;
  readonly attrs: NamedAttrMap;
  readonly backend: ArrayBackend;
}

/** Computes what tfjs's own kernel of a name gets wrong; undefined for the rest. `usual` runs the kernel on other inputs. */
type Mending = (call: ArrayCall, usual: (call: ArrayCall) => TensorInfo) => TensorInfo | undefined;

const ofNothing =
  (kernelName: string): Mending =>
  ({ inputs: { x }, attrs, backend }) => {
    const constant = x && reduceNothing(kernelName, x, attrs);
    if (constant === undefined) return undefined;
    const { shape, dtype, value } = constant;
    const Type = arrayTypeOf(dtype);
    return Type && backend.makeTensorInfo(shape, dtype, new Type(util.sizeFromShape(shape)).fill(value));
  };

const best =
  (sign: 1 | -1): Mending =>
  ({ inputs: { x }, attrs, backend }) => {
    if (x === undefined || x.dtype === 'complex64' || x.shape.length === 0) return undefined;
    const axis = util.parseAxisParam(attrs.axis as number, x.shape)[0] as number;
    const shape = x.shape.toSpliced(axis, 1);
    const places = new Int32Array(util.sizeFromShape(shape));
    placesOfBest(numbersOf(backend, x), axisOf(x.shape, axis), sign, places);
    return backend.makeTensorInfo(shape, 'int32', places);
  };

const sign: Mending = ({ inputs: { x }, backend }) => {
  if (x?.dtype !== 'float32') return undefined;
  const out = new Float32Array(util.sizeFromShape(x.shape));
  signs(numbersOf(backend, x), out);
  return backend.makeTensorInfo(x.shape, 'float32', out);
};

const poolGradient: Mending = ({ inputs: { dy, input }, attrs, backend }) => {
  if (dy?.dtype !== 'float32' || input?.dtype !== 'float32') return undefined;
  const { filterSize, strides, pad, dimRoundingMode } = attrs as unknown as MaxPool3DGradAttrs;
  const shape = input.shape as [number, number, number, number, number];
  const info = backend_util.computePool3DInfo(shape, filterSize, strides, 1, pad, dimRoundingMode);
  const dx = new Float32Array(util.sizeFromShape(shape));
  maxPool3dGradient(numbersOf(backend, input), numbersOf(backend, dy), info, dx);
  return backend.makeTensorInfo(shape, 'float32', dx);
};

/** Batches that meet crosswise, [2, 1] and [1, 3]: tfjs's kernel computes the larger number of the two, 3 and not 6. */
const crossed: Mending = ({ inputs, attrs, backend }, usual) => {
  const { a, b } = inputs;
  if (a === undefined || b === undefined || a.shape.length < 3 || b.shape.length < 3) return undefined;
  const [left, right] = [a.shape.slice(0, -2), b.shape.slice(0, -2)];
  const batch = broadcast_util.assertAndGetBroadcastShape(left, right);
  const [sizeA, sizeB, size] = [left, right, batch].map(util.sizeFromShape) as [number, number, number];
  if ((sizeA === size || sizeA === 1) && (sizeB === size || sizeB === 1)) return undefined;
  const [wideA, wideB] = [repeat(backend, a, batch), repeat(backend, b, batch)];
  const result = usual({ inputs: { ...inputs, a: wideA, b: wideB }, attrs, backend });
  for (const wide of [wideA, wideB]) backend.disposeIntermediateTensorInfo(wide);
  return result;
};

/** A batch of matrices, each repeated to fill a larger batch. */
function repeat(backend: ArrayBackend, tensor: TensorInfo, batch: readonly number[]): TensorInfo {
  const [outer, matrix] = [tensor.shape.slice(0, -2), tensor.shape.slice(-2)];
  const [width, count] = [util.sizeFromShape(matrix), util.sizeFromShape(batch as number[])];
  const values = numbersOf(backend, tensor);
  const out = new (arrayTypeOf(tensor.dtype) ?? Float32Array)(count * width);
  const padded = [...batch.slice(outer.length).map(() => 1), ...outer];
  const steps = util.computeStrides([...padded, 1]).map((step, axis) => (padded[axis] === 1 ? 0 : step));
  const strides = util.computeStrides([...batch, 1]);
  for (let i = 0; i < count; i++) {
    const from = batch.reduce(
      (place, n, axis) => place + (Math.floor(i / (strides[axis] as number)) % n) * (steps[axis] as number),
      0,
    );
    for (let j = 0; j < width; j++) out[i * width + j] = values[from * width + j] as number;
  }
  return backend.makeTensorInfo([...batch, ...matrix], tensor.dtype, out);
}

/** By the names of tfjs's kernels. */
const mendings: Readonly<Record<string, Mending>> = {
  ...Object.fromEntries(reductionsOfNothing.map((name) => [name, ofNothing(name)])),
  ArgMax: best(1),
  ArgMin: best(-1),
  BatchMatMul: crossed,
  MaxPool3DGrad: poolGradient,
  Sign: sign,
  _FusedMatMul: crossed,
};

/**
 * Puts what is right before the kernels of a backend, where tfjs's own are wrong. The backend keeps tensors as typed arrays,
 * as tfjs's cpu backend does.
 */
export function mendKernels(backendName: string): void {
  for (const [kernelName, mend] of Object.entries(mendings)) {
    const usual = getKernel(kernelName, backendName) as KernelConfig;
    const run = usual.kernelFunc as unknown as (call: ArrayCall) => TensorInfo;
    const kernelFunc = (call: ArrayCall) => mend(call, run) ?? run(call);
    unregisterKernel(kernelName, backendName);
    registerKernel({ ...usual, kernelFunc: kernelFunc as unknown as KernelFunc });
  }
}
