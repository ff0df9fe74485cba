import * as optimizers from '@descent/optimizers';
import { ConfigError } from '@descent/spec';
import { shortestFloat32 } from '../result/format.js';
import { labelSettings } from '../result/labels.js';
import type { Experiment, KerasConfig, KerasIdentifier } from './experiment.js';
import { within } from './within.js';

/** One trial that is to run. */
export interface TrialPlan {
  /** Place in the experiment: optimizers, then learning rates, then seeds. */
  readonly index: number;
  /** The optimizer as Keras serializes it, its learning rate set. */
  readonly optimizer: KerasConfig;
  /** The rate as the experiment gives it; `null` where a schedule decides. */
  readonly learningRate: number | null;
  readonly seed: number;
  /** Short and unique among the settings (not the seeds) of the experiment: `1e-3`, `Adam 1e-3`. */
  readonly label: string;
}

/**
 * Every trial of an experiment, in the order in which they are listed.
 *
 * @throws ConfigError or UnknownNameError, with the pointer into the experiment, for an optimizer that cannot be made
 */
export function planTrials(experiment: Pick<Experiment, 'optimizers' | 'learningRates' | 'seeds'>): TrialPlan[] {
  const settings = experiment.optimizers.flatMap((identifier, i) =>
    settingsFor(identifier, i, experiment.learningRates),
  );
  const labels = labelSettings(settings);
  const plans = settings.flatMap((setting, i) =>
    experiment.seeds.map((seed) => ({ ...setting, seed, label: labels[i]?.short as string })),
  );
  return plans.map((plan, index) => ({ index, ...plan }));
}

type Setting = Pick<TrialPlan, 'optimizer' | 'learningRate'>;

function settingsFor(identifier: KerasIdentifier, place: number, rates: readonly number[] | null): Setting[] {
  return within(`/optimizers/${place}`, () => {
    if (rates === null) {
      const optimizer = completeConfig(identifier);
      const rate = ownRate(identifier) ?? optimizer.config?.learning_rate;
      return [{ optimizer, learningRate: typeof rate === 'number' ? shortestFloat32(rate) : null }];
    }
    const own = ownRate(identifier);
    if (typeof own === 'object' && own !== null) {
      throw new ConfigError(
        'experiment',
        `/optimizers/${place}/config/learning_rate`,
        own,
        'must not be a schedule beside learningRates',
        'Set learningRates to null, and every optimizer keeps its own rate.',
      );
    }
    return rates.map((rate) => ({ optimizer: completeConfig(withRate(identifier, rate)), learningRate: rate }));
  });
}

/** The learning rate that an identifier brings along: a number or a serialized schedule. */
export function ownRate(identifier: unknown): unknown {
  const config = (identifier as Partial<KerasConfig> | null)?.config;
  return typeof config === 'object' && config !== null ? config.learning_rate : undefined;
}

function withRate(identifier: KerasIdentifier, rate: number): KerasConfig {
  if (typeof identifier === 'string') return { class_name: identifier, config: { learning_rate: rate } };
  return { ...identifier, config: { ...identifier.config, learning_rate: rate } };
}

/** The whole config as Keras serializes it, every default said. */
export function completeConfig(identifier: KerasIdentifier): KerasConfig {
  const optimizer = optimizers.get(identifier);
  try {
    return { ...optimizers.serialize(optimizer) };
  } finally {
    optimizer.dispose();
  }
}
