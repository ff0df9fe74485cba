import * as tf from '@tensorflow/tfjs-core';
import { caseOf, type KernelCase, product } from './case.js';
import { at, build, placeOf, sizeOf, type Values } from './values.js';
import { eachTap, isPaddedRight, type Pad, placesOf, type Window } from './window.js';

// y[b, place, …] = Σ x[b, pixel, …] · filter[tap, …] over one, two or three axes; its gradients are the same sum, added up
// elsewhere.

interface Sizes extends Window {
  readonly batch: number;
  readonly channels: number;
  /** Filters, or for depthwise convolutions how many results a channel has. */
  readonly filters: number;
}

type Part = 'y' | 'x' | 'filter';

/** Each product of the sum, by the places of its three elements. */
function sumInto(part: Part, s: Sizes, depthwise: boolean, a: Values, b: Values): Values {
  const shapes = shapesOf(s, depthwise);
  const out = new Float64Array(sizeOf(shapes[part]));
  const [first, second] = (['x', 'filter', 'y'] as const).filter((name) => name !== part) as [Part, Part];
  for (let n = 0; n < s.batch; n++) {
    eachTap(s, (place, tap, pixel) => {
      for (let c = 0; c < s.channels; c++) {
        for (let f = 0; f < s.filters; f++) {
          const places: Record<Part, number> = {
            x: placeOf(shapes.x, [n, ...pixel, c]),
            filter: placeOf(shapes.filter, [...tap, c, f]),
            y: placeOf(shapes.y, [n, ...place, depthwise ? c * s.filters + f : f]),
          };
          (out[places[part]] as number) += (a.data[places[first]] as number) * (b.data[places[second]] as number);
        }
      }
    });
  }
  return { shape: shapes[part], dtype: 'float32', data: Array.from(out) };
}

function shapesOf(s: Sizes, depthwise: boolean): Record<Part, number[]> {
  return {
    x: [s.batch, ...s.sizes, s.channels],
    filter: [...s.window, s.channels, s.filters],
    y: [s.batch, ...placesOf(s), depthwise ? s.channels * s.filters : s.filters],
  };
}

type Pair = [number, number];
type Triple = [number, number, number];
const PADS: readonly Pad[] = [
  'valid',
  'same',
  [
    [1, 0],
    [0, 2],
  ],
  [
    [2, 1],
    [1, 1],
  ],
];
const padOf = (pad: Pad) => (typeof pad === 'string' ? pad : ([[0, 0], ...pad, [0, 0]] as unknown as 'same'));

/** What tells a convolution from another, in words. */
const wordsOf = ({ strides, dilation, pad }: Window): string =>
  `strides ${strides}${dilation.some((d) => d > 1) ? ` dilation ${dilation}` : ''} ${typeof pad === 'string' ? pad : `pad ${pad.join(';')}`}`;

const fits = (s: Window): boolean => placesOf(s).every((n) => n > 0);

function sizes2d(images: readonly Pair[], channels: readonly Pair[]): Sizes[] {
  const windows: Pair[] = [
    [1, 1],
    [1, 3],
    [3, 1],
    [2, 2],
    [2, 3],
    [3, 3],
    [5, 1],
  ];
  const strides: Pair[] = [
    [1, 1],
    [2, 2],
    [1, 2],
    [3, 1],
    [3, 3],
  ];
  const dilations: Pair[] = [
    [1, 1],
    [2, 2],
    [1, 3],
  ];
  return product([2], images, channels, windows, strides, dilations, PADS)
    .map(([batch, sizes, [inner, filters], window, steps, dilation, pad]) => ({
      batch,
      sizes,
      channels: inner,
      filters,
      window,
      strides: steps,
      dilation,
      pad,
    }))
    .filter(({ strides: steps, dilation }) => steps.every((n) => n === 1) || dilation.every((n) => n === 1))
    .filter(fits);
}

/** Sizes of nothing: no images, no filters. */
const EMPTY: readonly Sizes[] = [
  { batch: 0, sizes: [5, 6], channels: 3, filters: 2, window: [3, 2], strides: [1, 1], dilation: [1, 1], pad: 'same' },
  { batch: 2, sizes: [5, 6], channels: 3, filters: 0, window: [3, 2], strides: [1, 1], dilation: [1, 1], pad: 'valid' },
];

const attributes = ({ strides, dilation, pad }: Window, more: object) =>
  ({
    strides,
    dilations: dilation,
    pad: padOf(pad),
    dataFormat: 'NHWC',
    dimRoundingMode: undefined,
    ...more,
  }) as unknown as tf.NamedAttrMap;

const runKernel = (name: string, inputs: tf.NamedTensorMap, attrs: tf.NamedAttrMap) =>
  tf.engine().runKernel(name, inputs, attrs) as tf.Tensor;

