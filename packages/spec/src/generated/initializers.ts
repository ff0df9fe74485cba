// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

import type { ClassKeys } from '../class-keys.js';
import { type ClassSpec, deepFreeze } from '../class-spec.js';
import type { AnyEnvelope } from './envelope.js';

/** One value everywhere, or an array that broadcasts. */
export interface ConstantInitializerConfig {
  /**
   * The value.
   * @defaultValue `0`
   */
  value: number | unknown[] | AnyEnvelope;
}

/** Options of `Constant`: its config in camelCase, everything with a default left out at will. */
export interface ConstantInitializerOptions {
  /**
   * The value.
   * @defaultValue `0`
   */
  readonly value?: number | readonly unknown[];
}

/** Truncated normal draws of variance 2 / (fan_in + fan_out). */
export interface GlorotNormalInitializerConfig {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | AnyEnvelope;
  /**
   * The axes that make the fan in. `null`: the last but one and the receptive field.
   * @defaultValue `null`
   */
  input_axes: number | number[] | null;
  /**
   * The axes that make the fan out. `null`: the last and the receptive field.
   * @defaultValue `null`
   */
  output_axes: number | number[] | null;
}

/** Options of `GlorotNormal`: its config in camelCase, everything with a default left out at will. */
export interface GlorotNormalInitializerOptions {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
  /**
   * The axes that make the fan in. `null`: the last but one and the receptive field.
   * @defaultValue `null`
   */
  readonly inputAxes?: readonly number[] | null;
  /**
   * The axes that make the fan out. `null`: the last and the receptive field.
   * @defaultValue `null`
   */
  readonly outputAxes?: readonly number[] | null;
}

/** Uniform draws of variance 2 / (fan_in + fan_out). */
export interface GlorotUniformInitializerConfig {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | AnyEnvelope;
  /**
   * The axes that make the fan in. `null`: the last but one and the receptive field.
   * @defaultValue `null`
   */
  input_axes: number | number[] | null;
  /**
   * The axes that make the fan out. `null`: the last and the receptive field.
   * @defaultValue `null`
   */
  output_axes: number | number[] | null;
}

/** Options of `GlorotUniform`: its config in camelCase, everything with a default left out at will. */
export interface GlorotUniformInitializerOptions {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
  /**
   * The axes that make the fan in. `null`: the last but one and the receptive field.
   * @defaultValue `null`
   */
  readonly inputAxes?: readonly number[] | null;
  /**
   * The axes that make the fan out. `null`: the last and the receptive field.
   * @defaultValue `null`
   */
  readonly outputAxes?: readonly number[] | null;
}

/** Truncated normal draws of variance 2 / fan_in. */
export interface HeNormalInitializerConfig {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | AnyEnvelope;
  /**
   * The axes that make the fan in. `null`: the last but one and the receptive field.
   * @defaultValue `null`
   */
  input_axes: number | number[] | null;
  /**
   * The axes that make the fan out. `null`: the last and the receptive field.
   * @defaultValue `null`
   */
  output_axes: number | number[] | null;
}

/** Options of `HeNormal`: its config in camelCase, everything with a default left out at will. */
export interface HeNormalInitializerOptions {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
  /**
   * The axes that make the fan in. `null`: the last but one and the receptive field.
   * @defaultValue `null`
   */
  readonly inputAxes?: readonly number[] | null;
  /**
   * The axes that make the fan out. `null`: the last and the receptive field.
   * @defaultValue `null`
   */
  readonly outputAxes?: readonly number[] | null;
}

/** Uniform draws of variance 2 / fan_in. */
export interface HeUniformInitializerConfig {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | AnyEnvelope;
  /**
   * The axes that make the fan in. `null`: the last but one and the receptive field.
   * @defaultValue `null`
   */
  input_axes: number | number[] | null;
  /**
   * The axes that make the fan out. `null`: the last and the receptive field.
   * @defaultValue `null`
   */
  output_axes: number | number[] | null;
}

