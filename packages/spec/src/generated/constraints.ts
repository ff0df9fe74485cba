// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

import type { ClassKeys } from '../class-keys.js';
import { type ClassSpec, deepFreeze } from '../class-spec.js';

/** Norms of at most a bound. */
export interface MaxNormConstraintConfig {
  /**
   * The bound.
   * @defaultValue `2`
   */
  max_value: number;
  /**
   * The axis or axes over which a norm is taken. `null`: all.
   * @defaultValue `0`
   */
  axis: number | (number | number[])[] | null;
}

/** Options of `MaxNorm`: its config in camelCase, everything with a default left out at will. */
export interface MaxNormConstraintOptions {
  /**
   * The bound.
   * @defaultValue `2`
   */
  readonly maxValue?: number;
  /**
   * The axis or axes over which a norm is taken. `null`: all.
   * @defaultValue `0`
   */
  readonly axis?: number | readonly number[] | null;
}

/** Norms between two bounds. */
export interface MinMaxNormConstraintConfig {
  /**
   * Lower bound.
   * @defaultValue `0`
   */
  min_value: number;
  /**
   * Upper bound.
   * @defaultValue `1`
   */
  max_value: number;
  /**
   * Share of the way to the bounds that is gone at each update.
   * @defaultValue `1`
   */
  rate: number;
  /**
   * The axis or axes over which a norm is taken. `null`: all.
   * @defaultValue `0`
   */
  axis: number | (number | number[])[] | null;
}

/** Options of `MinMaxNorm`: its config in camelCase, everything with a default left out at will. */
export interface MinMaxNormConstraintOptions {
  /**
   * Lower bound.
   * @defaultValue `0`
   */
  readonly minValue?: number;
  /**
   * Upper bound.
   * @defaultValue `1`
   */
  readonly maxValue?: number;
  /**
   * Share of the way to the bounds that is gone at each update.
   * @defaultValue `1`
   */
  readonly rate?: number;
  /**
   * The axis or axes over which a norm is taken. `null`: all.
   * @defaultValue `0`
   */
  readonly axis?: number | readonly number[] | null;
}

/** No negative weights. */
export interface NonNegConstraintConfig {}

/** Options of `NonNeg`: its config in camelCase, everything with a default left out at will. */
export interface NonNegConstraintOptions {

}

/** Norms of 1. */
export interface UnitNormConstraintConfig {
  /**
   * The axis or axes over which a norm is taken. `null`: all.
   * @defaultValue `0`
   */
  axis: number | (number | number[])[] | null;
}

/** Options of `UnitNorm`: its config in camelCase, everything with a default left out at will. */
export interface UnitNormConstraintOptions {
  /**
   * The axis or axes over which a norm is taken. `null`: all.
   * @defaultValue `0`
   */
  readonly axis?: number | readonly number[] | null;
}

/** How `MaxNorm` is read and written. */
export const MaxNormConstraintKeys: ClassKeys<MaxNormConstraintOptions> = {
  className: 'MaxNorm',
  keys: [
    {"wire":"max_value","rule":"number","default":2},
    {"wire":"axis","rule":"nullable_axes","default":0},
  ],
};

/** How `MinMaxNorm` is read and written. */
export const MinMaxNormConstraintKeys: ClassKeys<MinMaxNormConstraintOptions> = {
  className: 'MinMaxNorm',
  keys: [
    {"wire":"min_value","rule":"number","default":0,"float":true},
    {"wire":"max_value","rule":"number","default":1,"float":true},
    {"wire":"rate","rule":"number","default":1,"float":true},
    {"wire":"axis","rule":"nullable_axes","default":0},
  ],
};

/** How `NonNeg` is read and written. */
export const NonNegConstraintKeys: ClassKeys<NonNegConstraintOptions> = {
  className: 'NonNeg',
  keys: [],
};

/** How `UnitNorm` is read and written. */
export const UnitNormConstraintKeys: ClassKeys<UnitNormConstraintOptions> = {
  className: 'UnitNorm',
  keys: [
    {"wire":"axis","rule":"nullable_axes","default":0},
  ],
};

const shared = {
  max_value: {"wire":"max_value","option":"maxValue","required":false,"default":2,"python":"int","description":"The bound."},
  axis: {"wire":"axis","option":"axis","required":false,"default":0,"python":"list","description":"The axis or axes over which a norm is taken. `null`: all."},
  min_value: {"wire":"min_value","option":"minValue","required":false,"default":0,"python":"float","description":"Lower bound."},
  rate: {"wire":"rate","option":"rate","required":false,"default":1,"python":"float","description":"Share of the way to the bounds that is gone at each update."},
} as const;

/** Every constraint with a schema. */
export type ConstraintClassName = 'MaxNorm' | 'MinMaxNorm' | 'NonNeg' | 'UnitNorm';

/** The config of every constraint. */
export interface ConstraintConfigs {
  MaxNorm: MaxNormConstraintConfig;
  MinMaxNorm: MinMaxNormConstraintConfig;
  NonNeg: NonNegConstraintConfig;
  UnitNorm: UnitNormConstraintConfig;
}

/** Every constraint in Keras's snake case. */
export type ConstraintSnakeName = 'max_norm' | 'min_max_norm' | 'non_neg' | 'unit_norm';

/** Keys in Keras's order, with their defaults, of every constraint. */
export const constraintSpecs: Readonly<Record<ConstraintClassName, ClassSpec>> = /* @__PURE__ */ (() =>
  deepFreeze({
  MaxNorm: {
    "className": "MaxNorm",
    "description": "Norms of at most a bound.",
    "formula": [
      "w * min(|w|, max_value) / (|w| + 1e-7)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.max_value,
      shared.axis,
    ]
  },
  MinMaxNorm: {
    "className": "MinMaxNorm",
    "description": "Norms between two bounds.",
    "formula": [],
    "notes": [],
    "references": [],
    "keys": [
      shared.min_value,
      { ...shared.max_value, default: 1, python: "float", description: "Upper bound." },
      shared.rate,
      shared.axis,
    ]
  },
  NonNeg: {
    "className": "NonNeg",
    "description": "No negative weights.",
    "formula": [
      "max(w, 0)"
    ],
    "notes": [],
    "references": [],
    "keys": [
    ]
  },
  UnitNorm: {
    "className": "UnitNorm",
    "description": "Norms of 1.",
    "formula": [
      "w / (|w| + 1e-7)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.axis,
    ]
  },
  }))();
