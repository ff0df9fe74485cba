import * as tf from '@tensorflow/tfjs-core';
import { getKernelsForBackend } from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame, given, make, on, onBoth, seeds } from './differential.js';

const { NaN: nan, POSITIVE_INFINITY: inf } = Number;

it('has every kernel that cpu has', async () => {
  await onBoth(() => []);
  const wasm = new Set(getKernelsForBackend('wasm').map((kernel) => kernel.kernelName));
  const cpu = getKernelsForBackend('cpu').map((kernel) => kernel.kernelName);
  expect(cpu.length).toBeGreaterThan(160);
  expect(cpu.filter((name) => !wasm.has(name))).toEqual([]);
});

/** Calls that tfjs's own WebAssembly kernels get wrong or do not take. */
const calls: Record<string, () => tf.Tensor | tf.Tensor[]> = {
  'clipByValue keeps NaN': () => tf.clipByValue([-3, nan, 0.5, inf, -inf, 7, nan, 1], -1, 1),
  'relu6 keeps NaN': () => tf.relu6([-3, nan, 0.5, inf, 7]),
  'clipByValue of integers': () => tf.clipByValue(tf.tensor1d([-3, 0, 9], 'int32'), -1, 1),
  'casts to bool': () => tf.cast([0, 3, 254, -0.5, nan, 256], 'bool'),
  'casts of integers to bool': () => tf.cast(tf.tensor1d([0, 3, 254, 256, -1], 'int32'), 'bool'),
  'casts to int32': () => tf.cast([0.9, -0.9, 2.5, -7.99], 'int32'),
  'casts of bool': () => tf.cast(tf.tensor1d([true, false], 'bool'), 'float32'),
  'products of integers': () =>
    tf.matMul(tf.tensor2d([[1, 2]], [1, 2], 'int32'), tf.tensor2d([[3], [4]], [2, 1], 'int32')),
  'comparisons of strings': () => [
    tf.equal(['a', 'bb', 'c'], ['a', 'b', 'd']),
    tf.notEqual(['a', 'bb'], ['a', 'b']),
    tf.greater(['a', 'bb'], ['b', 'b']),
    tf.lessEqual(['a', 'bb'], ['b', 'b']),
  ],
  'confusion matrices': () =>
    tf.math.confusionMatrix(tf.tensor1d([0, 2, 1], 'int32'), tf.tensor1d([0, 1, 1], 'int32'), 3),
  'prelu along another axis': () => tf.prelu(tf.tensor3d([-1, -2, -3, -4], [2, 2, 1]), tf.tensor3d([1, 10], [2, 1, 1])),
  bincount: () => tf.bincount(tf.tensor1d([1, 1, 3], 'int32'), tf.tensor1d([]), 5),
  'NaN in a broadcast maximum': () => [
    tf.maximum(tf.tensor2d([1, nan], [2, 1]), tf.tensor2d([0, 2], [1, 2])),
    tf.minimum(1, tf.tensor1d([nan, 2, -1])),
  ],
  'prelu by what is not finite': () => tf.prelu([3, -2, 4], [nan, inf, inf]),
  'the sign of small numbers': () => tf.sign([1e-30, -1e-30, 0, nan]),
  'integers in functions of floats': () => tf.isNaN(tf.tensor1d([-3, 2147483647], 'int32')),
  'whole division of integers': () => tf.floorDiv(tf.tensor1d([7, -7, 1], 'int32'), tf.tensor1d([2, 2, 3], 'int32')),
  'truth values where words are expected': () => [
    tf.where(tf.tensor1d([1, 0, 1], 'bool'), tf.tensor1d([1, 1, 0], 'bool'), tf.tensor1d([0, 0, 1], 'bool')),
    tf.topk(tf.tensor1d([0, 1, 0, 1, 1], 'bool'), 2).values,
    tf.reverse(tf.tensor2d([0, 1, 1, 1, 0, 0], [3, 2], 'bool'), [0, 1]),
    tf.exp(tf.tensor1d([1, 0], 'bool')),
    tf.sum(tf.tensor2d([1, 1, 1, 0], [2, 2], 'bool'), 0),
  ],
  'reductions of nothing': () => [
    tf.prod(tf.zeros([0, 3]), 0),
    tf.max(tf.zeros([2, 0]), 1),
    tf.min(tf.zeros([2, 0]), 1),
  ],
  'dilation of negative numbers': () =>
    tf.dilation2d(tf.tensor3d([-1, -2, -3, -4], [2, 2, 1]), tf.tensor3d([-1, -1, -1, -1], [2, 2, 1]), 1, 'same'),
  'strides over integers': () => tf.stridedSlice(tf.tensor1d([1, 2, 3, 4, 5], 'int32'), [4], [0], [-2]),
  'complex arithmetic': () => {
    const a = tf.complex([1, 2], [3, -4]);
    const b = tf.complex([0.5, -1], [2, 0]);
    return [tf.add(a, b), tf.sub(a, b), tf.mul(a, b)].flatMap((z) => [tf.real(z), tf.imag(z), tf.abs(z)]);
  },
  'complex numbers moved': () => {
    const z = tf.complex(tf.reshape(tf.range(0, 6), [2, 3]), tf.reshape(tf.range(6, 12), [2, 3]));
    const moved = [tf.transpose(z), tf.concat([z, z], 1), tf.clone(z)];
    return [...moved.flatMap((t) => [tf.real(t), tf.imag(t)]), tf.cast(z, 'float32'), tf.cast(z, 'bool')];
  },
  'spectra there and back': () => {
    const x = tf.tensor2d([1, 2, 3, 4, 5, 0, -1, 2, 0.5, 1], [2, 5]);
    const spectrum = tf.spectral.rfft(x);
    return [tf.real(spectrum), tf.imag(spectrum), tf.spectral.irfft(spectrum)];
  },
};