/** Options of `HeUniform`: its config in camelCase, everything with a default left out at will. */
export interface HeUniformInitializerOptions {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
  /**
   * The axes that make the fan in. `null`: the last but one and the receptive field.
   * @defaultValue `null`
   */
  readonly inputAxes?: readonly number[] | null;
  /**
   * The axes that make the fan out. `null`: the last and the receptive field.
   * @defaultValue `null`
   */
  readonly outputAxes?: readonly number[] | null;
}

/** A multiple of the identity matrix. */
export interface IdentityInitializerConfig {
  /**
   * Factor of the matrix; Keras leaves it out of the config.
   * @defaultValue `1`
   */
  gain?: number;
}

/** Options of `Identity`: its config in camelCase, everything with a default left out at will. */
export interface IdentityInitializerOptions {
  /**
   * Factor of the matrix; Keras leaves it out of the config.
   * @defaultValue `1`
   */
  readonly gain?: number;
}

/** Truncated normal draws of variance 1 / fan_in. */
export interface LecunNormalInitializerConfig {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | AnyEnvelope;
  /**
   * The axes that make the fan in. `null`: the last but one and the receptive field.
   * @defaultValue `null`
   */
  input_axes: number | number[] | null;
  /**
   * The axes that make the fan out. `null`: the last and the receptive field.
   * @defaultValue `null`
   */
  output_axes: number | number[] | null;
}

/** Options of `LecunNormal`: its config in camelCase, everything with a default left out at will. */
export interface LecunNormalInitializerOptions {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
  /**
   * The axes that make the fan in. `null`: the last but one and the receptive field.
   * @defaultValue `null`
   */
  readonly inputAxes?: readonly number[] | null;
  /**
   * The axes that make the fan out. `null`: the last and the receptive field.
   * @defaultValue `null`
   */
  readonly outputAxes?: readonly number[] | null;
}

/** Uniform draws of variance 1 / fan_in. */
export interface LecunUniformInitializerConfig {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | AnyEnvelope;
  /**
   * The axes that make the fan in. `null`: the last but one and the receptive field.
   * @defaultValue `null`
   */
  input_axes: number | number[] | null;
  /**
   * The axes that make the fan out. `null`: the last and the receptive field.
   * @defaultValue `null`
   */
  output_axes: number | number[] | null;
}

/** Options of `LecunUniform`: its config in camelCase, everything with a default left out at will. */
export interface LecunUniformInitializerOptions {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
  /**
   * The axes that make the fan in. `null`: the last but one and the receptive field.
   * @defaultValue `null`
   */
  readonly inputAxes?: readonly number[] | null;
  /**
   * The axes that make the fan out. `null`: the last and the receptive field.
   * @defaultValue `null`
   */
  readonly outputAxes?: readonly number[] | null;
}

/** 1 everywhere. */
export interface OnesInitializerConfig {}

/** Options of `Ones`: its config in camelCase, everything with a default left out at will. */
export interface OnesInitializerOptions {

}

/** A random matrix with orthonormal rows or columns, times a factor. */
export interface OrthogonalInitializerConfig {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | AnyEnvelope;
  /**
   * Factor of the matrix.
   * @defaultValue `1`
   */
  gain: number;
}

/** Options of `Orthogonal`: its config in camelCase, everything with a default left out at will. */
export interface OrthogonalInitializerOptions {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
  /**
   * Factor of the matrix.
   * @defaultValue `1`
   */
  readonly gain?: number;
}

/** Normal draws. */
export interface RandomNormalInitializerConfig {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | AnyEnvelope;
  /**
   * Mean of the draws.
   * @defaultValue `0`
   */
  mean: number;
  /**
   * Standard deviation of the draws.
   * @defaultValue `0.05`
   */
  stddev: number;
}

/** Options of `RandomNormal`: its config in camelCase, everything with a default left out at will. */
export interface RandomNormalInitializerOptions {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
  /**
   * Mean of the draws.
   * @defaultValue `0`
   */
  readonly mean?: number;
  /**
   * Standard deviation of the draws.
   * @defaultValue `0.05`
   */
  readonly stddev?: number;
}

