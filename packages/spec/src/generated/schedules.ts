// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

import { type ClassSpec, deepFreeze } from '../class-spec.js';

/** Falls along half a cosine, after a linear warm-up if asked for. */
export interface CosineDecayConfig {
  /** The learning rate at step 0. A Python integer makes Keras compute in integers. */
  initial_learning_rate: number;
  /** Steps of the decay, after the warm-up, > 0. */
  decay_steps: number;
  /**
   * The rate at the end, as a share of the top rate.
   * @defaultValue `0`
   */
  alpha: number;
  /**
   * Name of the schedule.
   * @defaultValue `"CosineDecay"`
   */
  name: string | null;
  /**
   * The rate at the end of the warm-up. `null`: no warm-up, whatever `warmup_steps` says.
   * @defaultValue `null`
   */
  warmup_target: number | null;
  /**
   * Steps of the warm-up; `null` only where there is none.
   * @defaultValue `0`
   */
  warmup_steps: number | null;
}

/** Options of `CosineDecay`: its config in camelCase, everything with a default left out at will. */
export interface CosineDecayOptions {
  /** The learning rate at step 0. A Python integer makes Keras compute in integers. */
  readonly initialLearningRate: number;
  /** Steps of the decay, after the warm-up, > 0. */
  readonly decaySteps: number;
  /**
   * The rate at the end, as a share of the top rate.
   * @defaultValue `0`
   */
  readonly alpha?: number;
  /**
   * Name of the schedule.
   * @defaultValue `"CosineDecay"`
   */
  readonly name?: string;
  /**
   * The rate at the end of the warm-up. `null`: no warm-up, whatever `warmup_steps` says.
   * @defaultValue `null`
   */
  readonly warmupTarget?: number | null;
  /**
   * Steps of the warm-up; `null` only where there is none.
   * @defaultValue `0`
   */
  readonly warmupSteps?: number | null;
}

/** Falls along half a cosine, jumps back and starts over, in longer periods. */
export interface CosineDecayRestartsConfig {
  /** The learning rate at step 0. A Python integer makes Keras compute in integers. */
  initial_learning_rate: number;
  /** Steps of the first period, > 0. */
  first_decay_steps: number;
  /**
   * Each period is longer than the last by this factor.
   * @defaultValue `2`
   */
  t_mul: number;
  /**
   * Each period starts at the last one's rate times this.
   * @defaultValue `1`
   */
  m_mul: number;
  /**
   * The rate at the end of a period, as a share of `initial_learning_rate`.
   * @defaultValue `0`
   */
  alpha: number;
  /**
   * Name of the schedule.
   * @defaultValue `"SGDRDecay"`
   */
  name: string | null;
}

/** Options of `CosineDecayRestarts`: its config in camelCase, everything with a default left out at will. */
export interface CosineDecayRestartsOptions {
  /** The learning rate at step 0. A Python integer makes Keras compute in integers. */
  readonly initialLearningRate: number;
  /** Steps of the first period, > 0. */
  readonly firstDecaySteps: number;
  /**
   * Each period is longer than the last by this factor.
   * @defaultValue `2`
   */
  readonly tMul?: number;
  /**
   * Each period starts at the last one's rate times this.
   * @defaultValue `1`
   */
  readonly mMul?: number;
  /**
   * The rate at the end of a period, as a share of `initial_learning_rate`.
   * @defaultValue `0`
   */
  readonly alpha?: number;
  /**
   * Name of the schedule.
   * @defaultValue `"SGDRDecay"`
   */
  readonly name?: string;
}

/** Multiplies the rate by `decay_rate` every `decay_steps` steps. */
export interface ExponentialDecayConfig {
  /** The learning rate at step 0. A Python integer makes Keras compute in integers. */
  initial_learning_rate: number;
  /** Steps per decay, > 0. */
  decay_steps: number;
  /** Factor per `decay_steps`. */
  decay_rate: number;
  /**
   * Fall in steps instead of smoothly.
   * @defaultValue `false`
   */
  staircase: boolean | number | null;
  /**
   * Name of the schedule.
   * @defaultValue `"ExponentialDecay"`
   */
  name: string | null;
}

