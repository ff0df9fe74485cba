// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

import type { ClassKeys } from '../class-keys.js';
import { type ClassSpec, deepFreeze } from '../class-spec.js';

/** Sum of the absolute values. */
export interface L1RegularizerConfig {
  /**
   * Factor of the absolute values.
   * @defaultValue `0.01`
   */
  l1: number | null;
}

/** Options of `L1`: its config in camelCase, everything with a default left out at will. */
export interface L1RegularizerOptions {
  /**
   * Factor of the absolute values.
   * @defaultValue `0.01`
   */
  readonly l1?: number | null;
}

/** Sums of the absolute values and of the squares. */
export interface L1L2RegularizerConfig {
  /**
   * Factor of the absolute values.
   * @defaultValue `0`
   */
  l1: number | null;
  /**
   * Factor of the squares.
   * @defaultValue `0`
   */
  l2: number | null;
}

/** Options of `L1L2`: its config in camelCase, everything with a default left out at will. */
export interface L1L2RegularizerOptions {
  /**
   * Factor of the absolute values.
   * @defaultValue `0`
   */
  readonly l1?: number | null;
  /**
   * Factor of the squares.
   * @defaultValue `0`
   */
  readonly l2?: number | null;
}

/** Sum of the squares. */
export interface L2RegularizerConfig {
  /**
   * Factor of the squares.
   * @defaultValue `0.01`
   */
  l2: number | null;
}

/** Options of `L2`: its config in camelCase, everything with a default left out at will. */
export interface L2RegularizerOptions {
  /**
   * Factor of the squares.
   * @defaultValue `0.01`
   */
  readonly l2?: number | null;
}

/** Pulls the rows or columns of a matrix to right angles. */
export interface OrthogonalRegularizerRegularizerConfig {
  /**
   * Factor of the penalty.
   * @defaultValue `0.01`
   */
  factor: number;
  /**
   * What is to be orthogonal.
   * @defaultValue `"rows"`
   */
  mode: "rows" | "columns";
}

/** Options of `OrthogonalRegularizer`: its config in camelCase, everything with a default left out at will. */
export interface OrthogonalRegularizerRegularizerOptions {
  /**
   * Factor of the penalty.
   * @defaultValue `0.01`
   */
  readonly factor?: number;
  /**
   * What is to be orthogonal.
   * @defaultValue `"rows"`
   */
  readonly mode?: "rows" | "columns";
}

/** How `L1` is read and written. */
export const L1RegularizerKeys: ClassKeys<L1RegularizerOptions> = {
  className: 'L1',
  keys: [
    {"wire":"l1","rule":{"type":["number","null"],"minimum":0},"default":0.01,"float":true},
  ],
};

/** How `L1L2` is read and written. */
export const L1L2RegularizerKeys: ClassKeys<L1L2RegularizerOptions> = {
  className: 'L1L2',
  keys: [
    {"wire":"l1","rule":{"type":["number","null"],"minimum":0},"default":0,"float":true},
    {"wire":"l2","rule":{"type":["number","null"],"minimum":0},"default":0,"float":true},
  ],
};

/** How `L2` is read and written. */
export const L2RegularizerKeys: ClassKeys<L2RegularizerOptions> = {
  className: 'L2',
  keys: [
    {"wire":"l2","rule":{"type":["number","null"],"minimum":0},"default":0.01,"float":true},
  ],
};

/** How `OrthogonalRegularizer` is read and written. */
export const OrthogonalRegularizerRegularizerKeys: ClassKeys<OrthogonalRegularizerRegularizerOptions> = {
  className: 'OrthogonalRegularizer',
  keys: [
    {"wire":"factor","rule":"non_negative","default":0.01,"float":true},
    {"wire":"mode","rule":{"enum":["rows","columns"]},"default":"rows"},
  ],
};

const shared = {
  factor: {"wire":"factor","option":"factor","required":false,"default":0.01,"python":"float","description":"Factor of the penalty."},
} as const;

/** Every regularizer with a schema. */
export type RegularizerClassName = 'L1' | 'L1L2' | 'L2' | 'OrthogonalRegularizer';

/** The config of every regularizer. */
export interface RegularizerConfigs {
  L1: L1RegularizerConfig;
  L1L2: L1L2RegularizerConfig;
  L2: L2RegularizerConfig;
  OrthogonalRegularizer: OrthogonalRegularizerRegularizerConfig;
}

/** Every regularizer in Keras's snake case. */
export type RegularizerSnakeName = 'l1' | 'l1l2' | 'l2' | 'orthogonal_regularizer';

/** Keys in Keras's order, with their defaults, of every regularizer. */
export const regularizerSpecs: Readonly<Record<RegularizerClassName, ClassSpec>> = /* @__PURE__ */ (() =>
  deepFreeze({
  L1: {
    "className": "L1",
    "description": "Sum of the absolute values.",
    "formula": [
      "l1 * sum(|x|)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      {"wire":"l1","option":"l1","required":false,"default":0.01,"python":"float","description":"Factor of the absolute values."},
    ]
  },
  L1L2: {
    "className": "L1L2",
    "description": "Sums of the absolute values and of the squares.",
    "formula": [
      "l1 * sum(|x|) + l2 * sum(x^2)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      {"wire":"l1","option":"l1","required":false,"default":0,"python":"float","description":"Factor of the absolute values."},
      {"wire":"l2","option":"l2","required":false,"default":0,"python":"float","description":"Factor of the squares."},
    ]
  },
  L2: {
    "className": "L2",
    "description": "Sum of the squares.",
    "formula": [
      "l2 * sum(x^2)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      {"wire":"l2","option":"l2","required":false,"default":0.01,"python":"float","description":"Factor of the squares."},
    ]
  },
  OrthogonalRegularizer: {
    "className": "OrthogonalRegularizer",
    "description": "Pulls the rows or columns of a matrix to right angles.",
    "formula": [
      "factor * mean(|cosine|) over the pairs"
    ],
    "notes": [],
    "references": [],
    "keys": [
      shared.factor,
      {"wire":"mode","option":"mode","required":false,"default":"rows","python":"str","description":"What is to be orthogonal."},
    ]
  },
  }))();
