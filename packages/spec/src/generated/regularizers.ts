// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

import { type ClassSpec, deepFreeze } from '../class-spec.js';

/** Sum of the absolute values. */
export interface L1RegularizerConfig {
  /**
   * Factor of the absolute values.
   * @defaultValue `0.01`
   */
  l1: number | null;
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

/** Sum of the squares. */
export interface L2RegularizerConfig {
  /**
   * Factor of the squares.
   * @defaultValue `0.01`
   */
  l2: number | null;
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
export const regularizerSpecs: Readonly<Record<RegularizerClassName, ClassSpec>> = /* @__PURE__ */ deepFreeze({
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
});
