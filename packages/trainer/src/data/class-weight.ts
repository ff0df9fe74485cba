import { ConfigError } from '@descent/spec';
import type { ArraySource } from './array-source.js';
import { TypedArraySource } from './typed-array-source.js';

/** Weight by class number; 1 for a class that is not named. */
export type ClassWeight = Readonly<Record<number, number>>;

/**
 * A weight per sample from weights per class.
 *
 * @param targets - class numbers `[n]` or `[n, 1]`, or one row per sample whose largest says the class
 * @see keras/src/trainers/data_adapters/data_adapter_utils.py `class_weight_to_sample_weights`
 */
export async function classWeights(targets: ArraySource, classWeight: ClassWeight): Promise<ArraySource> {
  for (const [name, weight] of Object.entries(classWeight)) {
    if (typeof weight !== 'number' || !Number.isFinite(weight)) {
      throw new ConfigError('fit', `/classWeight/${name}`, weight, 'must be a finite number');
    }
  }
  const values = await targets.values();
  const width = targets.sampleShape.at(-1) ?? 1;
  const weights = Float32Array.from({ length: targets.length }, (_, sample) => {
    const label = width === 1 ? Math.round(values[sample] as number) : largest(values, sample * width, width);
    return classWeight[label] ?? 1;
  });
  return new TypedArraySource(weights, [weights.length], null);
}

function largest(values: ArrayLike<number>, start: number, width: number): number {
  let best = 0;
  for (let i = 1; i < width; i++) if ((values[start + i] as number) > (values[start + best] as number)) best = i;
  return best;
}
