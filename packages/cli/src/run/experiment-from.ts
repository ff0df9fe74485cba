import type { Experiment, ExperimentFile } from '@descent/experiment';
import { openExperiment } from '@descent/experiment/node';
import { DescentError, isRecord, lookUp, parsePythonJson } from '@descent/spec';
import { readJson } from '../files.js';
import { pathFrom } from '../models/path-from.js';
import { type ExperimentFlags, list, Word } from './flags.js';

/** The loss of an experiment whose model's file is not asked. */
const DEFAULT_LOSS = 'sparse_categorical_crossentropy';

/** The flag that sets each part of an experiment file. */
const FLAGS: Readonly<Record<string, string>> = {
  name: '--name',
  description: '--description',
  data: '--data',
  limit: '--limit',
  model: '--units',
  optimizers: '--optimizer',
  grid: '--grid',
  learningRates: '--learning-rates',
  seeds: '--seeds',
  epochs: '--epochs',
  batchSize: '--batch-size',
  loss: '--loss',
  metrics: '--metrics',
  backend: '--backend',
  workers: '--workers',
  validationSplit: '--validation-split',
};

/**
 * The experiment that a file and the flags describe together: a flag takes the place of that part of the file.
 *
 * @throws DescentError that names the flag or the place in the file; the system's error for a file that cannot be read
 */
export async function experimentFrom(
  path: string | undefined,
  flags: ExperimentFlags,
  cwd: string,
): Promise<Experiment> {
  const file = path === undefined ? {} : await readJson(path, cwd);
  const given = await overridesOf(flags, cwd);
  const ownLoss = flags.compile === false && !(isRecord(file) && Object.hasOwn(file, 'loss'));
  const overrides = ownLoss ? { loss: DEFAULT_LOSS, ...given } : given;
  try {
    return await openExperiment(file, overrides);
  } catch (error) {
    if (!(error instanceof DescentError)) throw error;
    throw placed(error, path, overrides);
  }
}

async function overridesOf(flags: ExperimentFlags, cwd: string): Promise<ExperimentFile> {
  const { optimizer, units, model, shuffle, ...same } = flags;
  const given = Object.entries(same)
    .filter(([key, value]) => value !== undefined && Object.hasOwn(FLAGS, key))
    .map(([key, value]) => [key, value instanceof Word ? null : value]);
  return {
    ...Object.fromEntries(given),
    ...(optimizer === undefined ? {} : { optimizers: await optimizersOf(optimizer, cwd) }),
    ...(units === undefined ? {} : { model: { units } }),
    ...(model === undefined ? {} : { model: { file: pathFrom(model, cwd) } }),
    ...(shuffle === false ? { shuffle } : {}),
  };
}

/** Each `--optimizer`: names apart by commas, a Keras config (or a list of them) as JSON, or `@FILE` with that JSON. */
async function optimizersOf(texts: readonly string[], cwd: string): Promise<NonNullable<ExperimentFile['optimizers']>> {
  const parts = await Promise.all(
    texts.map(async (text) => {
      const trimmed = text.trim();
      const isJson = /^[@[{]/.test(trimmed);
      if (!isJson) return list(trimmed);
      const value = trimmed.startsWith('@')
        ? await readJson(trimmed.slice(1), cwd)
        : parsePythonJson(trimmed, '--optimizer');
      return Array.isArray(value) ? value : [value];
    }),
  );
  return parts.flat() as NonNullable<ExperimentFile['optimizers']>;
}

/** The same error, with the flag or the file that the value came from. */
function placed(error: DescentError, path: string | undefined, overrides: ExperimentFile): DescentError {
  const part = error.pointer?.split('/')[1] ?? '';
  const isFile = part === 'model' && isRecord(overrides.model) && Object.hasOwn(overrides.model, 'file');
  const origin = isFile ? '--model' : Object.hasOwn(overrides, part) ? lookUp(FLAGS, part) : path;
  if (origin === undefined) return error;
  return new DescentError(error.code, `${origin}: ${error.message}`, { pointer: error.pointer, cause: error });
}
