import { useBackend } from '@descent/backend';
import { loadModel } from '@descent/model-io';
import type { Model } from '@descent/trainer';
import type { Context } from '../context.js';
import { renderWarning } from '../terminal/notice.js';
import { displayOf } from '../terminal/terminal.js';
import { customObjectsOf } from './custom-objects.js';
import { pathFrom } from './path-from.js';

export interface OpenOptions {
  readonly backend: string;
  /** Whether loss, metrics and optimizer are read too. */
  readonly compile?: boolean;
  readonly custom?: string;
}

/** The model in a file, on a backend. @throws ModelFileError with everything that keeps it from being loaded */
export async function openModel(file: string, options: OpenOptions, { cwd, err }: Context): Promise<Model> {
  const { backend, compile = true, custom } = options;
  const customObjects = await customObjectsOf(custom, cwd);
  await useBackend(backend);
  const onWarning = (warning: string) => {
    err.write(`${renderWarning('Not all of the file could be read', warning, displayOf(err))}\n`);
  };
  return loadModel(pathFrom(file, cwd), { customObjects, compile, onWarning });
}
