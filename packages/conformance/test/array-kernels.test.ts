import { describeBackends, layoutKernels, useBackend } from '@descent/backend';
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

type Kernel = tf.KernelConfig['kernelFunc'];
type Dtype = 'float32' | 'int32' | 'bool';
interface Given {
  readonly dtype: Dtype;
  readonly shape: number[];
  readonly seed: number;
}
interface Call {
  readonly inputs: Record<string, Given> | Given[];
  readonly attrs: object;
}

/** tfjs's own kernels, kept before the adapters put ours in their place. */
const official = new Map(tf.getKernelsForBackend('cpu').map((kernel) => [kernel.kernelName, kernel.kernelFunc]));
const found = (await describeBackends()).filter(({ name }) => name === 'cpu' || name === 'native');

const SPECIAL = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0, 0.5, 1.5];
/** Beyond int32, and near 0: a sum of them is not exact. */
const EXTREME = [...SPECIAL, 1e-42, 3e9, -3e9, 1e20];
const dtype = fc.constantFrom<Dtype>('float32', 'int32', 'bool');
const seed = fc.nat(9999);
const shapeOf = (ranks: { min: number; max: number }, sizes = { min: 0, max: 6 }) =>
  fc.array(fc.integer(sizes), { minLength: ranks.min, maxLength: ranks.max });
const given = (shape: number[], type: Dtype, seed: number): Given => ({ dtype: type, shape, seed });

/** Multiples of a quarter, so that sums are exact, with special values where asked for. */
function valuesOf({ dtype: type, shape, seed: start }: Given, special: readonly number[]): tf.TypedArray {
  const random = (i: number) => {
    const x = Math.sin((i + 1) * 12.9898 + start * 78.233) * 43758.5453;
    return x - Math.floor(x);
  };
  const size = tf.util.sizeFromShape(shape);
  if (type === 'bool') return Uint8Array.from({ length: size }, (_, i) => (random(i) > 0.5 ? 1 : 0));
  if (type === 'int32') return Int32Array.from({ length: size }, (_, i) => Math.floor(random(i) * 9) - 4);
  return Float32Array.from({ length: size }, (_, i) =>
    special.length > 0 && (i + start) % 7 === 3
      ? special[(i + start) % special.length]!
      : Math.floor(random(i) * 64 - 32) / 4,
  );
}

const nonEmpty = { min: 1, max: 6 };
const anyShape = fc.tuple(shapeOf({ min: 1, max: 4 }), dtype, seed);
const axisOf = (shape: readonly number[]) => fc.nat(shape.length - 1);
const one = (name: string, [shape, type, start]: [number[], Dtype, number]) => ({ [name]: given(shape, type, start) });

/** Two shapes that broadcast, large enough for a call. */
const pairs = fc
  .tuple(shapeOf({ min: 1, max: 3 }, { min: 1, max: 9 }), fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), seed)
  .chain(([shape, ones, start]) =>
    fc.boolean().map((swapped) => {
      const other = shape.map((d, i) => (ones[i] ? 1 : d));
      return [swapped ? other : shape, swapped ? shape : other, start] as const;
    }),
  );
const compared = (types: readonly Dtype[]) =>
  fc.tuple(pairs, fc.constantFrom(...types)).map(([[a, b, start], type]) => ({
    inputs: { a: given(a, type, start), b: given(b, type, start + 1) },
    attrs: {},
  }));
const changed = fc
  .tuple(shapeOf({ min: 1, max: 2 }, { min: 1, max: 20 }), seed)
  .map(([shape, start]) => ({ inputs: { x: given(shape, 'float32', start) }, attrs: {} }));
