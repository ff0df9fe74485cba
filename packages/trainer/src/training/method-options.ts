import { boolean, either, nullable, oneOf, only, type Rule, type Rules } from '../config/options.js';

/** What is looked at where it is used. */
const any: Rule = { text: 'may be anything', accepts: () => true };

const verbose: Rule = nullable(oneOf([0, 1, 2, 'auto', false, true]));

const epochNumber: Rule = {
  text: 'must be an integer >= 0',
  accepts: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
};

const named = (...names: string[]): Rules => Object.fromEntries(names.map((name) => [name, any]));

/** The options of `compile`; those of Keras that have no meaning here may have the value that changes nothing. */
export const COMPILE_OPTIONS: Rules = {
  ...named('optimizer', 'loss', 'lossWeights', 'metrics', 'weightedMetrics', 'runEagerly', 'customObjects'),
  stepsPerExecution: only(1, 'every step is run by itself'),
  jitCompile: nullable(
    either(only(false, 'steps are traced unless runEagerly is true'), only('auto', 'which is the same here')),
  ),
  // It scales losses under mixed_float16 alone, which is not here: both are the same.
  autoScaleLoss: boolean,
};

/** The options of `fit`. */
export const FIT_OPTIONS: Rules = {
  epochs: epochNumber,
  initialEpoch: epochNumber,
  ...named('batchSize', 'stepsPerEpoch', 'shuffle', 'classWeight', 'sampleWeight'),
  ...named('validationData', 'validationSplit', 'validationFreq', 'validationBatchSize', 'validationSteps'),
  ...named('callbacks', 'signal'),
  verbose,
};

/** The options of `evaluate`. */
export const EVALUATE_OPTIONS: Rules = {
  ...named('batchSize', 'steps', 'sampleWeight', 'callbacks', 'signal'),
  verbose,
  returnDict: nullable(only(true, 'logs are a record by name')),
};

/** The options of `predict`. */
export const PREDICT_OPTIONS: Rules = { ...named('batchSize', 'steps', 'callbacks', 'signal'), verbose };

/** The options of `trainOnBatch` and `testOnBatch`. */
export const ON_BATCH_OPTIONS: Rules = {
  ...named('sampleWeight', 'classWeight'),
  returnDict: nullable(only(true, 'logs are a record by name')),
};

/** Options of which none is `null`. */
export type Given<T> = { [K in keyof T]: Exclude<T[K], null> };

/** The same options without those that are `null`, which in Keras stands for what is not given. */
export function withoutNulls<T extends object>(options: T): Given<T> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null)) as {
    [K in keyof T]: Exclude<T[K], null>;
  };
}
