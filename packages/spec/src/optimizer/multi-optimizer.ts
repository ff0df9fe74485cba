import { ConfigError } from '../errors.js';
import { optimizerRules } from '../generated/rules.js';
import { escapePointer, isRecord } from '../json/guard.js';
import { numberLiteral, setNumberLiteral } from '../json/literals.js';
import { toSnakeCase } from '../naming.js';
import { textOf } from '../preview.js';
import { checkConfig, restoreLiterals, withKey } from './config.js';
import { optimizerEnvelope } from './envelope.js';
import { fillConfig } from './fill.js';
import type { Generation } from './generation.js';
import type { InnerOptions } from './inner-options.js';
import type { OptimizerReading } from './reading.js';

/** Keras's MultiOptimizer: optimizers by variable path or pattern. */
export function readMultiOptimizer(
  given: Record<string, unknown>,
  generation: Generation,
  options: InnerOptions,
): OptimizerReading {
  const { pointer = '' } = options;
  const where = 'MultiOptimizer';
  const at = `${pointer}/optimizer_map`;
  const mapEnvelope = given.optimizer_map;
  if (mapEnvelope === undefined) throw new ConfigError(where, pointer, given, 'has no "optimizer_map"');
  if (!isRecord(mapEnvelope) || mapEnvelope.class_name !== 'OptimizerMap' || !isRecord(mapEnvelope.config)) {
    throw new ConfigError(where, at, mapEnvelope, 'must be a serialized OptimizerMap');
  }
  const { default_optimizer: first, optimizer_map: rest = {}, ...others } = mapEnvelope.config;
  const [stray] = Object.keys(others);
  if (stray !== undefined) {
    throw new ConfigError(
      'OptimizerMap',
      `${at}/config/${escapePointer(stray)}`,
      others[stray],
      'is not a key of OptimizerMap',
    );
  }
  if (!isRecord(rest ?? {}))
    throw new ConfigError('OptimizerMap', `${at}/config/optimizer_map`, rest, 'must be an object');

  const factor = given.loss_scale_factor ?? null;
  const notes: string[] = [];
  const readOne = (envelope: unknown, place: string): OptimizerReading => {
    const one = options.readInner(envelope, { ...options, pointer: `${at}/config/${place}` });
    if (one.className === 'LossScaleOptimizer' || one.className === 'MultiOptimizer') {
      throw new ConfigError(
        where,
        `${at}/config/${place}/class_name`,
        one.className,
        `cannot be inside a MultiOptimizer`,
      );
    }
    notes.push(...one.notes.map((note) => `${place}: ${note}`));
    if (one.custom !== undefined || one.config.loss_scale_factor === factor) return one;
    notes.push(`${place}: loss_scale_factor is that of the MultiOptimizer, ${textOf(factor)}, as in Keras`);
    const changed = withKey(one, 'loss_scale_factor', factor);
    if (numberLiteral(given, 'loss_scale_factor') === 'int')
      setNumberLiteral(changed.config, 'loss_scale_factor', 'int');
    return changed;
  };
  if (first === undefined)
    throw new ConfigError('OptimizerMap', `${at}/config`, mapEnvelope.config, 'has no "default_optimizer"');
  const map = {
    default: readOne(first, 'default_optimizer'),
    optimizers: Object.fromEntries(
      Object.entries(rest ?? {}).map(([key, one]) => [key, readOne(one, `optimizer_map/${escapePointer(key)}`)]),
    ),
  };

  const serialized = Object.entries(map.optimizers).map(([key, one]) => [key, optimizerEnvelope(one)] as const);
  const optimizer_map = {
    module: 'keras.optimizers',
    class_name: 'OptimizerMap',
    config: { default_optimizer: optimizerEnvelope(map.default), optimizer_map: Object.fromEntries(serialized) },
    registered_name: null,
  };
  const config = fillConfig(where, optimizerRules.MultiOptimizer, { ...given, optimizer_map }, pointer);
  restoreLiterals(given, config);
  if (config.name === null) config.name = toSnakeCase(where);
  checkConfig('MultiOptimizer', config, pointer);
  return { className: where, config, generation, map, notes };
}