/** Uniform draws. */
export interface RandomUniformInitializerConfig {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | AnyEnvelope;
  /**
   * Lower bound of the draws.
   * @defaultValue `-0.05`
   */
  minval: number;
  /**
   * Upper bound of the draws.
   * @defaultValue `0.05`
   */
  maxval: number;
}

/** Options of `RandomUniform`: its config in camelCase, everything with a default left out at will. */
export interface RandomUniformInitializerOptions {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
  /**
   * Lower bound of the draws.
   * @defaultValue `-0.05`
   */
  readonly minval?: number;
  /**
   * Upper bound of the draws.
   * @defaultValue `0.05`
   */
  readonly maxval?: number;
}

/** Normal draws, those beyond two standard deviations drawn again. */
export interface TruncatedNormalInitializerConfig {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | AnyEnvelope;
  /**
   * Mean of the draws.
   * @defaultValue `0`
   */
  mean: number;
  /**
   * Standard deviation of the draws.
   * @defaultValue `0.05`
   */
  stddev: number;
}

/** Options of `TruncatedNormal`: its config in camelCase, everything with a default left out at will. */
export interface TruncatedNormalInitializerOptions {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
  /**
   * Mean of the draws.
   * @defaultValue `0`
   */
  readonly mean?: number;
  /**
   * Standard deviation of the draws.
   * @defaultValue `0.05`
   */
  readonly stddev?: number;
}

/** Draws whose variance falls with the fans. */
export interface VarianceScalingInitializerConfig {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  seed: number | boolean | null | AnyEnvelope;
  /**
   * The variance is `scale` over the fans.
   * @defaultValue `1`
   */
  scale: number;
  /**
   * Which fan: in, out or their mean.
   * @defaultValue `"fan_in"`
   */
  mode: string;
  /**
   * What is drawn from; "normal" stands for "truncated_normal".
   * @defaultValue `"truncated_normal"`
   */
  distribution: string;
  /**
   * The axes that make the fan in. `null`: the last but one and the receptive field.
   * @defaultValue `null`
   */
  input_axes: number | number[] | null;
  /**
   * The axes that make the fan out. `null`: the last and the receptive field.
   * @defaultValue `null`
   */
  output_axes: number | number[] | null;
}

/** Options of `VarianceScaling`: its config in camelCase, everything with a default left out at will. */
export interface VarianceScalingInitializerOptions {
  /**
   * Seed of the draws; the same seed gives the same values. `null`: a random one.
   * @defaultValue `null`
   */
  readonly seed?: number | null;
  /**
   * The variance is `scale` over the fans.
   * @defaultValue `1`
   */
  readonly scale?: number;
  /**
   * Which fan: in, out or their mean.
   * @defaultValue `"fan_in"`
   */
  readonly mode?: 'fan_in' | 'fan_out' | 'fan_avg';
  /**
   * What is drawn from; "normal" stands for "truncated_normal".
   * @defaultValue `"truncated_normal"`
   */
  readonly distribution?: 'normal' | 'truncated_normal' | 'untruncated_normal' | 'uniform';
  /**
   * The axes that make the fan in. `null`: the last but one and the receptive field.
   * @defaultValue `null`
   */
  readonly inputAxes?: readonly number[] | null;
  /**
   * The axes that make the fan out. `null`: the last and the receptive field.
   * @defaultValue `null`
   */
  readonly outputAxes?: readonly number[] | null;
}

/** 0 everywhere. */
export interface ZerosInitializerConfig {}

/** Options of `Zeros`: its config in camelCase, everything with a default left out at will. */
export interface ZerosInitializerOptions {

}

/** How `Constant` is read and written. */
export const ConstantInitializerKeys: ClassKeys<ConstantInitializerOptions> = {
  className: 'Constant',
  keys: [
    {"wire":"value","rule":"numbers","default":0,"float":true},
  ],
};

