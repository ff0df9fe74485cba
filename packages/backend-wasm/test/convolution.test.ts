import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { kernelCounts, resetKernelCounts } from '../src/index.js';
import { expectSame, given, make, seeds } from './differential.js';

beforeEach(resetKernelCounts);

type Pad = 'same' | 'valid' | [[number, number], [number, number], [number, number], [number, number]];

const pads: fc.Arbitrary<Pad> = fc.oneof(
  fc.constantFrom<Pad>('same', 'valid'),
  fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(2)).map(
    ([t, b, l, r]): Pad => [
      [0, 0],
      [t, b],
      [l, r],
      [0, 0],
    ],
  ),
);

/** Every size of a convolution whose filter fits its input. */
const convolutions = fc.record({
  batch: fc.integer({ min: 0, max: 3 }),
  height: fc.integer({ min: 5, max: 9 }),
  width: fc.integer({ min: 5, max: 9 }),
  inChannels: fc.constantFrom(1, 2, 3, 4, 7, 8),
  outChannels: fc.constantFrom(1, 2, 5, 8, 9),
  filterHeight: fc.integer({ min: 1, max: 3 }),
  filterWidth: fc.integer({ min: 1, max: 3 }),
  stride: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
  pad: pads,
  seed: seeds,
});

describe('convolutions', () => {
  it('equal cpu, with their gradients', async () => {
    await fc.assert(
      fc.asyncProperty(convolutions, async (c) => {
        const x = given([c.batch, c.height, c.width, c.inChannels], c.seed);
        const filter = given([c.filterHeight, c.filterWidth, c.inChannels, c.outChannels], c.seed + 1);
        const forward = (a: tf.Tensor, b: tf.Tensor) =>
          tf.conv2d(a as tf.Tensor4D, b as tf.Tensor4D, c.stride, c.pad as 'same');
        await expectSame(() => {
          const [input, weights] = [make(x), make(filter)];
          const y = forward(input, weights);
          const dy = make(given(y.shape, c.seed + 2));
          return [y, ...tf.grads(forward)([input, weights], dy)];
        });
      }),
      { numRuns: 120 },
    );
    expect(kernelCounts()).toMatchObject({ Conv2D: 240, Conv2DBackpropInput: 120, Conv2DBackpropFilter: 120 });
  });

  it.each([
    [128, 28, 1, 8],
    [47, 21, 3, 5],
  ])(
    '%i images of %i × %i channels, %i filters: gradients equal cpu, and nothing beside the scratch is written',
    async (batch, side, inChannels, outChannels) => {
      const x = given([batch, side, side, inChannels], 1);
      const filter = given([3, 3, inChannels, outChannels], 2);
      const dy = given([batch, side - 2, side - 2, outChannels], 3);
      const gradients = () => {
        const [input, weights, slope] = [make(x), make(filter), make(dy)] as tf.Tensor4D[];
        const forward = (a: tf.Tensor, b: tf.Tensor) => tf.conv2d(a as tf.Tensor4D, b as tf.Tensor4D, 1, 'valid');
        // What lies behind the scratch in memory: it must be as it was.
        const behind = Array.from({ length: 8 }, () => make(given([4096], 4)));
        return [...tf.grads(forward)([input!, weights!], slope), ...behind];
      };
      for (let round = 0; round < 2; round++) await expectSame(gradients, { absolute: 2e-2, relative: 1e-4 });
    },
  );

  it('equal cpu when dilated, with a fused bias and activation', async () => {
    await fc.assert(
      fc.asyncProperty(
        convolutions,
        fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 })),
        fc.constantFrom('linear' as const, 'relu' as const, 'elu' as const, 'prelu' as const),
        async (c, dilations, activation) => {
          const x = given([c.batch, c.height, c.width, c.inChannels], c.seed);
          const filter = given([c.filterHeight, c.filterWidth, c.inChannels, c.outChannels], c.seed + 1);
          const bias = given([c.outChannels], c.seed + 2);
          await expectSame(() =>
            tf.fused.conv2d({
              x: make(x) as tf.Tensor4D,
              filter: make(filter) as tf.Tensor4D,
              strides: 1,
              pad: c.pad as 'same',
              dilations,
              bias: make(bias),
              activation,
              preluActivationWeights: activation === 'prelu' ? make(bias) : undefined,
            }),
          );
        },
      ),
      { numRuns: 60 },
    );
    expect(kernelCounts().FusedConv2D).toBe(60);
  });

  it('work through more than one chunk of columns', async () => {
    const x = given([3, 21, 20, 40], 1);
    const filter = given([3, 3, 40, 12], 2);
    const forward = (a: tf.Tensor, b: tf.Tensor) => tf.conv2d(a as tf.Tensor4D, b as tf.Tensor4D, 1, 'same');
    await expectSame(
      () => {
        const [input, weights] = [make(x), make(filter)];
        return [forward(input, weights), ...tf.grads(forward)([input, weights])];
      },
      { absolute: 3e-4 },
    );
  });
});