/** Options of `ExponentialDecay`: its config in camelCase, everything with a default left out at will. */
export interface ExponentialDecayOptions {
  /** The learning rate at step 0. A Python integer makes Keras compute in integers. */
  readonly initialLearningRate: number;
  /** Steps per decay, > 0. */
  readonly decaySteps: number;
  /** Factor per `decay_steps`. */
  readonly decayRate: number;
  /**
   * Fall in steps instead of smoothly.
   * @defaultValue `false`
   */
  readonly staircase?: boolean;
  /**
   * Name of the schedule.
   * @defaultValue `"ExponentialDecay"`
   */
  readonly name?: string;
}

/** Divides the rate by a number that grows with the steps. */
export interface InverseTimeDecayConfig {
  /** The learning rate at step 0. A Python integer makes Keras compute in integers. */
  initial_learning_rate: number;
  /** Steps per decay, > 0. */
  decay_steps: number;
  /** Growth of the divisor per `decay_steps`. */
  decay_rate: number;
  /**
   * Fall in steps instead of smoothly.
   * @defaultValue `false`
   */
  staircase: boolean | number | null;
  /**
   * Name of the schedule.
   * @defaultValue `"InverseTimeDecay"`
   */
  name: string | null;
}

/** Options of `InverseTimeDecay`: its config in camelCase, everything with a default left out at will. */
export interface InverseTimeDecayOptions {
  /** The learning rate at step 0. A Python integer makes Keras compute in integers. */
  readonly initialLearningRate: number;
  /** Steps per decay, > 0. */
  readonly decaySteps: number;
  /** Growth of the divisor per `decay_steps`. */
  readonly decayRate: number;
  /**
   * Fall in steps instead of smoothly.
   * @defaultValue `false`
   */
  readonly staircase?: boolean;
  /**
   * Name of the schedule.
   * @defaultValue `"InverseTimeDecay"`
   */
  readonly name?: string;
}

/** One rate until each boundary. */
export interface PiecewiseConstantDecayConfig {
  /** Steps at which the rate changes. */
  boundaries: number[];
  /** The rates, one more than boundaries. */
  values: number[];
  /**
   * Name of the schedule.
   * @defaultValue `"PiecewiseConstant"`
   */
  name: string | null;
}

/** Options of `PiecewiseConstantDecay`: its config in camelCase, everything with a default left out at will. */
export interface PiecewiseConstantDecayOptions {
  /** Steps at which the rate changes. */
  readonly boundaries: readonly number[];
  /** The rates, one more than boundaries. */
  readonly values: readonly number[];
  /**
   * Name of the schedule.
   * @defaultValue `"PiecewiseConstant"`
   */
  readonly name?: string;
}

/** Falls to `end_learning_rate` along a polynomial, and stays there or starts over. */
export interface PolynomialDecayConfig {
  /** The learning rate at step 0. A Python integer makes Keras compute in integers. */
  initial_learning_rate: number;
  /** Steps until the end, > 0. */
  decay_steps: number;
  /**
   * The rate at the end.
   * @defaultValue `0.0001`
   */
  end_learning_rate: number;
  /**
   * Power of the polynomial; 1.0 is a straight line.
   * @defaultValue `1`
   */
  power: number;
  /**
   * Start over after `decay_steps`.
   * @defaultValue `false`
   */
  cycle: boolean | number | null;
  /**
   * Name of the schedule.
   * @defaultValue `"PolynomialDecay"`
   */
  name: string | null;
}

/** Options of `PolynomialDecay`: its config in camelCase, everything with a default left out at will. */
export interface PolynomialDecayOptions {
  /** The learning rate at step 0. A Python integer makes Keras compute in integers. */
  readonly initialLearningRate: number;
  /** Steps until the end, > 0. */
  readonly decaySteps: number;
  /**
   * The rate at the end.
   * @defaultValue `0.0001`
   */
  readonly endLearningRate?: number;
  /**
   * Power of the polynomial; 1.0 is a straight line.
   * @defaultValue `1`
   */
  readonly power?: number;
  /**
   * Start over after `decay_steps`.
   * @defaultValue `false`
   */
  readonly cycle?: boolean;
  /**
   * Name of the schedule.
   * @defaultValue `"PolynomialDecay"`
   */
  readonly name?: string;
}

