import * as L from '@descent/layers';
import { alone, BOTH, type Case, FORMATS, named, PADDINGS, product } from './dsl.js';

export function pooling(): Case[] {
  const image = (format: string) => (format === 'channels_last' ? [6, 5, 2] : [2, 6, 5]);
  const steps = (format: string) => (format === 'channels_last' ? [7, 2] : [2, 7]);
  const options = product({ padding: PADDINGS, strides: [null, 1, 3], dataFormat: FORMATS } as const);
  const global = product({ keepdims: BOTH, dataFormat: FORMATS } as const);
  return [
    ...options.flatMap((one) => [
      named(
        'MaxPooling1D',
        one,
        alone(() => new L.MaxPooling1D({ poolSize: 2, ...one }), ...steps(one.dataFormat)),
      ),
      named(
        'AveragePooling1D',
        one,
        alone(() => new L.AveragePooling1D({ poolSize: 2, ...one }), ...steps(one.dataFormat)),
      ),
      named(
        'MaxPooling2D',
        one,
        alone(() => new L.MaxPooling2D({ poolSize: [3, 2], ...one }), ...image(one.dataFormat)),
      ),
      named(
        'AveragePooling2D',
        one,
        alone(() => new L.AveragePooling2D({ poolSize: [3, 2], ...one }), ...image(one.dataFormat)),
      ),
    ]),
    ...global.flatMap((one) => [
      named(
        'GlobalMaxPooling1D',
        one,
        alone(() => new L.GlobalMaxPooling1D(one), ...steps(one.dataFormat)),
      ),
      named(
        'GlobalAveragePooling1D',
        one,
        alone(() => new L.GlobalAveragePooling1D(one), ...steps(one.dataFormat)),
      ),
      named(
        'GlobalMaxPooling2D',
        one,
        alone(() => new L.GlobalMaxPooling2D(one), ...image(one.dataFormat)),
      ),
      named(
        'GlobalAveragePooling2D',
        one,
        alone(() => new L.GlobalAveragePooling2D(one), ...image(one.dataFormat)),
      ),
    ]),
  ];
}