describe('convolutions in three dimensions', () => {
  it('equal cpu, with their gradients', async () => {
    await fc.assert(
      fc.asyncProperty(convolutions, fc.constantFrom('same' as const, 'valid' as const), async (c, pad) => {
        const x = given([c.batch, 4, c.height, c.width, c.inChannels], c.seed);
        const filter = given([2, c.filterHeight, c.filterWidth, c.inChannels, c.outChannels], c.seed + 1);
        const forward = (a: tf.Tensor, b: tf.Tensor) =>
          tf.conv3d(a as tf.Tensor5D, b as tf.Tensor5D, [2, ...c.stride], pad);
        await expectSame(() => {
          const [input, weights] = [make(x), make(filter)];
          const y = forward(input, weights);
          return [y, ...tf.grads(forward)([input, weights], make(given(y.shape, c.seed + 2)))];
        });
      }),
      { numRuns: 60 },
    );
    expect(kernelCounts()).toMatchObject({ Conv3D: 120, Conv3DBackpropInputV2: 60, Conv3DBackpropFilterV2: 60 });
  });

  it('equal cpu when transposed', async () => {
    await expectSame(() => {
      const filter = make(given([2, 2, 2, 4, 3], 2)) as tf.Tensor5D;
      const x = make(given([1, 2, 2, 2, 3], 1)) as tf.Tensor5D;
      return tf.conv3dTranspose(x, filter, [1, 4, 4, 4, 4], 2, 'same');
    });
  });
});

describe('depthwise convolutions', () => {
  it('equal cpu, with their gradients, in windows that are not square', async () => {
    await fc.assert(
      fc.asyncProperty(convolutions, fc.integer({ min: 1, max: 4 }), async (c, multiplier) => {
        const x = given([c.batch, c.height, c.width, c.inChannels], c.seed);
        const filter = given([c.filterHeight, c.filterWidth, c.inChannels, multiplier], c.seed + 1);
        const forward = (a: tf.Tensor, b: tf.Tensor) =>
          tf.depthwiseConv2d(a as tf.Tensor4D, b as tf.Tensor4D, c.stride, c.pad as 'same');
        await expectSame(() => {
          const [input, weights] = [make(x), make(filter)];
          const y = forward(input, weights);
          return [y, ...tf.grads(forward)([input, weights], make(given(y.shape, c.seed + 2)))];
        });
      }),
      { numRuns: 120 },
    );
    expect(kernelCounts()).toMatchObject({
      DepthwiseConv2dNative: 240,
      DepthwiseConv2dNativeBackpropInput: 120,
      DepthwiseConv2dNativeBackpropFilter: 120,
    });
  });

  it('equal cpu when dilated, with a fused bias and activation', async () => {
    await fc.assert(
      fc.asyncProperty(
        convolutions,
        fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 })),
        fc.constantFrom('linear' as const, 'relu' as const, 'elu' as const, 'prelu' as const),
        async (c, dilations, activation) => {
          const x = given([c.batch, c.height, c.width, c.inChannels], c.seed);
          const filter = given([c.filterHeight, c.filterWidth, c.inChannels, 2], c.seed + 1);
          const bias = given([2 * c.inChannels], c.seed + 2);
          await expectSame(() =>
            tf.fused.depthwiseConv2d({
              x: make(x) as tf.Tensor4D,
              filter: make(filter) as tf.Tensor4D,
              strides: 1,
              pad: c.pad as 'same',
              dilations,
              bias: make(bias),
              activation,
              preluActivationWeights: activation === 'prelu' ? make(bias) : undefined,
            }),
          );
        },
      ),
      { numRuns: 60 },
    );
    expect(kernelCounts().FusedDepthwiseConv2D).toBe(60);
  });

  it('have the gradients of a filter with holes when dilated', async () => {
    // The cpu backend ignores dilations here, so it gets the filter with zeros between its taps.
    const [x, filter, dy] = [given([2, 9, 8, 5], 1), given([3, 2, 5, 2], 2), given([2, 5, 6, 10], 3)];
    const taps = [0, 2, 4].flatMap((h) => [0, 2].map((w) => [h, w]));
    const strides = { strides: 1, pad: 'valid', inputShape: x.shape };
    const run = (name: string, inputs: tf.NamedTensorMap, attrs: object) =>
      tf.engine().runKernel(name, inputs, { ...strides, ...attrs } as unknown as tf.NamedAttrMap) as tf.Tensor;
    await expectSame(() => {
      const weights = make(filter);
      if (tf.getBackend() === 'wasm') {
        const dilated = { dilations: 2, filterShape: filter.shape };
        return [
          run('DepthwiseConv2dNativeBackpropInput', { dy: make(dy), filter: weights }, dilated),
          run('DepthwiseConv2dNativeBackpropFilter', { x: make(x), dy: make(dy) }, dilated),
        ];
      }
      const holed = { dilations: 1, filterShape: [5, 3, 5, 2] };
      const wide = tf.scatterND(tf.tensor2d(taps, [6, 2], 'int32'), tf.reshape(weights, [6, 5, 2]), [5, 3, 5, 2]);
      const gradient = run('DepthwiseConv2dNativeBackpropFilter', { x: make(x), dy: make(dy) }, holed);
      return [
        run('DepthwiseConv2dNativeBackpropInput', { dy: make(dy), filter: wide }, holed),
        tf.reshape(tf.gatherND(gradient, tf.tensor2d(taps, [6, 2], 'int32')), filter.shape),
      ];
    });
  });
});