it.each(Object.entries(calls))('%s, as on cpu', (_, call) => expectSame(call));

it('repeats and fills strings', async () => {
  const { cpu, wasm } = await onBoth(() => [
    tf.tile(['a', 'bc'], [2]),
    tf.fill([2], 'x' as never, 'string' as never),
    tf.clone(tf.tensor1d(['q'])),
  ]);
  expect(wasm).toEqual(cpu);
  expect(wasm[0]?.values).toEqual(['a', 'bc', 'a', 'bc']);
});

it('runs sums along an axis that is counted from the last', async () => {
  const [sums, products] = await on('wasm', () => {
    const x = tf.tensor2d([1, 2, 3, 4], [2, 2]);
    return [tf.cumsum(x, -1), tf.cumprod(x, -1)];
  });
  expect([...(sums?.values ?? [])]).toEqual([1, 3, 3, 7]);
  expect([...(products?.values ?? [])]).toEqual([1, 2, 3, 12]);
});

it('reads complex numbers as pairs', async () => {
  const [z] = await on('wasm', () => tf.complex([1, 2], [3, 4]));
  expect(z?.values).toEqual(Float32Array.of(1, 3, 2, 4));
});

it('refuses a slice beyond its tensor', async () => {
  await expect(on('wasm', () => tf.slice2d(tf.ones([2, 2]), [1, 0], [2, 2]))).rejects.toThrow('would overflow');
});

describe('einsum', () => {
  const equations = [
    'ij,jk->ik',
    'bij,bjk->bik',
    'bthd,bshd->bhts',
    'ij,ij->',
    'i,j->ij',
    'ij->ji',
    'ijk->j',
    'abc,cd->abd',
  ];
  const sizes: Record<string, number> = { a: 2, b: 3, c: 4, d: 2, h: 2, i: 3, j: 4, k: 2, s: 3, t: 5 };

  it.each(equations)('%s, as on cpu', async (equation) => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const operands = (equation.split('->')[0] as string).split(',');
        await expectSame(() =>
          tf.einsum(
            equation,
            ...operands.map((labels, i) =>
              make(
                given(
                  [...labels].map((label) => sizes[label] as number),
                  seed + i,
                ),
              ),
            ),
          ),
        );
      }),
      { numRuns: 3 },
    );
  });
});

describe('channels first', () => {
  const shapes = fc.record({
    batch: fc.integer({ min: 1, max: 2 }),
    size: fc.tuple(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 3, max: 6 })),
    channels: fc.integer({ min: 1, max: 5 }),
    filters: fc.integer({ min: 1, max: 5 }),
    window: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
    stride: fc.integer({ min: 1, max: 2 }),
    pad: fc.constantFrom<'same' | 'valid'>('same', 'valid'),
    seed: seeds,
  });

  it('convolves and differentiates as cpu does', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, async ({ batch, size, channels, filters, window, stride, pad, seed }) => {
        const x = given([batch, channels, ...size], seed);
        const filter = given([...window, channels, filters], seed + 1);
        const convolve = (a: tf.Tensor, b: tf.Tensor) =>
          tf.conv2d(a as tf.Tensor4D, b as tf.Tensor4D, stride, pad, 'NCHW');
        await expectSame(() => {
          const inputs = [make(x), make(filter)] as [tf.Tensor, tf.Tensor];
          return [convolve(...inputs), ...tf.grads(convolve)(inputs)];
        });
      }),
      { numRuns: 30 },
    );
  });
});
