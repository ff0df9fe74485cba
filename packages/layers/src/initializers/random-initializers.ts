import { type DrawSeed, fillNormal, fillTruncatedNormal, fillUniform } from '@descent/random';
import {
  type ClassKeys,
  GlorotNormalInitializerKeys,
  type GlorotNormalInitializerOptions,
  GlorotUniformInitializerKeys,
  HeNormalInitializerKeys,
  HeUniformInitializerKeys,
  LecunNormalInitializerKeys,
  LecunUniformInitializerKeys,
  RandomNormalInitializerKeys,
  RandomUniformInitializerKeys,
  TruncatedNormalInitializerKeys,
  VarianceScalingInitializerKeys,
} from '@descent/spec';
import type { Field } from '../config/field.js';
import { anyCase, oneOf } from '../config/scalars.js';
import { computeFans } from './fans.js';
import { defineRandomInitializer } from './random-initializer.js';

// keras/src/initializers/random_initializers.py

/** Normal draws. */
export class RandomNormal extends defineRandomInitializer(
  RandomNormalInitializerKeys,
  (values, seed, { mean, stddev }) => fillNormal(values, seed, mean, stddev),
) {}

/** Normal draws; those beyond two standard deviations are drawn again. */
export class TruncatedNormal extends defineRandomInitializer(
  TruncatedNormalInitializerKeys,
  (values, seed, { mean, stddev }) => fillTruncatedNormal(values, seed, mean, stddev),
) {}

/** Uniform draws in [minval, maxval). */
export class RandomUniform extends defineRandomInitializer(
  RandomUniformInitializerKeys,
  (values, seed, { minval, maxval }) => fillUniform(values, seed, minval, maxval),
) {}

/** Which fans the variance is divided by. */
type Mode = 'fan_in' | 'fan_out' | 'fan_avg';

/** How values of that variance are drawn; `'normal'` is `'truncated_normal'`. */
type Distribution = 'normal' | 'truncated_normal' | 'untruncated_normal' | 'uniform';

/** The standard deviation of a standard normal cut at ±2. */
const TRUNCATED_STDDEV = 0.87962566103423978;

/** Draws of variance `scale / fans`, for a weight with these fans. */
function fillScaled(
  values: Float32Array,
  seed: DrawSeed,
  [fanIn, fanOut]: readonly [number, number],
  scale: number,
  mode: Mode,
  distribution: Distribution,
): void {
  const fans = { fan_in: fanIn, fan_out: fanOut, fan_avg: (fanIn + fanOut) / 2 }[mode];
  const variance = scale / Math.max(1, fans);
  if (distribution === 'uniform') {
    const limit = Math.sqrt(3 * variance);
    fillUniform(values, seed, -limit, limit);
  } else if (distribution === 'untruncated_normal') {
    fillNormal(values, seed, 0, Math.sqrt(variance));
  } else fillTruncatedNormal(values, seed, 0, Math.sqrt(variance) / TRUNCATED_STDDEV);
}

const words = anyCase(oneOf<Distribution>(['truncated_normal', 'untruncated_normal', 'uniform']));

const distributionField: Field<Distribution> = {
  read(value, at) {
    const isNormal = typeof value === 'string' && value.toLowerCase() === 'normal';
    return words.read(isNormal ? 'truncated_normal' : value, at);
  },
  write: (value) => value,
};

/** Draws of variance `scale / fans`. */
export class VarianceScaling extends defineRandomInitializer(
  VarianceScalingInitializerKeys,
  (values, seed, { scale, mode, distribution, inputAxes, outputAxes }, shape) =>
    fillScaled(values, seed, computeFans(shape, inputAxes, outputAxes), scale, mode, distribution),
  { mode: anyCase(oneOf<Mode>(['fan_in', 'fan_out', 'fan_avg'])), distribution: distributionField },
) {}

/** A variance scaling with scale, mode and distribution fixed. */
const defineScaling = <Options extends GlorotNormalInitializerOptions>(
  keys: ClassKeys<Options>,
  scale: number,
  mode: Mode,
  distribution: Distribution,
) =>
  defineRandomInitializer<GlorotNormalInitializerOptions>(keys, (values, seed, { inputAxes, outputAxes }, shape) =>
    fillScaled(values, seed, computeFans(shape, inputAxes, outputAxes), scale, mode, distribution),
  );

/** Truncated normal of variance 2 / (fanIn + fanOut) (Glorot and Bengio, 2010). */
export class GlorotNormal extends defineScaling(GlorotNormalInitializerKeys, 1, 'fan_avg', 'truncated_normal') {}

/** Uniform in ±√(6 / (fanIn + fanOut)) (Glorot and Bengio, 2010). */
export class GlorotUniform extends defineScaling(GlorotUniformInitializerKeys, 1, 'fan_avg', 'uniform') {}

/** Truncated normal of variance 2 / fanIn (He et al., 2015). */
export class HeNormal extends defineScaling(HeNormalInitializerKeys, 2, 'fan_in', 'truncated_normal') {}

/** Uniform in ±√(6 / fanIn) (He et al., 2015). */
export class HeUniform extends defineScaling(HeUniformInitializerKeys, 2, 'fan_in', 'uniform') {}

/** Truncated normal of variance 1 / fanIn (Klambauer et al., 2017). */
export class LecunNormal extends defineScaling(LecunNormalInitializerKeys, 1, 'fan_in', 'truncated_normal') {}

/** Uniform in ±√(3 / fanIn) (Klambauer et al., 2017). */
export class LecunUniform extends defineScaling(LecunUniformInitializerKeys, 1, 'fan_in', 'uniform') {}
