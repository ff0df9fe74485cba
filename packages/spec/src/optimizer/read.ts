import { checkKeys, type KeysOf } from '../check-keys.js';
import { findCustomName } from '../envelope.js';
import { ConfigError } from '../errors.js';
import type { OptimizerClassName } from '../generated/optimizers.js';
import { optimizerRules } from '../generated/rules.js';
import { guardJson, isRecord } from '../json/guard.js';
import { setNumberLiteral } from '../json/literals.js';
import { toSnakeCase, withoutCustomPackage } from '../naming.js';
import { checkConfig } from './config.js';
import { scheduleEnvelope } from './envelope.js';
import { fillConfig } from './fill.js';
import { detectGeneration, type Generation } from './generation.js';
import { type InnerOptions, variantOf } from './inner-options.js';
import { readLossScale } from './loss-scale.js';
import { modernize } from './modernize.js';
import { readMultiOptimizer } from './multi-optimizer.js';
import { findOptimizerName, resolveOptimizerName } from './names.js';
import type { OptimizerReading, ReadOptimizerOptions, ScheduleReading } from './reading.js';
import { readScheduleConfig } from './schedule.js';
import { translate } from './translate.js';

const OPTIONS: KeysOf<ReadOptimizerOptions> = {
  generation: true,
  arithmetic: true,
  customObjects: true,
  pointer: true,
  limits: true,
};

/**
 * Reads the config of an optimizer, whichever generation of Keras or tfjs wrote it, as Keras 3.15.1's. Its class name is
 * taken in any case. The value is never changed.
 *
 * @param input - a name (`'adam'`), or `{class_name, config}` with or without `module`, `registered_name` and the like
 * @throws UnknownNameError for a class or key that nothing knows, ConfigError for a value that Keras refuses or cannot
 *   run, UnsupportedError for what an old optimizer did and descent does not
 */
export function readOptimizerConfig(input: unknown, options: ReadOptimizerOptions = {}): OptimizerReading {
  checkKeys('readOptimizerConfig', options, OPTIONS);
  const value = typeof input === 'string' ? { class_name: input, config: {} } : input;
  const guarded = guardJson(value, 'optimizer', options.limits, options.pointer);
  const reading = readOptimizer(guarded, { ...options, readInner: readOptimizer });
  return options.arithmetic === 'keras-3' ? modernize(reading) : reading;
}

/** Reads a config that is known to be plain JSON. */
function readOptimizer(envelope: unknown, options: InnerOptions): OptimizerReading {
  const { pointer = '', customObjects = {} } = options;
  if (!isRecord(envelope)) {
    throw new ConfigError('optimizer', pointer, envelope, 'must be a name or an object with class_name and config');
  }
  const nameKey = envelope.class_name === undefined && 'className' in envelope ? 'className' : 'class_name';
  const given = envelope[nameKey];
  const namePointer = `${pointer}/${nameKey}`;
  if (typeof given !== 'string')
    throw new ConfigError('optimizer', namePointer, given, 'must be the name of an optimizer');
  const config = envelope.config ?? {};
  if (!isRecord(config)) throw new ConfigError(given, `${pointer}/config`, config, 'must be an object');

  const custom = findCustomName(envelope, customObjects);
  if (custom !== undefined) return { className: given, custom, config, generation: 'keras-3', notes: [] };
  const plain = withoutCustomPackage(given);
  const name = plain !== given && findOptimizerName(plain) !== undefined ? plain : given;
  if (envelope.module === null && name === given) {
    const rule = "is null, which marks a class of one's own";
    throw new ConfigError(name, `${pointer}/module`, null, rule, `Pass ${name} in customObjects.`);
  }

  const written = { className: name, module: envelope.module, config };
  const generation = options.generation ?? detectGeneration(written, options.inherited);
  const className = resolve(name, generation, options, namePointer, Object.keys(customObjects));
  const place = { ...options, pointer: `${pointer}/config`, inherited: generation };
  if (className === 'LossScaleOptimizer') return readLossScale(config, generation, place);
  if (className === 'MultiOptimizer') return readMultiOptimizer(config, generation, place);
  return readPlain(className, config, generation, place);
}

/** A name of the generation that wrote the config; where that was only told from keys, of any Keras. */
function resolve(
  name: string,
  generation: Generation,
  options: InnerOptions,
  pointer: string,
  customNames: readonly string[],
): OptimizerClassName {
  const own = findOptimizerName(name, generation);
  if (own !== undefined) return own;
  return resolveOptimizerName(name, options.generation, { pointer, customNames });
}

function readPlain(
  className: OptimizerClassName,
  given: Record<string, unknown>,
  generation: Generation,
  options: InnerOptions,
): OptimizerReading {
  const { pointer = '' } = options;
  const notes = outdated(className, given);
  const translated = translate(generation, given, { className, pointer });
  const config = fillConfig(className, optimizerRules[className], translated.config, pointer);
  const schedule = readLearningRate(config, options);
  if (config.name === null) config.name = toSnakeCase(className);
  if (config.exclude_layers === null) config.exclude_layers = [];
  checkConfig(className, config, pointer, translated.origins);
  roundLearningRate(config);
  return {
    className,
    config,
    generation,
    ...variantOf(generation, translated.arithmetic),
    ...(schedule === undefined ? {} : { schedule }),
    notes: [...notes, ...translated.notes, ...(schedule?.notes ?? [])],
  };
}

/** Replaces a serialized schedule by its complete form. */
function readLearningRate(config: Record<string, unknown>, options: InnerOptions): ScheduleReading | undefined {
  if (!isRecord(config.learning_rate)) return undefined;
  const schedule = readScheduleConfig(config.learning_rate, {
    ...options,
    pointer: `${options.pointer}/learning_rate`,
  });
  config.learning_rate = scheduleEnvelope(schedule);
  return schedule;
}

/** Keras keeps the rate as float32, and shows it so; -0.0 becomes 0.0. */
function roundLearningRate(config: Record<string, unknown>): void {
  if (typeof config.learning_rate !== 'number') return;
  config.learning_rate = Math.fround(config.learning_rate) + 0;
  setNumberLiteral(config, 'learning_rate', 'float');
}

/** Muon before Keras 3.13 had no `rms_rate`, and other defaults; Keras 3.15.1 reads its configs with today's. */
function outdated(className: string, given: Record<string, unknown>): string[] {
  if (className !== 'Muon' || 'rms_rate' in given || !('adam_lr_ratio' in given)) return [];
  return [
    'a Muon without rms_rate was written before it had one; it is read with rms_rate 0.2, as Keras 3.15.1 reads it',
  ];
}
