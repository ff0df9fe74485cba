import { UnknownNameError } from '../errors.js';
import { numberLiteral, setNumberLiteral } from '../json/literals.js';
import type { ClassRules } from '../schema/rules.js';

/**
 * A complete config from a partial one: every key of the class in Keras's order, defaults where there is none. Numbers
 * get the literal that Python needs.
 *
 * @throws UnknownNameError for a key that the class does not have
 */
export function fillConfig(
  className: string,
  { keys }: ClassRules,
  given: Readonly<Record<string, unknown>>,
  pointer: string,
): Record<string, unknown> {
  const known = Object.keys(keys);
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) throw new UnknownNameError(`key of ${className}`, key, known, { pointer });
  }
  const config: Record<string, unknown> = {};
  for (const [wire, [, python, preset]] of Object.entries(keys)) {
    const isGiven = Object.hasOwn(given, wire);
    if (!isGiven && preset === undefined) continue;
    const value = isGiven ? given[wire] : structuredClone(preset);
    config[wire] = value;
    if (typeof value !== 'number') continue;
    const byRule = python === 'int' && Number.isInteger(value) ? 'int' : 'float';
    const written = isGiven ? numberLiteral(given, wire) : byRule;
    const literal = python === 'strict-float' ? 'float' : (written ?? byRule);
    setNumberLiteral(config, wire, literal);
    // Python has no integer -0
    if (literal === 'int') config[wire] = value + 0;
  }
  return config;
}
