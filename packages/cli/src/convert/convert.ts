import { DescentError, generations } from '@descent/spec';
import type { Context } from '../context.js';
import { convertConfig } from './convert-config.js';
import { convertModel } from './convert-model.js';
import { isModelFile } from './is-model-file.js';
import type { ConvertOptions } from './options.js';

/** Rewrites a model file or the config of an optimizer; the contents of the file say which it is. */
export async function convert(
  source: string,
  target: string | undefined,
  { out = target, to, ...options }: ConvertOptions,
  context: Context,
): Promise<void> {
  if (target !== undefined && out !== target) {
    throw new DescentError('two-targets', `Give the file to write once: ${target}, or --out ${out}.`);
  }
  if (await isModelFile(source, context.cwd)) return convertModel(source, out, { ...options, to }, context);
  if (to === undefined) {
    const known = generations.join(', ');
    throw new DescentError('no-target', `Say with --to what reads the config in ${source}: ${known}.`);
  }
  return convertConfig(source, { to, out }, context);
}
