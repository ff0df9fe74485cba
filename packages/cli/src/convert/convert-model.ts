import { join, resolve } from 'node:path';
import { formatCount } from '@descent/experiment';
import { files as disk } from '@descent/host';
import { saveModel, saveTfjs, saveWeights } from '@descent/model-io';
import type { Model } from '@descent/trainer';
import type { Context } from '../context.js';
import { openModel } from '../models/open-model.js';
import { kindOf, requireWritable, writing } from '../models/writable.js';
import { type Fact, renderFacts } from '../terminal/facts.js';
import { displayOf } from '../terminal/terminal.js';
import { type ModelTarget, modelTarget } from './model-target.js';
import type { ConvertOptions } from './options.js';

/** Rewrites a model file in another format, and says what that kept. Nothing is written when it cannot be. */
export async function convertModel(
  source: string,
  path: string | undefined,
  { to, force = false, compile = true, custom }: ConvertOptions,
  context: Context,
): Promise<void> {
  const { cwd, out } = context;
  const target = await modelTarget(source, path, to, cwd);
  const isNewFolder = target.format === 'tfjs' && (await kindOf(resolve(cwd, target.path))) === 'missing';
  await requireWritable([isNewFolder ? target.path : target.file], force, cwd);
  const model = await openModel(
    source,
    { backend: 'cpu', compile, ...(custom === undefined ? {} : { custom }) },
    context,
  );
  try {
    const bytes = await write(model, target, { force, cwd });
    const facts: Fact[] = [
      ['written', `${target.file} · ${formatCount(bytes)} bytes`],
      ...accountOf(model, target, compile),
    ];
    out.write(`${renderFacts(facts, displayOf(out))}\n`);
  } finally {
    model.dispose();
  }
}

/** Writes the files, each whole or not at all, the one that names the others last; gives their bytes. */
async function write(
  model: Model,
  { format, path, file }: ModelTarget,
  { force, cwd }: { readonly force: boolean; readonly cwd: string },
): Promise<number> {
  const place = resolve(cwd, path);
  if (format === 'keras') return (await writing(file, () => saveModel(model, place))).length;
  if (format !== 'tfjs') return (await writing(file, () => saveWeights(model, place, { format }))).length;
  const files = await saveTfjs(model);
  const names = Object.keys(files).map((name) => join(path, name));
  return writing(file, async () => {
    await disk.makeFolder(place);
    await requireWritable(names, force, cwd);
    await saveTfjs(model, place);
    return Object.values(files).reduce((sum, { length }) => sum + length, 0);
  });
}

/** What the new file holds of the model, and what it has no place for. */
function accountOf(model: Model, { format }: ModelTarget, compile: boolean): Fact[] {
  const { compiled } = model;
  const weights = `${formatCount(model.countParams())} parameters`;
  const layers = `${model.layers.length} ${model.layers.length === 1 ? 'layer' : 'layers'}`;
  const optimizer = compiled ? `${model.optimizer.className}'s state (${updates(model.optimizer.iterations)})` : '';
  const compileText = compiled ? 'loss, metrics and optimizer' : '';
  const hasLayers = format === 'keras' || format === 'tfjs';
  const kept = [
    hasLayers ? layers : '',
    weights,
    format === 'keras' ? compileText : '',
    format === 'keras' || format === 'weights.h5' ? optimizer : '',
  ];
  const lost = [
    hasLayers ? '' : 'the layers themselves',
    format === 'keras' ? '' : compileText,
    format === 'h5' || format === 'tfjs' ? optimizer : '',
  ];
  const notes = [
    hasLayers ? '' : 'Load it into a model of the same layers: model.load_weights in Python, loadWeights here.',
    !compiled && compile && format === 'keras'
      ? 'The model is not compiled: there is neither loss nor optimizer to keep.'
      : '',
    format === 'keras' && compiled && model.optimizer.variant !== null
      ? `Trained on by descent, ${model.optimizer.className} computes as in ${model.optimizer.variant}; Python's Keras 3 computes its own way.`
      : '',
    format === 'keras' && JSON.stringify(model).includes('keras_2_hard_sigmoid')
      ? "Python's load_model needs custom_objects={'keras_2_hard_sigmoid': lambda x: keras.ops.clip(0.2 * x + 0.5, 0, 1)}."
      : '',
  ];
  const list = (term: string, parts: readonly string[]): Fact[] => {
    const said = parts.filter((part) => part !== '');
    return said.length === 0 ? [] : [[term, said.join(' · ')]];
  };
  return [...list('kept', kept), ...list('left out', lost), ...notes.flatMap((note) => list('note', [note]))];
}

function updates(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'update' : 'updates'}`;
}
