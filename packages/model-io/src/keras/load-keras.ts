import { setRandomState } from '@descent/random';
import { isRecord } from '@descent/spec';
import type { Model } from '@descent/trainer';
import type { ResolvedLimits } from '../io/limits.js';
import type { OpenedSource } from '../io/read-source.js';
import type { LoadModelOptions } from '../load-options.js';
import { guardHdf5Async, readKerasArchive } from './keras-archive.js';
import { makeModel } from './make-model.js';
import type { DescentState } from './metadata.js';
import { readWeights } from './read-weights.js';

/** A model from a `.keras` file. */
export async function loadKeras(
  source: OpenedSource,
  options: LoadModelOptions,
  limits: ResolvedLimits,
): Promise<Model> {
  const { customObjects = {}, compile = true, restoreRandomState = compile, onWarning = console.warn } = options;
  const { metadata, note, config, weights, room } = await readKerasArchive(source, limits);
  const where = source.name;
  const model = makeModel(config, {
    where,
    note,
    customObjects,
    compile,
    onWarning,
    room,
    optimizerVariant: metadata.descent?.optimizerVariant,
  });
  try {
    await guardHdf5Async(where, () =>
      readWeights(model, weights, {
        where,
        note,
        optimizer: compile && isRecord(config),
        ownConfig: true,
        onWarning,
      }),
    );
  } catch (error) {
    model.dispose();
    throw error;
  }
  if (restoreRandomState && metadata.descent !== null) restoreRandom(model, metadata.descent);
  return model;
}

function restoreRandom(model: Model, { random, layers }: DescentState): void {
  setRandomState(random);
  model.generators.forEach((generator, i) => {
    const state = layers[i];
    if (state !== undefined) generator.setState(state);
  });
}