/** How `GlorotNormal` is read and written. */
export const GlorotNormalInitializerKeys: ClassKeys<GlorotNormalInitializerOptions> = {
  className: 'GlorotNormal',
  keys: [
    {"wire":"seed","rule":"seed","default":null},
    {"wire":"input_axes","rule":"nullable_integers","default":null},
    {"wire":"output_axes","rule":"nullable_integers","default":null},
  ],
};

/** How `GlorotUniform` is read and written. */
export const GlorotUniformInitializerKeys: ClassKeys<GlorotUniformInitializerOptions> = {
  className: 'GlorotUniform',
  keys: [
    {"wire":"seed","rule":"seed","default":null},
    {"wire":"input_axes","rule":"nullable_integers","default":null},
    {"wire":"output_axes","rule":"nullable_integers","default":null},
  ],
};

/** How `HeNormal` is read and written. */
export const HeNormalInitializerKeys: ClassKeys<HeNormalInitializerOptions> = {
  className: 'HeNormal',
  keys: [
    {"wire":"seed","rule":"seed","default":null},
    {"wire":"input_axes","rule":"nullable_integers","default":null},
    {"wire":"output_axes","rule":"nullable_integers","default":null},
  ],
};

/** How `HeUniform` is read and written. */
export const HeUniformInitializerKeys: ClassKeys<HeUniformInitializerOptions> = {
  className: 'HeUniform',
  keys: [
    {"wire":"seed","rule":"seed","default":null},
    {"wire":"input_axes","rule":"nullable_integers","default":null},
    {"wire":"output_axes","rule":"nullable_integers","default":null},
  ],
};

/** How `Identity` is read and written. */
export const IdentityInitializerKeys: ClassKeys<IdentityInitializerOptions> = {
  className: 'Identity',
  keys: [
    {"wire":"gain","rule":"number","default":1,"written":"never","float":true},
  ],
};

/** How `LecunNormal` is read and written. */
export const LecunNormalInitializerKeys: ClassKeys<LecunNormalInitializerOptions> = {
  className: 'LecunNormal',
  keys: [
    {"wire":"seed","rule":"seed","default":null},
    {"wire":"input_axes","rule":"nullable_integers","default":null},
    {"wire":"output_axes","rule":"nullable_integers","default":null},
  ],
};

/** How `LecunUniform` is read and written. */
export const LecunUniformInitializerKeys: ClassKeys<LecunUniformInitializerOptions> = {
  className: 'LecunUniform',
  keys: [
    {"wire":"seed","rule":"seed","default":null},
    {"wire":"input_axes","rule":"nullable_integers","default":null},
    {"wire":"output_axes","rule":"nullable_integers","default":null},
  ],
};

/** How `Ones` is read and written. */
export const OnesInitializerKeys: ClassKeys<OnesInitializerOptions> = {
  className: 'Ones',
  keys: [],
};

/** How `Orthogonal` is read and written. */
export const OrthogonalInitializerKeys: ClassKeys<OrthogonalInitializerOptions> = {
  className: 'Orthogonal',
  keys: [
    {"wire":"seed","rule":"seed","default":null},
    {"wire":"gain","rule":"number","default":1,"float":true},
  ],
};

/** How `RandomNormal` is read and written. */
export const RandomNormalInitializerKeys: ClassKeys<RandomNormalInitializerOptions> = {
  className: 'RandomNormal',
  keys: [
    {"wire":"seed","rule":"seed","default":null},
    {"wire":"mean","rule":"number","default":0,"float":true},
    {"wire":"stddev","rule":"number","default":0.05,"float":true},
  ],
};

/** How `RandomUniform` is read and written. */
export const RandomUniformInitializerKeys: ClassKeys<RandomUniformInitializerOptions> = {
  className: 'RandomUniform',
  keys: [
    {"wire":"seed","rule":"seed","default":null},
    {"wire":"minval","rule":"number","default":-0.05,"float":true},
    {"wire":"maxval","rule":"number","default":0.05,"float":true},
  ],
};

