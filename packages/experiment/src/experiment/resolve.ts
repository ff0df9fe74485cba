import { availableParallelism } from 'node:os';
import { adapterNames } from '@descent/backend';
import { ConfigError, isRecord, readDocument, UnknownNameError } from '@descent/spec';
import { losses, metrics } from '@descent/trainer';
import type { Experiment, ExperimentFile, KerasIdentifier } from './experiment.js';
import { completeConfig, ownRate, planTrials } from './plan.js';
import { within } from './within.js';

const WHERE = 'experiment';
const MOST_TRIALS = 10_000;

/**
 * An experiment with every default filled in and everything checked that can be without data or a backend: each
 * optimizer is there as its whole Keras config.
 *
 * @param file - what a person wrote, or the `experiment.json` of an earlier run; never changed
 * @param overrides - what takes the place of parts of it; `undefined` members do not
 * @throws ConfigError or UnknownNameError with the JSON pointer of the value, the rule and the fix
 */
export function resolveExperiment(file: unknown = {}, overrides: ExperimentFile = {}): Experiment {
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    throw new ConfigError(WHERE, '', file, 'must be an object', 'An empty one, {}, is the lesson.');
  }
  const given = Object.entries(overrides).filter(([, value]) => value !== undefined);
  const { $schema: _, resolved: __, ...merged } = { ...file, ...Object.fromEntries(given) } as Record<string, unknown>;
  if (merged.learningRates === undefined && bringsRates(merged.optimizers)) merged.learningRates = null;
  const document = readDocument('experiment', merged, { where: WHERE }) as Experiment;
  const { name, description, data, limit, model, learningRates, seeds, epochs, batchSize, loss, metrics } = document;
  const { backend, shuffle, validationSplit, workers = Math.min(availableParallelism(), 256) } = document;
  const optimizers = document.optimizers.map((identifier, i) =>
    within(`/optimizers/${i}`, () => completeConfig(identifier)),
  );
  // in the order in which a person would read them
  const experiment: Experiment = {
    name,
    description,
    data,
    limit,
    model,
    optimizers,
    learningRates,
    seeds,
    epochs,
    batchSize,
    loss,
    metrics,
    shuffle,
    validationSplit,
    backend,
    workers,
  };
  checkBackend(experiment.backend);
  within('/loss', () => losses.get(experiment.loss));
  experiment.metrics.forEach(checkMetric);
  checkTrials(document, experiment);
  return experiment;
}

function bringsRates(optimizers: unknown): boolean {
  return Array.isArray(optimizers) && optimizers.some((identifier) => ownRate(identifier) !== undefined);
}

function checkBackend(backend: string): void {
  const known = [...adapterNames(), 'auto'];
  if (!known.includes(backend)) throw new UnknownNameError('backend', backend, known, { pointer: '/backend' });
}

/** Names that `compile` resolves by the loss and the shapes. */
const BY_SHAPE = ['accuracy', 'acc', 'crossentropy', 'ce'];

/** Whether the metric exists; its config is read where there is a backend to hold its state. */
function checkMetric(metric: KerasIdentifier, place: number): void {
  const [name, pointer] = isRecord(metric)
    ? [metric.class_name, `/metrics/${place}/class_name`]
    : [metric, `/metrics/${place}`];
  const known = [...BY_SHAPE, ...metrics.metricNames()];
  if (!known.includes(name)) throw new UnknownNameError('metric', name, known, { pointer });
}

function checkTrials(document: Experiment, { seeds, learningRates }: Experiment): void {
  const count = document.optimizers.length * (learningRates?.length ?? 1) * seeds.length;
  if (count > MOST_TRIALS) {
    const rule = `must give at most ${MOST_TRIALS} trials (optimizers × learning rates × seeds)`;
    throw new ConfigError(WHERE, '', `${count} trials`, rule);
  }
  const seen = new Map<string, number>();
  for (const { optimizer } of planTrials({ ...document, seeds: [0] })) {
    const key = JSON.stringify(optimizer);
    const place = Math.floor(seen.size / (learningRates?.length ?? 1));
    if (seen.has(key)) {
      const rule = 'must not be the same optimizer, at the same rate, as another one';
      throw new ConfigError(WHERE, `/optimizers/${place}`, document.optimizers[place], rule);
    }
    seen.set(key, place);
  }
}
