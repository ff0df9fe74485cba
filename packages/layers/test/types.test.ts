import { useBackend } from '@descent/backend';
import type { Tensor } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import {
  type Bidirectional,
  Conv2D,
  type Conv2DOptions,
  Dense,
  type DenseOptions,
  type Dropout,
  initializers,
  type Layer,
  LSTM,
  MaxPooling2D,
  type Rescaling,
  UpSampling2D,
} from '../src/index.js';

beforeAll(() => useBackend('cpu'));

describe('options', () => {
  it('are readonly, and take what is const', () => {
    const conv = { filters: 4, kernelSize: [3, 3], strides: [1, 1], padding: 'same', inputShape: [8, 8, 1] } as const;
    expectTypeOf(conv).toExtend<Conv2DOptions>();
    expect(new Conv2D(conv).settings.kernelSize).toEqual([3, 3]);
    const dense: DenseOptions = { units: 2 };
    // @ts-expect-error readonly
    dense.units = 3;
    expect(new Dense(dense).settings.units).toBe(3);
  });

  it('complete names and take any', () => {
    expectTypeOf<'relu'>().toExtend<DenseOptions['activation']>();
    expectTypeOf<string>().toExtend<DenseOptions['activation']>();
    expectTypeOf<Layer>().toExtend<DenseOptions['activation']>();
    expectTypeOf<(x: Tensor) => Tensor>().toExtend<DenseOptions['activation']>();
    expectTypeOf<'he_normal'>().toExtend<DenseOptions['kernelInitializer']>();
  });

  it('are those of the class', () => {
    // @ts-expect-error must be given
    expect(() => new Dense()).toThrow(/units/);
    // @ts-expect-error no such option
    expect(() => new Dense({ units: 1, unit: 1 })).toThrow(/unit/);
    // @ts-expect-error not a number
    expect(() => new Dense({ units: '1' })).toThrow(/units/);
    // @ts-expect-error three sizes for two axes
    expect(() => new MaxPooling2D({ poolSize: [2, 2, 2] })).toThrow(/poolSize/);
    // @ts-expect-error only null can be honored
    expect(() => new Dense({ units: 1, loraRank: 2 })).toThrow(/Low-rank/);
    // @ts-expect-error of another class
    expect(() => new UpSampling2D({ padding: 'same' })).toThrow(/padding/);
  });
});

it('settings are what options are once read', () => {
  expectTypeOf<Dense['settings']['useBias']>().toEqualTypeOf<boolean>();
  expectTypeOf<Dense['settings']['activation']>().toEqualTypeOf<(x: Tensor) => Tensor>();
  expectTypeOf<Dense['settings']['kernelInitializer']>().toEqualTypeOf<initializers.Initializer | null>();
  expectTypeOf<Conv2D['settings']['kernelSize']>().toEqualTypeOf<number[]>();
  expectTypeOf<Conv2D['settings']['dataFormat']>().toEqualTypeOf<'channels_last' | 'channels_first'>();
  expectTypeOf<Conv2D['settings']['padding']>().toEqualTypeOf<'valid' | 'same'>();
  expectTypeOf<Dropout['settings']['seed']>().toEqualTypeOf<number | null>();
  expectTypeOf<Bidirectional['settings']['mergeMode']>().toEqualTypeOf<'concat' | 'sum' | 'mul' | 'ave' | null>();
  expectTypeOf<Rescaling['settings']>().toHaveProperty('offset');
  const { settings } = new Dense({ units: 2, kernelInitializer: 'ones' });
  expect(settings.kernelInitializer).toBeInstanceOf(initializers.Ones);
  expect(new LSTM({ units: 2 }).cell.settings.recurrentActivation).toBeTypeOf('function');
});