/** How `TruncatedNormal` is read and written. */
export const TruncatedNormalInitializerKeys: ClassKeys<TruncatedNormalInitializerOptions> = {
  className: 'TruncatedNormal',
  keys: [
    {"wire":"seed","rule":"seed","default":null},
    {"wire":"mean","rule":"number","default":0,"float":true},
    {"wire":"stddev","rule":"number","default":0.05,"float":true},
  ],
};

/** How `VarianceScaling` is read and written. */
export const VarianceScalingInitializerKeys: ClassKeys<VarianceScalingInitializerOptions> = {
  className: 'VarianceScaling',
  keys: [
    {"wire":"seed","rule":"seed","default":null},
    {"wire":"scale","rule":"positive","default":1,"float":true},
    {"wire":"mode","rule":{},"default":"fan_in"},
    {"wire":"distribution","rule":{},"default":"truncated_normal"},
    {"wire":"input_axes","rule":"nullable_integers","default":null},
    {"wire":"output_axes","rule":"nullable_integers","default":null},
  ],
};

/** How `Zeros` is read and written. */
export const ZerosInitializerKeys: ClassKeys<ZerosInitializerOptions> = {
  className: 'Zeros',
  keys: [],
};

const shared = {
  value: {"wire":"value","option":"value","required":false,"default":0,"python":"float","description":"The value."},
  seed: {"wire":"seed","option":"seed","required":false,"default":null,"python":"int","description":"Seed of the draws; the same seed gives the same values. `null`: a random one."},
  input_axes: {"wire":"input_axes","option":"inputAxes","required":false,"default":null,"python":"list","description":"The axes that make the fan in. `null`: the last but one and the receptive field."},
  output_axes: {"wire":"output_axes","option":"outputAxes","required":false,"default":null,"python":"list","description":"The axes that make the fan out. `null`: the last and the receptive field."},
  gain: {"wire":"gain","option":"gain","required":false,"default":1,"python":"float","written":"never","description":"Factor of the matrix; Keras leaves it out of the config."},
  mean: {"wire":"mean","option":"mean","required":false,"default":0,"python":"float","description":"Mean of the draws."},
  stddev: {"wire":"stddev","option":"stddev","required":false,"default":0.05,"python":"float","description":"Standard deviation of the draws."},
  minval: {"wire":"minval","option":"minval","required":false,"default":-0.05,"python":"float","description":"Lower bound of the draws."},
  maxval: {"wire":"maxval","option":"maxval","required":false,"default":0.05,"python":"float","description":"Upper bound of the draws."},
  scale: {"wire":"scale","option":"scale","required":false,"default":1,"python":"float","description":"The variance is `scale` over the fans."},
} as const;

/** Every initializer with a schema. */
export type InitializerClassName = 'Constant' | 'GlorotNormal' | 'GlorotUniform' | 'HeNormal' | 'HeUniform' | 'Identity' | 'LecunNormal' | 'LecunUniform' | 'Ones' | 'Orthogonal' | 'RandomNormal' | 'RandomUniform' | 'TruncatedNormal' | 'VarianceScaling' | 'Zeros';

/** The config of every initializer. */
export interface InitializerConfigs {
  Constant: ConstantInitializerConfig;
  GlorotNormal: GlorotNormalInitializerConfig;
  GlorotUniform: GlorotUniformInitializerConfig;
  HeNormal: HeNormalInitializerConfig;
  HeUniform: HeUniformInitializerConfig;
  Identity: IdentityInitializerConfig;
  LecunNormal: LecunNormalInitializerConfig;
  LecunUniform: LecunUniformInitializerConfig;
  Ones: OnesInitializerConfig;
  Orthogonal: OrthogonalInitializerConfig;
  RandomNormal: RandomNormalInitializerConfig;
  RandomUniform: RandomUniformInitializerConfig;
  TruncatedNormal: TruncatedNormalInitializerConfig;
  VarianceScaling: VarianceScalingInitializerConfig;
  Zeros: ZerosInitializerConfig;
}

/** Every initializer in Keras's snake case. */
export type InitializerSnakeName = 'constant' | 'glorot_normal' | 'glorot_uniform' | 'he_normal' | 'he_uniform' | 'identity' | 'lecun_normal' | 'lecun_uniform' | 'ones' | 'orthogonal' | 'random_normal' | 'random_uniform' | 'truncated_normal' | 'variance_scaling' | 'zeros';

