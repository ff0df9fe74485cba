import { ConfigError, type DescentError, UnknownNameError } from '../errors.js';
import { classSpecs } from '../generated/index.js';
import { keyValidators } from '../generated/key-validators.js';
import { isRecord } from '../json/guard.js';
import type { CheckOptions } from './check.js';
import { toErrors } from './problems.js';

/** Kinds of classes whose configs `findConfigProblems` knows: folders of specs/v1. */
export type ConfigKind = 'constraints' | 'initializers' | 'layers' | 'losses' | 'metrics' | 'regularizers';

/**
 * Everything that is wrong with the config of a layer, initializer, regularizer, constraint, loss or metric of Keras,
 * in the order of its keys. Objects inside it (a layer's initializers) are looked at no deeper than their envelope.
 *
 * @param config - what an envelope holds under `config`; it is not changed
 */
export function findConfigProblems(
  kind: ConfigKind,
  className: string,
  config: unknown,
  options: Pick<CheckOptions, 'where' | 'pointer'> = {},
): DescentError[] {
  const { where = className, pointer = '' } = options;
  const classes = classSpecs[kind] as (typeof classSpecs)[string];
  const spec = Object.hasOwn(classes, className) ? classes[className] : undefined;
  if (spec === undefined) {
    // An envelope's class name is beside its config.
    const at = pointer.endsWith('/config') ? { pointer: pointer.replace(/config$/, 'class_name') } : {};
    return [new UnknownNameError(kind.replace(/(ss)es$|s$/, '$1'), className, Object.keys(classes), at)];
  }
  if (!isRecord(config)) return [new ConfigError(where, pointer, config, 'must be an object')];
  const known = spec.keys.map(({ wire }) => wire);
  const problems: DescentError[] = Object.keys(config)
    .filter((key) => !known.includes(key))
    .map((key) => new UnknownNameError(`key of ${where}`, key, known, { pointer }));
  const validators = keyValidators[`${kind}/${className}`] ?? {};
  for (const { wire, required } of spec.keys) {
    const validate = validators[wire];
    if (!Object.hasOwn(config, wire)) {
      if (required) problems.push(new ConfigError(where, pointer, config, `has no "${wire}"`));
    } else if (validate !== undefined && !validate(config[wire])) {
      problems.push(...toErrors(validate.errors ?? [], where, `${pointer}/${wire}`));
    }
  }
  return problems;
}
