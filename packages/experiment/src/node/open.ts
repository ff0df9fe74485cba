import { isRecord } from '@descent/spec';
import type { Experiment, ExperimentFile } from '../experiment/experiment.js';
import { resolveExperiment } from '../experiment/resolve.js';
import { readModelFile } from './model-file.js';

/**
 * What `resolveExperiment` gives, for experiments that may name a model file too: its config then stands in the
 * experiment, with the file and a checksum of its weights.
 *
 * @throws DescentError for a model file that cannot be loaded; what `resolveExperiment` throws
 */
export async function openExperiment(file: unknown = {}, overrides: ExperimentFile = {}): Promise<Experiment> {
  const written = isRecord(file) ? file : {};
  const model: unknown = overrides.model ?? written.model;
  const isFile = isRecord(model) && typeof model.file === 'string' && model.file !== '' && !('class_name' in model);
  if (!isFile || Object.keys(model).length > 1) return resolveExperiment(file, overrides);
  const found = await readModelFile(model.file as string);
  const loss = overrides.loss ?? (written.loss as ExperimentFile['loss']) ?? found.loss;
  return resolveExperiment(file, { ...overrides, ...(loss === null ? {} : { loss }), model: found.model });
}
