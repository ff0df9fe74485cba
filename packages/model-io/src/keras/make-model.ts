import { type Config, type CustomObjects, withBlankWeights } from '@descent/layers';
import { deserialize as deserializeOptimizer } from '@descent/optimizers';
import { DescentError, isRecord } from '@descent/spec';
import { deserializeModel, type Model } from '@descent/trainer';
import { notCompiled, type OnWarning } from '../left-out.js';
import { withKeras2Objects } from '../legacy/keras-2-functions.js';
import { ModelFileError, type Problem } from '../model-file-error.js';
import { requireFewCalls } from './few-calls.js';
import { findCompileProblems, findProblems } from './find-problems.js';

/** What a model is made from. */
export interface MakeOptions {
  /** The file, for messages. */
  readonly where: string;
  readonly note?: string;
  readonly customObjects: CustomObjects;
  readonly compile: boolean;
  /** Is told when the model cannot be compiled as the file says, and is not. */
  readonly onWarning: OnWarning;
  /** How many values the weights may hold in all: what the file has room for. */
  readonly room: number;
  readonly optimizerVariant?: string | null;
}

/**
 * A model from its config, weights still zero; compiled as the config says, where that is known here.
 *
 * @throws ModelFileError with everything in the architecture that is not known here
 */
export function makeModel(config: unknown, options: MakeOptions): Model {
  const { where, note, compile, onWarning, room, optimizerVariant = null } = options;
  const customObjects = withKeras2Objects(options.customObjects);
  if (!isRecord(config)) {
    throw new ModelFileError(where, [{ path: 'config.json', message: 'must be an object.' }], { note });
  }
  const { compile_config: compileConfig, ...architecture } = config;
  requireFewCalls(config, where);
  try {
    const model = withBlankWeights(room, () => deserializeModel(architecture, { customObjects }));
    if (compile && isRecord(compileConfig)) {
      const problems = compileModel(model, compileConfig, customObjects, optimizerVariant);
      if (problems.length > 0) onWarning(notCompiled(where, problems));
    }
    return model;
  } catch (error) {
    const found = findProblems(architecture, customObjects);
    const problems = found.length > 0 ? found : [{ path: '', message: messageOf(error) }];
    throw new ModelFileError(where, problems, { note, cause: error });
  }
}

/** @returns what cannot be read; then the model is not compiled */
function compileModel(model: Model, config: Config, customObjects: CustomObjects, variant: string | null): Problem[] {
  const problems = findCompileProblems(config, customObjects);
  if (problems.length > 0) return problems;
  const { optimizer } = config;
  const isVariant = variant !== null && isRecord(optimizer);
  try {
    model.compileFromConfig(
      isVariant ? { ...config, optimizer: deserializeOptimizer(optimizer, { customObjects, variant }) } : config,
      { customObjects },
    );
    return [];
  } catch (error) {
    if (!(error instanceof DescentError)) throw error;
    return [{ path: 'compile_config', message: error.message }];
  }
}

function messageOf(error: unknown): string {
  if (error instanceof DescentError) return error.message;
  return `the model cannot be made (${error instanceof Error ? error.message : error}).`;
}
