import { randomTensor } from '@descent/backend/traced-step';
import type { Generator } from '@descent/random';
import { type Tensor, tensor } from '@tensorflow/tfjs-core';

/** `1 / (1 − rate)` with probability `1 − rate`, else 0; rate 1 gives zeros. */
export function dropoutMask(shape: number[], rate: number, generator: Generator): Tensor {
  const limit = Math.round(rate * 2 ** 32);
  const scale = rate === 1 ? 0 : 1 / (1 - rate);
  const draw = () => {
    const values = new Float32Array(shape.reduce((size, axis) => size * axis, 1));
    for (let i = 0; i < values.length; i++) values[i] = generator.uint32() >= limit ? scale : 0;
    return tensor(values, shape, 'float32');
  };
  return randomTensor(draw, [rate, generator]);
}