const reduced = fc.tuple(shapeOf({ min: 1, max: 4 }, nonEmpty), seed).chain(([shape, start]) =>
  fc
    .tuple(axisOf(shape), axisOf(shape))
    .map(([p, q]) => shape.map((_, i) => i).slice(Math.min(p, q), Math.max(p, q) + 1))
    .map((axis) => ({ inputs: { x: given(shape, 'float32', start) }, attrs: { axis, keepDims: start % 2 === 0 } })),
);
const joined = (stacked: boolean) =>
  anyShape.chain(([shape, type, start]) =>
    fc.tuple(axisOf(stacked ? [...shape, 1] : shape), fc.array(fc.nat(4), { minLength: 1, maxLength: 4 })).map(
      ([axis, sizes]): Call => ({
        inputs: sizes.map((n, k) =>
          given(
            shape.map((d, i) => (i === axis && !stacked ? n : d)),
            type,
            start + k,
          ),
        ),
        attrs: { axis },
      }),
    ),
  );

const sliced = anyShape.chain(([shape, type, start]) =>
  fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: shape.length, maxLength: shape.length }).map((cuts) => {
    const begin = shape.map((d, i) => Math.min(d, cuts[i]![0]));
    const size = shape.map((d, i) => Math.min(d - begin[i]!, cuts[i]![1]));
    return { inputs: one('x', [shape, type, start]), attrs: { begin, size } };
  }),
);

const strided = anyShape.chain(([shape, type, start]) => {
  const cut = fc.tuple(
    fc.integer({ min: -7, max: 7 }),
    fc.integer({ min: -7, max: 7 }),
    fc.constantFrom(-2, -1, 1, 2, 3),
  );
  return fc
    .tuple(fc.array(cut, { minLength: 1, maxLength: shape.length }), fc.nat(15), fc.nat(15), fc.nat(3))
    .map(([cuts, beginMask, endMask, shrink]) => {
      const mayShrink = cuts.every(([b, , s], i) => s === 1 && b >= -shape[i]! && b < shape[i]!);
      const shrinkAxisMask = mayShrink ? shrink % 2 ** cuts.length : 0;
      const [begin, end, strides] = [0, 1, 2].map((k) => cuts.map((c) => c[k as 0]));
      const masks = { beginMask, endMask, ellipsisMask: 0, newAxisMask: 0, shrinkAxisMask };
      return { inputs: one('x', [shape, type, start]), attrs: { begin, end, strides, ...masks } };
    });
});

const ARITHMETIC = ['Add', 'Sub', 'Multiply', 'RealDiv', 'Maximum', 'Minimum', 'SquaredDifference'];

const convolved = fc
  .record({
    x: fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 })),
    channels: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 5 })),
    window: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
    strides: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
    dilations: fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 })),
    pad: fc.constantFrom<'same' | 'valid' | number>('same', 'valid', 0, 1),
    seed,
  })
  .filter(({ strides, dilations }) => Math.max(...strides) === 1 || Math.max(...dilations) === 1)
  .map(({ x, channels, window, strides, dilations, pad, seed: start }) => {
    const xShape = [...x, channels[0]] as [number, number, number, number];
    const filterShape = [...window, ...channels] as [number, number, number, number];
    const { outShape } = tf.backend_util.computeConv2DInfo(xShape, filterShape, strides, dilations, pad, 'floor');
    const given4D = (shape: readonly number[], k: number) => given([...shape], 'float32', start + k);
    const attrs = {
      strides,
      dilations,
      pad,
      dataFormat: 'NHWC',
      dimRoundingMode: 'floor',
      inputShape: xShape,
      filterShape,
    };
    return { x: given4D(xShape, 0), filter: given4D(filterShape, 1), dy: given4D(outShape, 2), attrs };
  })
  .filter(({ dy }) => dy.shape.every((d) => d > 0));