function planar(depthwise: boolean, s: Sizes, how: 'plain' | 'specials'): KernelCase[] {
  const shapes = shapesOf(s, depthwise);
  const what = wordsOf(s);
  const fill = (shape: readonly number[]) => ({ shape, fill: how });
  const convolve = depthwise ? tf.depthwiseConv2d : tf.conv2d;
  const names = depthwise
    ? (['DepthwiseConv2dNative', 'DepthwiseConv2dNativeBackpropInput', 'DepthwiseConv2dNativeBackpropFilter'] as const)
    : (['Conv2D', 'Conv2DBackpropInput', 'Conv2DBackpropFilter'] as const);
  const isDilated = s.dilation.some((d) => d > 1);
  const cases = [
    caseOf(names[0], {
      given: [fill(shapes.x), fill(shapes.filter)],
      what,
      run: (x, f) =>
        convolve(x as tf.Tensor4D, f as tf.Tensor4D, s.strides as Pair, padOf(s.pad), 'NHWC', s.dilation as Pair),
      want: (x, f) => sumInto('y', s, depthwise, x, f),
    }),
    caseOf(names[1], {
      given: [fill(shapes.y), fill(shapes.filter)],
      what: `${what} to ${shapes.x}`,
      run: (dy, filter) =>
        runKernel(
          names[1],
          { dy: dy as tf.Tensor, filter: filter as tf.Tensor },
          attributes(s, { inputShape: shapes.x }),
        ),
      want: (dy, f) => sumInto('x', s, depthwise, f, dy),
    }),
    caseOf(names[2], {
      given: [fill(shapes.x), fill(shapes.y)],
      what: `${what} to ${shapes.filter}`,
      run: (x, dy) =>
        runKernel(names[2], { x: x as tf.Tensor, dy: dy as tf.Tensor }, attributes(s, { filterShape: shapes.filter })),
      want: (x, dy) => sumInto('filter', s, depthwise, x, dy),
    }),
  ];
  // The gradient of a dilated convolution is not asked for: tfjs has none, and its kernels are not told of dilations.
  return isDilated && !depthwise ? cases.slice(0, 1) : cases;
}

const ACTIVATIONS: Readonly<Record<string, (x: number) => number>> = {
  linear: (x) => x,
  relu: (x) => (x < 0 ? 0 : x),
  relu6: (x) => Math.min(x < 0 ? 0 : x, 6),
  elu: (x) => (x < 0 ? Math.expm1(x) : x),
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
};

function fused(depthwise: boolean, s: Sizes): KernelCase[] {
  const shapes = shapesOf(s, depthwise);
  const outer = shapes.y.at(-1) as number;
  const convolve = depthwise ? tf.fused.depthwiseConv2d : tf.fused.conv2d;
  return Object.entries(ACTIVATIONS).map(([activation, f]) =>
    caseOf(depthwise ? 'FusedDepthwiseConv2D' : 'FusedConv2D', {
      given: [{ shape: shapes.x }, { shape: shapes.filter }, { shape: [outer] }],
      what: `${wordsOf(s)} ${activation}`,
      run: (x, filter, bias) =>
        convolve({
          x: x as tf.Tensor4D,
          filter: filter as tf.Tensor4D,
          strides: s.strides as Pair,
          pad: padOf(s.pad),
          dilations: s.dilation as Pair,
          bias: bias as tf.Tensor,
          activation: activation as 'relu',
        }),
      want: (x, filter, bias) => {
        const y = sumInto('y', s, depthwise, x, filter);
        return build(y.shape, 'float32', (c) => f(at(y, c) + (bias.data[c.at(-1) as number] as number)));
      },
    }),
  );
}

function spatial(s: Sizes): KernelCase[] {
  const shapes = shapesOf(s, false);
  const what = wordsOf(s);
  return [
    caseOf('Conv3D', {
      given: [{ shape: shapes.x }, { shape: shapes.filter }],
      what,
      run: (x, f) =>
        tf.conv3d(
          x as tf.Tensor5D,
          f as tf.Tensor5D,
          s.strides as Triple,
          s.pad as 'same',
          'NDHWC',
          s.dilation as Triple,
        ),
      want: (x, f) => sumInto('y', s, false, x, f),
    }),
    caseOf('Conv3DBackpropInputV2', {
      given: [{ shape: shapes.y }, { shape: shapes.filter }],
      what: `${what} to ${shapes.x}`,
      run: (dy, filter) =>
        runKernel(
          'Conv3DBackpropInputV2',
          { dy: dy as tf.Tensor, filter: filter as tf.Tensor },
          attributes(s, { inputShape: shapes.x }),
        ),
      want: (dy, f) => sumInto('x', s, false, f, dy),
    }),
    caseOf('Conv3DBackpropFilterV2', {
      given: [{ shape: shapes.x }, { shape: shapes.y }],
      what: `${what} to ${shapes.filter}`,
      run: (x, dy) =>
        runKernel(
          'Conv3DBackpropFilterV2',
          { x: x as tf.Tensor, dy: dy as tf.Tensor },
          attributes(s, { filterShape: shapes.filter }),
        ),
      want: (x, dy) => sumInto('filter', s, false, x, dy),
    }),
  ];
}

function sizes3d(): Sizes[] {
  const windows: Triple[] = [
    [1, 1, 1],
    [2, 2, 2],
    [1, 3, 1],
    [3, 1, 2],
  ];
  const strides: Triple[] = [
    [1, 1, 1],
    [2, 2, 2],
    [1, 2, 3],
  ];
  return product(
    [[4, 5, 6]],
    [
      [1, 2],
      [3, 5],
    ] as const,
    windows,
    strides,
    ['valid', 'same'] as const,
  )
    .map(([sizes, [channels, filters], window, steps, pad]) => ({
      batch: 2,
      sizes,
      channels,
      filters,
      window,
      strides: steps,
      dilation: [1, 1, 1],
      pad,
    }))
    .filter(isPaddedRight);
}

export function convolutionCases(): KernelCase[] {
  const images: Pair[] = [
    [7, 7],
    [6, 9],
  ];
  const dense = sizes2d(images, [
    [1, 1],
    [3, 5],
    [8, 4],
  ]);
  const single = sizes2d(images, [
    [1, 1],
    [3, 2],
    [8, 1],
    [17, 1],
  ]);
  return [
    ...[...dense, ...EMPTY].flatMap((s) => planar(false, s, 'plain')),
    ...[...single, ...EMPTY].flatMap((s) => planar(true, s, 'plain')),
    ...dense.slice(0, 200).flatMap((s) => fused(false, s)),
    ...single.slice(0, 200).flatMap((s) => fused(true, s)),
    ...sizes3d().flatMap(spatial),
  ];
}
