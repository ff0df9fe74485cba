import * as optimizers from '@descent/optimizers';
import { ConfigError, DescentError, escapePointer } from '@descent/spec';
import { shortestFloat32 } from '../result/format.js';
import { labelSettings } from '../result/labels.js';
import type { Experiment, KerasConfig, KerasIdentifier } from './experiment.js';
import { within } from './within.js';

/** One trial that is to run. */
export interface TrialPlan {
  /** Place in the experiment. */
  readonly index: number;
  /** The optimizer as Keras serializes it, its learning rate and the grid's options set. */
  readonly optimizer: KerasConfig;
  /** The rate as the experiment gives it; `null` where a schedule decides. */
  readonly learningRate: number | null;
  readonly seed: number;
  /** Short and unique among the settings (not the seeds) of the experiment: `1e-3`, `Adam 1e-3`. */
  readonly label: string;
}

/**
 * Every trial of an experiment, in the order in which they are listed: optimizers, then the grid (its last option
 * changes fastest), then learning rates, then seeds.
 *
 * @throws ConfigError or UnknownNameError, with the pointer into the experiment, for an optimizer that cannot be made
 */
export function planTrials(
  experiment: Pick<Experiment, 'optimizers' | 'grid' | 'learningRates' | 'seeds'>,
): TrialPlan[] {
  const combinations = combinationsOf(experiment.grid);
  const settings = experiment.optimizers.flatMap((identifier, i) => {
    within(`/optimizers/${i}`, () => completeConfig(identifier));
    return combinations.flatMap((options) => settingsFor({ identifier, place: i, options }, experiment.learningRates));
  });
  const labels = labelSettings(settings);
  const plans = settings.flatMap((setting, i) =>
    experiment.seeds.map((seed) => ({ ...setting, seed, label: labels[i]?.short as string })),
  );
  return plans.map((plan, index) => ({ index, ...plan }));
}

type Setting = Pick<TrialPlan, 'optimizer' | 'learningRate'>;

/** Options from the grid, by their names in the config. */
type Options = Readonly<Record<string, unknown>>;

/** Every combination of the values of a grid; of none, one without options. */
function combinationsOf(grid: Experiment['grid']): Options[] {
  return Object.entries(grid).reduce<Options[]>(
    (before, [key, values]) => before.flatMap((options) => values.map((value) => ({ ...options, [key]: value }))),
    [{}],
  );
}

interface Candidate {
  readonly identifier: KerasIdentifier;
  readonly place: number;
  readonly options: Options;
}

function settingsFor({ identifier, place, options }: Candidate, rates: readonly number[] | null): Setting[] {
  const own = 'learning_rate' in options ? options.learning_rate : ownRate(identifier);
  if (rates === null) {
    const optimizer = configWith(identifier, options);
    const rate = own ?? optimizer.config?.learning_rate;
    return [{ optimizer, learningRate: typeof rate === 'number' ? shortestFloat32(rate) : null }];
  }
  const pointer = 'learning_rate' in options ? '/grid/learning_rate' : `/optimizers/${place}/config/learning_rate`;
  if ('learning_rate' in options || (typeof own === 'object' && own !== null)) {
    const what = 'learning_rate' in options ? 'be in the grid' : 'be a schedule';
    const fix = 'Set learningRates to null, and every optimizer keeps its own rate.';
    throw new ConfigError('experiment', pointer, own, `must not ${what} beside learningRates`, fix);
  }
  return rates.map((rate) => ({
    optimizer: configWith(identifier, { ...options, learning_rate: rate }),
    learningRate: rate,
  }));
}

/** The whole config of an optimizer with some options set; what is wrong with one of them is told of the grid. */
function configWith(identifier: KerasIdentifier, options: Options): KerasConfig {
  const given: KerasConfig = typeof identifier === 'string' ? { class_name: identifier, config: {} } : identifier;
  try {
    return completeConfig({ ...given, config: { ...given.config, ...options } });
  } catch (error) {
    if (!(error instanceof DescentError)) throw error;
    const key = Object.keys(options).find(
      (name) => error.pointer?.endsWith(`/${name}`) || error.message.includes(`"${name}"`),
    );
    const pointer = key === undefined ? '/grid' : `/grid/${escapePointer(key)}`;
    throw new DescentError(error.code, `experiment at ${pointer}: ${error.message}`, { pointer, cause: error });
  }
}

/** The learning rate that an identifier brings along: a number or a serialized schedule. */
export function ownRate(identifier: unknown): unknown {
  const config = (identifier as Partial<KerasConfig> | null)?.config;
  return typeof config === 'object' && config !== null ? config.learning_rate : undefined;
}

/** The whole config as Keras serializes it, every default said. */
export function completeConfig(identifier: KerasIdentifier): KerasConfig {
  const optimizer = optimizers.deserialize(identifier);
  try {
    return { ...optimizers.serialize(optimizer) };
  } finally {
    optimizer.dispose();
  }
}