/** Every kernel that cpu or native compute otherwise than tfjs, by exact values. */
const CASES: Readonly<Record<string, fc.Arbitrary<Call>>> = {
  Slice: sliced,
  StridedSlice: strided,
  SplitV: anyShape.chain((x) =>
    axisOf(x[0]).chain((axis) =>
      fc.nat(6).map((cut) => {
        const first = Math.min(cut, x[0][axis]!);
        return { inputs: one('x', x), attrs: { numOrSizeSplits: [first, x[0][axis]! - first], axis } };
      }),
    ),
  ),
  Unpack: anyShape.chain((x) => axisOf(x[0]).map((axis) => ({ inputs: one('value', x), attrs: { axis } }))),
  Concat: joined(false),
  Pack: joined(true),
  Transpose: anyShape.chain((x) =>
    fc
      .shuffledSubarray([0, 1, 2, 3].slice(0, x[0].length), { minLength: x[0].length })
      .map((perm) => ({ inputs: one('x', x), attrs: { perm } })),
  ),
  Reverse: anyShape.chain((x) =>
    fc.subarray(x[0].map((_, i) => i)).map((dims) => ({ inputs: one('x', x), attrs: { dims } })),
  ),
  Tile: fc
    .tuple(shapeOf({ min: 1, max: 3 }), dtype, seed)
    .chain((x) =>
      fc
        .array(fc.nat(3), { minLength: x[0].length, maxLength: x[0].length })
        .map((reps) => ({ inputs: one('x', x), attrs: { reps } })),
    ),
  PadV2: anyShape.chain((x) =>
    fc
      .array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: x[0].length, maxLength: x[0].length })
      .map((paddings) => ({ inputs: one('x', x), attrs: { paddings, constantValue: x[2] % 2 } })),
  ),
  GatherV2: fc
    .tuple(shapeOf({ min: 1, max: 3 }, nonEmpty), fc.constantFrom<Dtype>('float32', 'int32'), seed)
    .chain((x) => fc.tuple(axisOf(x[0]), shapeOf({ min: 1, max: 2 })).map(([axis, shape]) => [x, axis, shape] as const))
    .map(([x, axis, shape]) => ({
      inputs: { ...one('x', x), indices: { ...given(shape, 'int32', x[2]), below: x[0][axis]! } },
      attrs: { axis, batchDims: 0 },
    })),
  UnsortedSegmentSum: fc
    .tuple(shapeOf({ min: 1, max: 3 }, nonEmpty), seed, fc.integer({ min: 1, max: 5 }))
    .map(([shape, start, numSegments]) => ({
      inputs: { x: given(shape, 'float32', start), segmentIds: given([shape[0]!], 'int32', start) },
      attrs: { numSegments },
    })),
  Select: fc.tuple(shapeOf({ min: 1, max: 3 }, { min: 1, max: 9 }), dtype, seed).map(([shape, type, start]) => ({
    inputs: {
      condition: given(shape, 'bool', start),
      t: given(shape, type, start + 1),
      e: given(shape, type, start + 2),
    },
    attrs: {},
  })),
  Cast: fc
    .tuple(shapeOf({ min: 1, max: 3 }, { min: 1, max: 9 }), dtype, seed, dtype)
    .map(([shape, type, start, to]) => ({ inputs: one('x', [shape, type, start]), attrs: { dtype: to } })),
  ...Object.fromEntries(
    ['Equal', 'NotEqual', 'Less', 'LessEqual', 'Greater', 'GreaterEqual'].map((name) => [
      name,
      compared(['float32', 'int32', 'bool']),
    ]),
  ),
  LogicalAnd: compared(['bool']),
  LogicalOr: compared(['bool']),
  LogicalNot: fc
    .tuple(shapeOf({ min: 1, max: 2 }, { min: 1, max: 20 }), seed)
    .map(([shape, start]) => ({ inputs: { x: given(shape, 'bool', start) }, attrs: {} })),
  Pow: compared(['float32']),
  ...Object.fromEntries(ARITHMETIC.map((name) => [name, compared(['float32'])])),
  Conv2D: convolved.map(({ x, filter, attrs }) => ({ inputs: { x, filter }, attrs })),
  Conv2DBackpropInput: convolved
    .filter(({ attrs }) => Math.max(...attrs.dilations) === 1)
    .map(({ dy, filter, attrs }) => ({ inputs: { dy, filter }, attrs })),
  Conv2DBackpropFilter: convolved
    .filter(({ attrs }) => Math.max(...attrs.dilations) === 1)
    .map(({ x, dy, attrs }) => ({ inputs: { x, dy }, attrs })),
  Sum: reduced,
  Mean: reduced,
  ...Object.fromEntries(['Log1p', 'Expm1', 'Sign', 'Floor', 'Ceil', 'Round', 'Elu'].map((name) => [name, changed])),
};

