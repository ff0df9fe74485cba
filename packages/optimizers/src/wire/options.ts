import { toWireName, UnknownNameError } from '@descent/spec';
import { deserializeSchedule } from '../schedules/deserialize.js';
import type { OptimizerContext } from './envelope.js';

/** Wire name → option, in the order of the options. */
export function wireNamesOf(options: readonly string[]): ReadonlyMap<string, string> {
  return new Map(options.map((option) => [toWireName(option), option]));
}

/** Options from a config; `null` for the name or a rate that is no number are taken as Keras takes them. */
export function readOptions(
  className: string,
  config: Readonly<Record<string, unknown>>,
  wireNames: ReadonlyMap<string, string>,
  context: OptimizerContext,
): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  for (const [wire, value] of Object.entries(config)) {
    const option = wireNames.get(wire);
    if (option === undefined) {
      throw new UnknownNameError(`key in the config of ${className}`, wire, [...wireNames.keys()], {
        pointer: `/config/${wire}`,
      });
    }
    if (option === 'name' && value === null) continue;
    const isObject = typeof value === 'object' && value !== null;
    options[option] = option === 'learningRate' && isObject ? deserializeSchedule(value, context) : value;
  }
  return options;
}
