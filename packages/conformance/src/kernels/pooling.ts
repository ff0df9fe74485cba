import * as tf from '@tensorflow/tfjs-core';
import { caseOf, type KernelCase, product } from './case.js';
import { type Fill, placeOf, sizeOf, type Values } from './values.js';
import { eachTap, isPaddedRight, type Pad, placesOf, type Window } from './window.js';

interface Pooling extends Window {
  readonly batch: number;
  readonly channels: number;
}

const shapesOf = (p: Pooling) => ({
  x: [p.batch, ...p.sizes, p.channels],
  y: [p.batch, ...placesOf(p), p.channels],
});

/** The places in x that each place of y looks at, in order. */
function windowsOf(p: Pooling): number[][] {
  const { x, y } = shapesOf(p);
  const seen: number[][] = Array.from({ length: sizeOf(y) }, () => []);
  for (let n = 0; n < p.batch; n++) {
    eachTap(p, (place, _, pixel) => {
      for (let c = 0; c < p.channels; c++) seen[placeOf(y, [n, ...place, c])]?.push(placeOf(x, [n, ...pixel, c]));
    });
  }
  return seen;
}

/** The first of the largest; NaN is passed over. */
function largestOf(x: Values, places: readonly number[]): number {
  return places.reduce((best, place) => {
    const value = x.data[place] as number;
    return !Number.isNaN(value) && (best < 0 || value > (x.data[best] as number)) ? place : best;
  }, -1);
}

const isIdentity = ({ window, strides }: Window): boolean => [...window, ...strides].every((n) => n === 1);

/** Where windows are pixels, x as it is, NaN too. */
const most =
  (p: Pooling) =>
  (x: Values): Values => ({
    shape: shapesOf(p).y,
    dtype: 'float32',
    data: windowsOf(p).map(
      (places) => x.data[isIdentity(p) ? (places[0] as number) : largestOf(x, places)] ?? Number.NEGATIVE_INFINITY,
    ),
  });

const mean =
  (p: Pooling) =>
  (x: Values): Values => ({
    shape: shapesOf(p).y,
    dtype: 'float32',
    data: windowsOf(p).map((places) => places.reduce((sum, at) => sum + (x.data[at] as number), 0) / places.length),
  });

/** What each place of y gives back to the places it looked at. */
function spread(p: Pooling, dy: Values, share: (places: readonly number[]) => (readonly [number, number])[]): Values {
  const { x } = shapesOf(p);
  const dx = new Float64Array(sizeOf(x));
  for (const [i, places] of windowsOf(p).entries()) {
    for (const [place, part] of share(places)) (dx[place] as number) += part * (dy.data[i] as number);
  }
  return { shape: x, dtype: 'float32', data: Array.from(dx) };
}

const mostGradient = (p: Pooling) => (dy: Values, x: Values) =>
  spread(p, dy, (places) => {
    const place = largestOf(x, places);
    return place < 0 ? [] : [[place, 1]];
  });

/** As in tfjs, a window's share is the same at the edges, where part of it is padding. */
const meanGradient = (p: Pooling) => (dy: Values) =>
  spread(p, dy, (places) => places.map((place) => [place, 1 / p.window.reduce((a, b) => a * b, 1)] as const));

const padOf = (pad: Pad) => (typeof pad === 'string' ? pad : ([[0, 0], ...pad, [0, 0]] as unknown as 'same'));
const wordsOf = ({ window, strides, pad }: Window): string =>
  `window ${window} strides ${strides} ${typeof pad === 'string' ? pad : `pad ${pad.join(';')}`}`;

function casesOf(p: Pooling, how: Fill): KernelCase[] {
  const { x, y } = shapesOf(p);
  const flat = p.sizes.length === 2;
  const [name, what] = [flat ? '' : '3D', wordsOf(p)];
  const attrs = {
    filterSize: p.window,
    strides: p.strides,
    pad: padOf(p.pad),
    dimRoundingMode: undefined,
  } as unknown as tf.NamedAttrMap;
  const attributes = flat ? attrs : { ...attrs, dataFormat: 'NDHWC' };
  const run = (kernel: string, inputs: tf.NamedTensorMap) =>
    tf.engine().runKernel(kernel, inputs, attributes) as tf.Tensor;
  const forward = (kernel: string, want: (x: Values) => Values, fill: Fill) =>
    caseOf(kernel, {
      given: [{ shape: x, fill }],
      what,
      nearness: kernel.startsWith('Max') ? 'same' : 'close',
      run: (t) => run(kernel, { x: t as tf.Tensor }),
      want: (t) => want(t),
    });
  const cases = [
    forward(`MaxPool${name}`, most(p), how),
    forward(`AvgPool${name}`, mean(p), how === 'ties' ? 'ties' : 'plain'),
  ];
  if (how === 'specials') return cases;
  return [
    ...cases,
    caseOf(`MaxPool${name}Grad`, {
      given: [{ shape: y }, { shape: x, fill: how }],
      what,
      run: (dy, input) =>
        run(`MaxPool${name}Grad`, { dy: dy as tf.Tensor, input: input as tf.Tensor, output: tf.zeros(y) }),
      want: mostGradient(p),
    }),
    caseOf(`AvgPool${name}Grad`, {
      given: [{ shape: y }, { shape: x }],
      what,
      run: (dy, input) => run(`AvgPool${name}Grad`, { dy: dy as tf.Tensor, input: input as tf.Tensor }),
      want: (dy) => meanGradient(p)(dy),
    }),
  ];
}

export function poolingCases(): KernelCase[] {
  const flat = product(
    [1, 2],
    [
      [7, 7],
      [6, 9],
    ] as const,
    [1, 3, 4, 9],
    [
      [1, 1],
      [1, 3],
      [3, 1],
      [2, 2],
      [3, 2],
      [3, 3],
    ] as const,
    [
      [1, 1],
      [2, 2],
      [1, 2],
      [3, 1],
    ] as const,
    [
      'valid',
      'same',
      [
        [0, 1],
        [1, 0],
      ],
      [
        [1, 1],
        [0, 0],
      ],
    ] as readonly Pad[],
    ['plain', 'ties', 'specials'] as const,
  )
    .filter(
      ([, , , window, , pad]) =>
        typeof pad === 'string' || window.every((k, i) => k > Math.max(...(pad[i] as [number, number]))),
    )
    .flatMap(([batch, sizes, channels, window, strides, pad, how]) =>
      casesOf({ batch, sizes, channels, window, strides, dilation: [1, 1], pad }, how),
    );
  const deep = product(
    [[4, 5, 6]] as const,
    [1, 5],
    [
      [2, 2, 2],
      [1, 3, 1],
      [2, 1, 3],
    ] as const,
    [
      [1, 1, 1],
      [2, 2, 2],
      [1, 2, 3],
    ] as const,
    ['valid', 'same'] as const,
    ['plain', 'ties', 'specials'] as const,
  )
    .map(([sizes, channels, window, strides, pad, how]) => {
      return { batch: 2, sizes, channels, window, strides, dilation: [1, 1, 1], pad, how };
    })
    .filter(isPaddedRight)
    .flatMap(({ how, ...pooling }) => casesOf(pooling, how));
  const none = casesOf(
    { batch: 0, sizes: [6, 5], channels: 3, window: [2, 3], strides: [2, 2], dilation: [1, 1], pad: 'same' },
    'plain',
  );
  return [...flat, ...deep, ...none];
}