/** Kernels whose sums tfjs spoils: it multiplies what does not belong to a sum by 0, so one NaN is in all of them. */
const FINITE = new Set(['UnsortedSegmentSum', 'Conv2D', 'Conv2DBackpropInput', 'Conv2DBackpropFilter']);
const SUMS = new Set(['Sum', 'Mean']);
/** Kernels that follow TensorFlow at NaN and -0, where tfjs gives 0; the grid of kernels holds them there. */
const AS_TENSORFLOW = new Set(['Sign']);
/** Kernels that round in steps of their own. */
const ROUNDED = new Set(['Pow', 'Log1p', 'Expm1', 'Elu', 'Mean']);

for (const { name, status } of found) {
  const why = status.available ? '' : ` (not run: ${status.reason})`;
  describe.skipIf(!status.available)(`${name} moves, picks, compares and sums as tfjs's own kernels do${why}`, () => {
    beforeAll(() => useBackend(name));

    const convolutions = ['Conv2D', 'Conv2DBackpropInput', 'Conv2DBackpropFilter'];
    const sums = ['Sum', 'Mean', 'GatherV2', 'UnsortedSegmentSum'];
    const own = name === 'cpu' ? [...layoutKernels, ...convolutions, ...ARITHMETIC, ...sums] : Object.keys(CASES);

    it.each(own)('%s', (kernelName) => {
      const backend = tf.backend() as unknown as {
        makeTensorInfo(shape: number[], dtype: Dtype, values: tf.TypedArray): tf.TensorInfo;
        readSync(id: object): ArrayLike<number>;
      };
      const tensor = (input: Given & { below?: number }) => {
        const isPlain = FINITE.has(kernelName) || AS_TENSORFLOW.has(kernelName);
        const values = valuesOf(input, isPlain ? [] : SUMS.has(kernelName) ? SPECIAL : EXTREME);
        if (input.below !== undefined) for (const [i, x] of values.entries()) values[i] = Math.abs(x) % input.below;
        return backend.makeTensorInfo(input.shape, input.dtype, values);
      };
      const run = (kernel: Kernel, { inputs, attrs }: Call) => {
        const tensors = Array.isArray(inputs)
          ? inputs.map(tensor)
          : Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, tensor(input)]));
        const out = kernel({ inputs: tensors as never, attrs: attrs as never, backend });
        return (Array.isArray(out) ? out : [out]).map(({ shape, dtype: type, dataId }) => ({
          shape,
          type,
          values: Array.from(backend.readSync(dataId)),
        }));
      };
      /** tfjs's own strided slice throws where a slice from behind its end is to be empty. */
      const wanted = (call: Call) => {
        try {
          return run(official.get(kernelName)!, call);
        } catch (error) {
          fc.pre(kernelName !== 'StridedSlice');
          throw error;
        }
      };
      const ours = (tf.getKernel(kernelName, name) as tf.KernelConfig).kernelFunc;
      expect(ours).not.toBe(official.get(kernelName));
      fc.assert(
        fc.property(CASES[kernelName]!, (call) => {
          const want = wanted(call);
          const got = run(ours, call);
          if (!ROUNDED.has(kernelName)) {
            expect(got).toEqual(want);
            return;
          }
          for (const [k, { values }] of want.entries()) {
            expect(got[k]!.shape).toEqual(want[k]!.shape);
            for (const [i, x] of values.entries()) {
              const error = Math.abs(got[k]!.values[i]! - x);
              if (!(error <= 4e-7 * (Math.abs(x) + (kernelName === 'Mean' ? 8 : 0)))) expect(got[k]!.values[i]).toBe(x);
            }
          }
        }),
        { numRuns: 120 },
      );
    });
  });
}
