import { randomTensor } from '@descent/backend/traced-step';
import { fillMask, type SeedGenerator } from '@descent/random';
import { type Tensor, tensor, zeros } from '@tensorflow/tfjs-core';

/** `1 / (1 − rate)` with probability `1 − rate`, else 0; rate 1 gives zeros, and draws nothing. */
export function dropoutMask(shape: number[], rate: number, generator: SeedGenerator): Tensor {
  if (rate === 1) return zeros(shape);
  const draw = () => {
    const values = new Float32Array(shape.reduce((size, axis) => size * axis, 1));
    fillMask(values, generator.next(), rate, 1 / (1 - rate));
    return tensor(values, shape, 'float32');
  };
  return randomTensor(draw, [rate, generator]);
}
