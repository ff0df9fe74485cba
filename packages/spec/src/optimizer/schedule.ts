import { findCustomName } from '../envelope.js';
import { ConfigError, UnknownNameError } from '../errors.js';
import { scheduleRules } from '../generated/rules.js';
import type { ScheduleClassName } from '../generated/schedules.js';
import { guardJson, isRecord } from '../json/guard.js';
import { toErrors } from '../schema/problems.js';
import { findRuleProblems } from '../schema/rules.js';
import { fillConfig } from './fill.js';
import type { ReadOptimizerOptions, ScheduleReading } from './reading.js';

type ReadScheduleOptions = Pick<ReadOptimizerOptions, 'customObjects' | 'pointer' | 'limits'>;

/**
 * Reads a serialized schedule: `{class_name, config}`, with `module` and `registered_name` as Keras 3 writes them or
 * without, as Keras 2 does. The class name is taken exactly, as every Keras takes it.
 *
 * @throws UnknownNameError for a class or key that nothing knows, ConfigError for a value that Keras refuses
 */
export function readScheduleConfig(input: unknown, options: ReadScheduleOptions = {}): ScheduleReading {
  const { pointer = '', customObjects = {} } = options;
  const envelope = guardJson(input, 'schedule', options.limits, pointer);
  if (!isRecord(envelope)) {
    throw new ConfigError(
      'schedule',
      pointer,
      input,
      'must be a serialized schedule, an object with class_name and config',
    );
  }
  const name = envelope.class_name;
  if (typeof name !== 'string') throw new ConfigError('schedule', `${pointer}/class_name`, name, 'must be a string');
  const given = envelope.config ?? {};
  if (!isRecord(given)) throw new ConfigError(name, `${pointer}/config`, given, 'must be an object');

  const custom = findCustomName(envelope, customObjects);
  if (custom !== undefined) return { className: name, custom, config: given, notes: [] };
  if (!isScheduleClassName(name) || !isKerasModule(envelope.module)) {
    const known = [...Object.keys(scheduleRules), ...Object.keys(customObjects)];
    throw new UnknownNameError('schedule', foreignName(envelope, name), known, { pointer: `${pointer}/class_name` });
  }
  const registered = envelope.registered_name;
  if (typeof registered === 'string' && registered !== name) {
    throw new UnknownNameError('custom schedule', registered, [name, ...Object.keys(customObjects)], {
      pointer: `${pointer}/registered_name`,
    });
  }

  const config = fillConfig(name, scheduleRules[name], given, `${pointer}/config`);
  // Keras 2 writes null for a name that was not given; Keras 3 cannot run that
  if (config.name === null) config.name = scheduleRules[name].keys.name?.[2];
  const [problem] = toErrors(findRuleProblems(scheduleRules[name], config), name, `${pointer}/config`);
  if (problem !== undefined) throw problem;
  checkPieces(name, config, `${pointer}/config`);
  return { className: name, config, notes: [] };
}

export function isScheduleClassName(name: string): name is ScheduleClassName {
  return Object.hasOwn(scheduleRules, name);
}

/** Keras imports no other module, and a built-in class says `null` for none of its own. */
function isKerasModule(module: unknown): boolean {
  return module === undefined || (typeof module === 'string' && /^(tf_keras|keras|tensorflow|tf)(\.|$)/.test(module));
}

function foreignName({ module }: Record<string, unknown>, name: string): string {
  return typeof module === 'string' && isScheduleClassName(name) ? `${module}.${name}` : name;
}

function checkPieces(className: string, config: Record<string, unknown>, pointer: string): void {
  if (className !== 'PiecewiseConstantDecay') return;
  const { boundaries, values } = config as { boundaries: number[]; values: number[] };
  if (values.length === boundaries.length + 1) return;
  const rule = `must have one item more than boundaries, which has ${boundaries.length}`;
  throw new ConfigError(className, `${pointer}/values`, values, rule);
}
