import { formatBytes } from '@descent/host';
import type { Config } from '@descent/layers';
import { DescentError, isRecord, parsePythonJson } from '@descent/spec';
import type { Hdf5File } from '../hdf5/file.js';
import { CONFIG_LIMITS, MAX_CONFIG } from '../io/limits.js';
import { ModelFileError } from '../model-file-error.js';
import { withPlainNames } from './layer-names.js';
import { modernizeModel } from './modernize.js';
import { type CompiledBy, compileConfigOf, modernizeCompile } from './modernize-compile.js';
import { plainValues } from './plain-values.js';

/** What a whole model in the format of Keras 2 says about itself. */
export interface LegacyConfig {
  /** As Keras 3 would write it, `compile_config` included when the model was compiled. */
  readonly config: Config;
  readonly kerasVersion: string | null;
}

/** The config in a file's attributes; null for a file of weights alone. */
export function readLegacyConfig({ root }: Hdf5File, where: string): LegacyConfig | null {
  const { attributes } = root;
  const text = attributes.text('model_config');
  if (text === undefined) return null;
  const model = parse(text, 'model_config', where);
  const training = attributes.text('training_config');
  const kerasVersion =
    attributes.text('keras_version') ?? root.group('model_weights')?.attributes.text('keras_version') ?? null;
  const by = writerOf(kerasVersion);
  const compile = training === undefined ? {} : parse(training, 'training_config', where);
  if (isKeras2(kerasVersion)) return { config: modernizeKeras2(model, compile, by), kerasVersion };
  const compile_config = training === undefined ? {} : compileConfigOf(compile);
  return { config: { ...model, compile_config }, kerasVersion };
}

/** Everything before Keras 3, and what does not say. */
export function isKeras2(version: string | null): boolean {
  return !/^([3-9]|\d\d)\./.test(version ?? '');
}

/** tf.keras adds `-tf` to its version up to TensorFlow 2.2; after that there was no other Keras any more. */
function writerOf(version: string | null): CompiledBy {
  const [, minor] = /^(?:1|2)\.(\d+)\.\d+$/.exec(version ?? '') ?? [];
  if (minor === undefined || Number(minor) > 3) return 'tf.keras';
  return minor === '3' && version?.startsWith('2') ? 'standalone 2.3' : 'standalone';
}

/** The config of a `.keras` file of Keras 2.12 to 2.15. */
export function modernizeKerasConfig(config: unknown): unknown {
  const plain = plainValues(config);
  if (!isRecord(plain)) return plain;
  const { compile_config: compile } = plain;
  const compile_config = isRecord(compile) && Object.keys(compile).length > 0 ? modernizeCompile(compile) : {};
  return withPlainNames({ ...modernizeModel(plain), compile_config });
}

function modernizeKeras2(model: Config, training: Config, by: CompiledBy): Config {
  const compile = Object.keys(training).length === 0 ? {} : compileConfigOf(plainValues(training) as Config, by);
  return withPlainNames({ ...modernizeModel(plainValues(model) as Config), compile_config: compile });
}

function parse(text: string, attribute: string, where: string): Config {
  if (text.length > MAX_CONFIG) {
    const message = `is larger than ${formatBytes(MAX_CONFIG)}.`;
    throw new ModelFileError(where, [{ path: attribute, message }]);
  }
  try {
    const value = parsePythonJson(text, attribute, CONFIG_LIMITS);
    if (isRecord(value)) return value;
  } catch (error) {
    if (!(error instanceof DescentError)) throw error;
    throw new ModelFileError(where, [{ path: attribute, message: error.message }], { cause: error });
  }
  throw new ModelFileError(where, [{ path: attribute, message: 'must be an object.' }]);
}
