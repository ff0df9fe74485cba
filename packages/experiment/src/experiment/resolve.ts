import { adapterNames } from '@descent/backend';
import { machine } from '@descent/host';
import { ConfigError, isRecord, UnknownNameError, writeJson } from '@descent/spec';
import { readDocument } from '@descent/spec/validate';
import { losses, metrics } from '@descent/trainer';
import { checkModel } from '../model/check.js';
import { makeCallbacks, requireNoPlateau } from './callbacks.js';
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
  if (merged.learningRates === undefined && bringsRates(merged)) merged.learningRates = null;
  const read = readDocument('experiment', merged, { where: WHERE });
  if (isRecord(read.model) && 'file' in read.model && !('class_name' in read.model)) {
    const fix = 'openExperiment (of @descent/experiment/node) reads the file, and what it gives can be run.';
    throw new ConfigError(WHERE, '/model', read.model, 'must be the config of the model, not its file', fix);
  }
  const document = read as Experiment;
  const { name, description, data, limit, model, learningRates, seeds, epochs, batchSize, loss, metrics } = document;
  const { grid, callbacks, backend, shuffle, validationSplit, workers = Math.min(machine.cores(), 256) } = document;
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
    grid,
    learningRates,
    seeds,
    epochs,
    batchSize,
    loss,
    metrics,
    callbacks,
    shuffle,
    validationSplit,
    backend,
    workers,
  };
  checkBackend(experiment.backend);
  within('/loss', () => losses.deserialize(experiment.loss));
  experiment.metrics.forEach(checkMetric);
  checkModel(experiment.model);
  makeCallbacks(experiment);
  checkTrials(document, experiment);
  return experiment;
}

function bringsRates({ optimizers, grid }: Record<string, unknown>): boolean {
  if (isRecord(grid) && 'learning_rate' in grid) return true;
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

function checkTrials(document: Experiment, experiment: Experiment): void {
  const { seeds, learningRates, grid, optimizers } = experiment;
  const combinations = Object.values(grid).reduce((product, values) => product * values.length, 1);
  const perOptimizer = combinations * (learningRates?.length ?? 1);
  const count = optimizers.length * perOptimizer * seeds.length;
  if (count > MOST_TRIALS) {
    const rule = `must give at most ${MOST_TRIALS} trials (optimizers × grid × learning rates × seeds)`;
    throw new ConfigError(WHERE, '', `${count} trials`, rule);
  }
  const seen = new Set<string>();
  for (const { index, optimizer } of planTrials({ ...document, seeds: [0] })) {
    const key = writeJson(optimizer);
    if (seen.has(key)) {
      const place = Math.floor(index / perOptimizer);
      const rule = 'must not be the same optimizer, at the same rate, as another one';
      throw new ConfigError(WHERE, `/optimizers/${place}`, document.optimizers[place], rule);
    }
    seen.add(key);
    const rate = optimizer.config?.learning_rate;
    if (isRecord(rate)) requireNoPlateau(experiment, rate);
  }
}
