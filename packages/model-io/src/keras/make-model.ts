import { type Config, type CustomObjects, withBlankWeights } from '@descent/layers';
import { deserialize as deserializeOptimizer } from '@descent/optimizers';
import { DescentError, isRecord } from '@descent/spec';
import { deserializeModel, type Model } from '@descent/trainer';
import { withKeras2Objects } from '../legacy/hard-sigmoid.js';
import { ModelFileError } from '../model-file-error.js';
import { findCompileProblems, findProblems } from './find-problems.js';

/** What a model is made from. */
export interface MakeOptions {
  /** The file, for messages. */
  readonly where: string;
  readonly note?: string;
  readonly customObjects: CustomObjects;
  readonly compile: boolean;
  /** How many values the weights may hold in all: what the file has room for. */
  readonly room: number;
  readonly optimizerVariant?: string | null;
}

/**
 * A model from its config, weights still zero.
 *
 * @throws ModelFileError with everything in the config that is not known here
 */
export function makeModel(config: unknown, options: MakeOptions): Model {
  const { where, note, compile, room, optimizerVariant = null } = options;
  const customObjects = withKeras2Objects(options.customObjects);
  if (!isRecord(config)) {
    throw new ModelFileError(where, [{ path: 'config.json', message: 'must be an object.' }], { note });
  }
  const { compile_config: compileConfig, ...architecture } = config;
  const calls = countCalls(config);
  if (calls > MAX_CALLS) {
    throw new ModelFileError(where, [
      { path: '', message: `it has ${calls} layers and calls, more than ${MAX_CALLS}.` },
    ]);
  }
  try {
    const model = withBlankWeights(room, () => deserializeModel(architecture, customObjects));
    try {
      if (compile && isRecord(compileConfig)) compileModel(model, compileConfig, customObjects, optimizerVariant);
      return model;
    } catch (error) {
      model.dispose();
      throw error;
    }
  } catch (error) {
    const found = findProblems(compile ? config : architecture, customObjects);
    const problems = found.length > 0 ? found : [{ path: '', message: messageOf(error) }];
    throw new ModelFileError(where, problems, { note, cause: error });
  }
}

/** Calls may be listed in any order, and finding the right one takes a time that grows with their square. */
const MAX_CALLS = 10_000;

/** How many layers a config lists, and how many calls of them, those of models inside included. */
function countCalls(envelope: Config): number {
  const { config, inbound_nodes: nodes } = envelope;
  const layers = isRecord(config) && Array.isArray(config.layers) ? config.layers.filter(isRecord) : [];
  const inside = layers.reduce((sum, layer) => sum + countCalls(layer), layers.length);
  return inside + (Array.isArray(nodes) ? nodes.length : 0);
}

function compileModel(model: Model, config: Config, customObjects: CustomObjects, variant: string | null): void {
  const problems = findCompileProblems(config, customObjects);
  if (problems.length > 0) throw new DescentError('model-file', 'the model cannot be compiled.');
  const { optimizer } = config;
  const isVariant = variant !== null && isRecord(optimizer);
  model.compileFromConfig(
    isVariant ? { ...config, optimizer: deserializeOptimizer(optimizer, { customObjects, variant }) } : config,
    customObjects,
  );
}

function messageOf(error: unknown): string {
  if (error instanceof DescentError) return error.message;
  return `the model cannot be made (${error instanceof Error ? error.message : error}).`;
}