/** Every schedule with a schema. */
export type ScheduleClassName = 'CosineDecay' | 'CosineDecayRestarts' | 'ExponentialDecay' | 'InverseTimeDecay' | 'PiecewiseConstantDecay' | 'PolynomialDecay';

/** The config of every schedule. */
export interface ScheduleConfigs {
  CosineDecay: CosineDecayConfig;
  CosineDecayRestarts: CosineDecayRestartsConfig;
  ExponentialDecay: ExponentialDecayConfig;
  InverseTimeDecay: InverseTimeDecayConfig;
  PiecewiseConstantDecay: PiecewiseConstantDecayConfig;
  PolynomialDecay: PolynomialDecayConfig;
}

/** Keys in Keras's order, with their defaults, of every schedule. */
export const scheduleSpecs: Readonly<Record<ScheduleClassName, ClassSpec>> = /* @__PURE__ */ (() =>
  deepFreeze({
  CosineDecay: {
    "className": "CosineDecay",
    "description": "Falls along half a cosine, after a linear warm-up if asked for.",
    "formula": [
      "step < warmup_steps (only with warmup_target): learning_rate = initial_learning_rate + (warmup_target - initial_learning_rate) * step / warmup_steps",
      "s = min(step - warmup_steps, decay_steps), top = warmup_target or initial_learning_rate",
      "learning_rate = top * ((1 - alpha) * 0.5 * (1 + cos(pi * s / decay_steps)) + alpha)"
    ],
    "notes": [],
    "references": [
      {
        "title": "Loshchilov and Hutter, 2016: SGDR, stochastic gradient descent with warm restarts",
        "url": "https://arxiv.org/abs/1608.03983"
      }
    ],
    "keys": [
      {"wire":"initial_learning_rate","option":"initialLearningRate","required":true,"python":"float","description":"The learning rate at step 0. A Python integer makes Keras compute in integers."},
      {"wire":"decay_steps","option":"decaySteps","required":true,"python":"int","description":"Steps of the decay, after the warm-up, > 0."},
      {"wire":"alpha","option":"alpha","required":false,"default":0,"python":"float","description":"The rate at the end, as a share of the top rate."},
      {"wire":"name","option":"name","required":false,"default":"CosineDecay","python":"str","description":"Name of the schedule."},
      {"wire":"warmup_target","option":"warmupTarget","required":false,"default":null,"python":"float","description":"The rate at the end of the warm-up. `null`: no warm-up, whatever `warmup_steps` says."},
      {"wire":"warmup_steps","option":"warmupSteps","required":false,"default":0,"python":"int","description":"Steps of the warm-up; `null` only where there is none."},
    ]
  },
  CosineDecayRestarts: {
    "className": "CosineDecayRestarts",
    "description": "Falls along half a cosine, jumps back and starts over, in longer periods.",
    "formula": [
      "period i has first_decay_steps * t_mul^i steps, c = how far through it, 0 to 1",
      "learning_rate = initial_learning_rate * ((1 - alpha) * 0.5 * m_mul^i * (1 + cos(pi * c)) + alpha)"
    ],
    "notes": [],
    "references": [
      {
        "title": "Loshchilov and Hutter, 2016: SGDR, stochastic gradient descent with warm restarts",
        "url": "https://arxiv.org/abs/1608.03983"
      }
    ],
    "keys": [
      {"wire":"initial_learning_rate","option":"initialLearningRate","required":true,"python":"float","description":"The learning rate at step 0. A Python integer makes Keras compute in integers."},
      {"wire":"first_decay_steps","option":"firstDecaySteps","required":true,"python":"int","description":"Steps of the first period, > 0."},
      {"wire":"t_mul","option":"tMul","required":false,"default":2,"python":"float","description":"Each period is longer than the last by this factor."},
      {"wire":"m_mul","option":"mMul","required":false,"default":1,"python":"float","description":"Each period starts at the last one's rate times this."},
      {"wire":"alpha","option":"alpha","required":false,"default":0,"python":"float","description":"The rate at the end of a period, as a share of `initial_learning_rate`."},
      {"wire":"name","option":"name","required":false,"default":"SGDRDecay","python":"str","description":"Name of the schedule."},
    ]
  },
  ExponentialDecay: {
    "className": "ExponentialDecay",
    "description": "Multiplies the rate by `decay_rate` every `decay_steps` steps.",
    "formula": [
      "learning_rate = initial_learning_rate * decay_rate^(step / decay_steps)",
      "staircase: floor(step / decay_steps)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      {"wire":"initial_learning_rate","option":"initialLearningRate","required":true,"python":"float","description":"The learning rate at step 0. A Python integer makes Keras compute in integers."},
      {"wire":"decay_steps","option":"decaySteps","required":true,"python":"int","description":"Steps per decay, > 0."},
      {"wire":"decay_rate","option":"decayRate","required":true,"python":"float","description":"Factor per `decay_steps`."},
      {"wire":"staircase","option":"staircase","required":false,"default":false,"python":"bool","description":"Fall in steps instead of smoothly."},
      {"wire":"name","option":"name","required":false,"default":"ExponentialDecay","python":"str","description":"Name of the schedule."},
    ]
  },
  InverseTimeDecay: {
    "className": "InverseTimeDecay",
    "description": "Divides the rate by a number that grows with the steps.",
    "formula": [
      "learning_rate = initial_learning_rate / (1 + decay_rate * step / decay_steps)",
      "staircase: floor(step / decay_steps)"
    ],
    "notes": [],
    "references": [],
    "keys": [
      {"wire":"initial_learning_rate","option":"initialLearningRate","required":true,"python":"float","description":"The learning rate at step 0. A Python integer makes Keras compute in integers."},
      {"wire":"decay_steps","option":"decaySteps","required":true,"python":"int","description":"Steps per decay, > 0."},
      {"wire":"decay_rate","option":"decayRate","required":true,"python":"float","description":"Growth of the divisor per `decay_steps`."},
      {"wire":"staircase","option":"staircase","required":false,"default":false,"python":"bool","description":"Fall in steps instead of smoothly."},
      {"wire":"name","option":"name","required":false,"default":"InverseTimeDecay","python":"str","description":"Name of the schedule."},
    ]
  },
  PiecewiseConstantDecay: {
    "className": "PiecewiseConstantDecay",
    "description": "One rate until each boundary.",
    "formula": [
      "learning_rate = values[i] for the first boundary i with step <= boundaries[i], the last value after all of them"
    ],
    "notes": [],
    "references": [],
    "keys": [
      {"wire":"boundaries","option":"boundaries","required":true,"python":"int","description":"Steps at which the rate changes."},
      {"wire":"values","option":"values","required":true,"python":"float","description":"The rates, one more than boundaries."},
      {"wire":"name","option":"name","required":false,"default":"PiecewiseConstant","python":"str","description":"Name of the schedule."},
    ]
  },
  PolynomialDecay: {
    "className": "PolynomialDecay",
    "description": "Falls to `end_learning_rate` along a polynomial, and stays there or starts over.",
    "formula": [
      "s = min(step, decay_steps); cycle: decay_steps is multiplied by ceil(step / decay_steps) instead",
      "learning_rate = (initial_learning_rate - end_learning_rate) * (1 - s / decay_steps)^power + end_learning_rate"
    ],
    "notes": [],
    "references": [],
    "keys": [
      {"wire":"initial_learning_rate","option":"initialLearningRate","required":true,"python":"float","description":"The learning rate at step 0. A Python integer makes Keras compute in integers."},
      {"wire":"decay_steps","option":"decaySteps","required":true,"python":"int","description":"Steps until the end, > 0."},
      {"wire":"end_learning_rate","option":"endLearningRate","required":false,"default":0.0001,"python":"float","description":"The rate at the end."},
      {"wire":"power","option":"power","required":false,"default":1,"python":"float","description":"Power of the polynomial; 1.0 is a straight line."},
      {"wire":"cycle","option":"cycle","required":false,"default":false,"python":"bool","description":"Start over after `decay_steps`."},
      {"wire":"name","option":"name","required":false,"default":"PolynomialDecay","python":"str","description":"Name of the schedule."},
    ]
  },
  }))();
