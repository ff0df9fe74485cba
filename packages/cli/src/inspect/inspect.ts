import { writeJson } from '@descent/spec';
import type { Context } from '../context.js';
import { customObjectsOf } from '../models/custom-objects.js';
import { pathFrom } from '../models/path-from.js';
import { displayOf } from '../terminal/terminal.js';
import { inspectFile } from './inspect-file.js';
import { renderModel } from './render-model.js';

/** The flags of `descent inspect`. */
export interface InspectFlags {
  readonly json?: boolean;
  readonly custom?: string;
  /** False: loss, metrics and optimizer are not looked at. */
  readonly compile: boolean;
}

/** Shows what is in a model file. */
export async function inspect(
  file: string,
  { json = false, custom, compile }: InspectFlags,
  context: Context,
): Promise<void> {
  const { out, cwd } = context;
  const model = await inspectFile(pathFrom(file, cwd), await customObjectsOf(custom, cwd), compile);
  if (json) out.writeData(`${writeJson({ ...model, name: file }, 2)}\n`);
  else out.write(renderModel({ ...model, name: file }, displayOf(out)));
}
