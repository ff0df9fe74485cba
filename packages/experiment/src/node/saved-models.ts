import { join, relative, resolve } from 'node:path';
import { files as disk } from '@descent/host';
import type { TrialPlan } from '../experiment/plan.js';
import { OutputError } from '../run/output-error.js';
import type { SavedModel } from '../run/run-output.js';

/**
 * A file for each trial's model, named by the trial: `adam-1e-3-seed-2.keras`.
 *
 * @param save - the folder; `true`: `models` in the run folder
 * @param directory - the run folder; `null` when nothing else is written
 * @throws OutputError, before anything is computed, for a folder that cannot be written and for files that are there already
 */
export async function savedModels(
  plans: readonly TrialPlan[],
  save: string | true,
  directory: string | null,
): Promise<SavedModel[]> {
  const folder = save === true ? join(directory ?? resolve('runs'), 'models') : resolve(save);
  const files = fileNames(plans).map((name) => join(folder, name));
  // the run folder is new, and taken away again when nothing comes of it
  if (save !== true) await requireFree(folder, files);
  return files.map((path) => {
    const name = directory === null ? path : relative(directory, path);
    return { path, name: name.replaceAll('\\', '/') };
  });
}

async function requireFree(folder: string, files: readonly string[]): Promise<void> {
  try {
    await disk.makeFolder(folder);
  } catch (error) {
    throw new OutputError(folder, error, undefined, '--save');
  }
  for (const file of files) {
    if ((await disk.kindOf(file)) !== 'missing') throw new OutputError(file, 'it exists already', undefined, '--save');
  }
}

/** Names without what a file system refuses, each once. */
export function fileNames(plans: readonly Pick<TrialPlan, 'optimizer' | 'label' | 'seed'>[]): string[] {
  const severalSeeds = new Set(plans.map(({ seed }) => seed)).size > 1;
  const taken = new Set<string>();
  return plans.map(({ optimizer, label, seed }) => {
    const className = optimizer.class_name;
    const setting = label.startsWith(className) ? label : `${className} ${label}`;
    const stem = `${setting}${severalSeeds ? ` seed ${seed}` : ''}`
      .toLowerCase()
      .replace(/[^\p{L}\p{N}.+-]+/gu, '-')
      .slice(0, 80)
      .replace(/^[-.]+|[-.]+$/g, '');
    let name = `${stem}.keras`;
    for (let times = 2; taken.has(name); times++) name = `${stem}-${times}.keras`;
    taken.add(name);
    return name;
  });
}
