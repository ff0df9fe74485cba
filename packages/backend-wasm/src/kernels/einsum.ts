import {
  BatchMatMul,
  backend_util,
  Einsum,
  type EinsumAttrs,
  Sum,
  type TensorInfo,
  Transpose,
  util,
} from '@tensorflow/tfjs-core';
import type { Heap } from '../pack/heap.js';
import { defineKernel, type OfficialKernel } from './kernel.js';

/** A tensor and the label of each of its axes. Labels below `outputs` are the axes of the result, in its order. */
interface Labeled {
  readonly tensor: TensorInfo;
  readonly labels: readonly number[];
}

/**
 * Sums of products by an equation such as `bij,bjk->bik`: of one tensor, what is not in the result is summed; of two, the
 * axes that both have become those of a matrix product.
 */
export const einsum = defineKernel<TensorInfo[], EinsumAttrs>(Einsum, ({ heap }, inputs, { equation }, official) => {
  const tensors = Object.values(inputs);
  const { allDims, summedDims, idDims } = backend_util.decodeEinsumEquation(equation, tensors.length);
  backend_util.checkEinsumDimSizes(allDims.length, idDims, tensors as never);
  const [first, second] = tensors as [TensorInfo, TensorInfo?];
  const isNumeric = first.dtype === 'float32' || first.dtype === 'int32';
  if (!isNumeric || (second && second.dtype !== first.dtype)) return undefined;
  const outputs = allDims.length - summedDims.length;
  const bench = new Bench(heap, official);
  const a = { tensor: first, labels: idDims[0] as number[] };
  const made =
    second === undefined
      ? bench.sum(a, (label) => label >= outputs)
      : bench.multiply(a, { tensor: second, labels: idDims[1] as number[] }, outputs);
  const result = bench.arrange(made, [...Array(outputs).keys()]);
  return bench.finish(result);
});

/** Where the steps of one sum are made, and what they leave behind is let go. */
class Bench {
  readonly #made: TensorInfo[] = [];

  constructor(
    private readonly heap: Heap,
    private readonly official: OfficialKernel,
  ) {}

  /** Σ over the axes whose labels say so. */
  sum(x: Labeled, isSummed: (label: number) => boolean): Labeled {
    const axis = x.labels.flatMap((label, i) => (isSummed(label) ? [i] : []));
    if (axis.length === 0) return x;
    const tensor = this.#keep(this.official(Sum, { x: x.tensor }, { axis, keepDims: false }));
    return { tensor, labels: x.labels.filter((label) => !isSummed(label)) };
  }

  /** The axes in another order. */
  arrange({ tensor, labels }: Labeled, order: readonly number[]): Labeled {
    const perm = order.map((label) => labels.indexOf(label));
    if (perm.every((axis, i) => axis === i)) return { tensor, labels };
    return { tensor: this.#keep(this.official(Transpose, { x: tensor }, { perm })), labels: order };
  }

  multiply(left: Labeled, right: Labeled, outputs: number): Labeled {
    const [a, b] = [this.#alone(left, right, outputs), this.#alone(right, left, outputs)];
    const shared = a.labels.filter((label) => b.labels.includes(label));
    const batch = shared.filter((label) => label < outputs);
    const inner = shared.filter((label) => label >= outputs);
    const rows = a.labels.filter((label) => !shared.includes(label));
    const columns = b.labels.filter((label) => !shared.includes(label));
    const size = (labels: readonly number[]): number =>
      labels.reduce((product, label) => product * extent(label, a, b), 1);
    const product = this.official(
      BatchMatMul,
      {
        a: reshaped(this.arrange(a, [...batch, ...rows, ...inner]), [size(batch), size(rows), size(inner)]),
        b: reshaped(this.arrange(b, [...batch, ...inner, ...columns]), [size(batch), size(inner), size(columns)]),
      },
      { transposeA: false, transposeB: false },
    );
    const labels = [...batch, ...rows, ...columns];
    const shape = labels.map((label) => extent(label, a, b));
    return { tensor: { ...this.#keep(product), shape }, labels };
  }

  /** The result, which never is an operand itself. */
  finish({ tensor }: Labeled): TensorInfo {
    const result = this.heap.share(tensor);
    for (const made of this.#made) this.heap.release(made);
    return result;
  }

  /** Without the axes that neither the other operand nor the result has. */
  #alone(x: Labeled, other: Labeled, outputs: number): Labeled {
    return this.sum(x, (label) => label >= outputs && !other.labels.includes(label));
  }

  #keep(tensor: TensorInfo): TensorInfo {
    this.#made.push(tensor);
    return tensor;
  }
}

function extent(label: number, ...tensors: Labeled[]): number {
  const found = tensors.find(({ labels }) => labels.includes(label)) as Labeled;
  return found.tensor.shape[found.labels.indexOf(label)] as number;
}

function reshaped({ tensor }: Labeled, shape: number[]): TensorInfo {
  util.assert(
    util.sizeFromShape(shape) === util.sizeFromShape(tensor.shape),
    () => `einsum: ${shape} of ${tensor.shape}`,
  );
  return { ...tensor, shape };
}
