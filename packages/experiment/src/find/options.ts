import { ConfigError, UnknownNameError } from '@descent/spec';
import type { ClassWeight, DataArrays } from '@descent/trainer';
import type { Finding } from './finding.js';

/** What is known after an update of the test. */
export interface FinderStep {
  /** Updates made, counted from 1. */
  readonly step: number;
  readonly steps: number;
  /** The rate of the update. */
  readonly learningRate: number;
  /** The loss of its batch before it. */
  readonly loss: number;
  readonly smoothed: number;
}

/** Options of `findLearningRate`. */
export interface FinderOptions {
  /** The first rate; 1e-7 unless given. */
  readonly min?: number;
  /** The last rate; 10 unless given. */
  readonly max?: number;
  /** Updates, each at a rate of its own; 100 unless given. */
  readonly steps?: number;
  /** `'exponential'` (unless given): each rate is the one before times a constant; `'linear'`: plus a constant. */
  readonly ramp?: Finding['ramp'];
  /** How much of the average so far each smoothed loss keeps, in [0, 1); 0.9 unless given. */
  readonly smoothing?: number;
  /** The test ends when the smoothed loss exceeds its lowest value by this factor; 4 unless given. */
  readonly divergence?: number;
  /** Samples per batch; 32 unless given. */
  readonly batchSize?: number;
  /** Whether samples come in a new order; true unless given. */
  readonly shuffle?: boolean;
  /** Weight of each class in the loss. */
  readonly classWeight?: ClassWeight;
  /** Weight of each sample in the loss. */
  readonly sampleWeight?: DataArrays;
  /** Ends the test after the step at hand, with the points so far. */
  readonly signal?: AbortSignal;
  /** Told after every update. What it throws ends the test, and everything is put back. */
  readonly onStep?: (step: FinderStep) => void;
}

/** The options that describe the test, each with its value. */
export type Range = Required<Pick<FinderOptions, 'min' | 'max' | 'steps' | 'ramp' | 'smoothing' | 'divergence'>>;

const RANGE: Range = { min: 1e-7, max: 10, steps: 100, ramp: 'exponential', smoothing: 0.9, divergence: 4 };
const DATA = ['batchSize', 'shuffle', 'classWeight', 'sampleWeight', 'signal', 'onStep'];
const LARGEST = 3.4028234663852886e38;
const SMALLEST = 2 ** -126;

/**
 * The range with every default filled in.
 *
 * @throws ConfigError with the option's name and its rule; UnknownNameError for an option that does not exist
 */
export function readRange(options: FinderOptions): Range {
  const known = [...Object.keys(RANGE), ...DATA];
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) throw new UnknownNameError('option of findLearningRate', key, known);
  }
  const given = Object.entries(options).filter(([key, value]) => Object.hasOwn(RANGE, key) && value !== undefined);
  const range: Range = { ...RANGE, ...Object.fromEntries(given) };
  const { min, max, steps, ramp, smoothing, divergence } = range;
  demand('min', min, isBetween(min, SMALLEST, LARGEST), 'must be a finite number > 0');
  demand('max', max, isBetween(max, SMALLEST, LARGEST) && max > min, `must be a finite number > min, ${min}`);
  demand(
    'steps',
    steps,
    Number.isInteger(steps) && isBetween(steps, 2, 100_000),
    'must be an integer from 2 to 100000',
  );
  demand('ramp', ramp, ramp === 'exponential' || ramp === 'linear', "must be 'exponential' or 'linear'");
  demand('smoothing', smoothing, isBetween(smoothing, 0, 1) && smoothing < 1, 'must be a number >= 0 and < 1');
  demand('divergence', divergence, isBetween(divergence, 1, LARGEST) && divergence > 1, 'must be a finite number > 1');
  return range;
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}

function demand(name: string, value: unknown, holds: boolean, rule: string): void {
  if (!holds) throw new ConfigError('findLearningRate', `/${name}`, value, rule);
}