/** Keys in Keras's order, with their defaults, of every initializer. */
export const initializerSpecs: Readonly<Record<InitializerClassName, ClassSpec>> = /* @__PURE__ */ (() =>
  deepFreeze({
  Constant: {
    "className": "Constant",
    "description": "One value everywhere, or an array that broadcasts.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.value,
    ]
  },
  GlorotNormal: {
    "className": "GlorotNormal",
    "description": "Truncated normal draws of variance 2 / (fan_in + fan_out).",
    "formula": [
      "stddev = sqrt(2 / (fan_in + fan_out)) / 0.87962566103423978"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.seed,
      shared.input_axes,
      shared.output_axes,
    ]
  },
  GlorotUniform: {
    "className": "GlorotUniform",
    "description": "Uniform draws of variance 2 / (fan_in + fan_out).",
    "formula": [
      "limit = sqrt(3 * 2 / (fan_in + fan_out))"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.seed,
      shared.input_axes,
      shared.output_axes,
    ]
  },
  HeNormal: {
    "className": "HeNormal",
    "description": "Truncated normal draws of variance 2 / fan_in.",
    "formula": [
      "stddev = sqrt(2 / fan_in) / 0.87962566103423978"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.seed,
      shared.input_axes,
      shared.output_axes,
    ]
  },
  HeUniform: {
    "className": "HeUniform",
    "description": "Uniform draws of variance 2 / fan_in.",
    "formula": [
      "limit = sqrt(3 * 2 / fan_in)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.seed,
      shared.input_axes,
      shared.output_axes,
    ]
  },
  Identity: {
    "className": "Identity",
    "description": "A multiple of the identity matrix.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.gain,
    ]
  },
  LecunNormal: {
    "className": "LecunNormal",
    "description": "Truncated normal draws of variance 1 / fan_in.",
    "formula": [
      "stddev = sqrt(1 / fan_in) / 0.87962566103423978"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.seed,
      shared.input_axes,
      shared.output_axes,
    ]
  },
  LecunUniform: {
    "className": "LecunUniform",
    "description": "Uniform draws of variance 1 / fan_in.",
    "formula": [
      "limit = sqrt(3 * 1 / fan_in)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.seed,
      shared.input_axes,
      shared.output_axes,
    ]
  },
  Ones: {
    "className": "Ones",
    "description": "1 everywhere.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
    ]
  },
  Orthogonal: {
    "className": "Orthogonal",
    "description": "A random matrix with orthonormal rows or columns, times a factor.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.seed,
      {"wire":"gain","option":"gain","required":false,"default":1,"python":"float","description":"Factor of the matrix."},
    ]
  },
  RandomNormal: {
    "className": "RandomNormal",
    "description": "Normal draws.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.seed,
      shared.mean,
      shared.stddev,
    ]
  },
  RandomUniform: {
    "className": "RandomUniform",
    "description": "Uniform draws.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.seed,
      shared.minval,
      shared.maxval,
    ]
  },
  TruncatedNormal: {
    "className": "TruncatedNormal",
    "description": "Normal draws, those beyond two standard deviations drawn again.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.seed,
      shared.mean,
      shared.stddev,
    ]
  },
  VarianceScaling: {
    "className": "VarianceScaling",
    "description": "Draws whose variance falls with the fans.",
    "formula": [
      "variance = scale / fan"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.seed,
      shared.scale,
      {"wire":"mode","option":"mode","required":false,"default":"fan_in","python":"str","description":"Which fan: in, out or their mean."},
      {"wire":"distribution","option":"distribution","required":false,"default":"truncated_normal","python":"str","description":"What is drawn from; \"normal\" stands for \"truncated_normal\"."},
      shared.input_axes,
      shared.output_axes,
    ]
  },
  Zeros: {
    "className": "Zeros",
    "description": "0 everywhere.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
    ]
  },
  }))();
