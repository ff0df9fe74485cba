import { ConfigError } from '../errors.js';
import type { OptimizerClassName } from '../generated/optimizers.js';
import { optimizerRules } from '../generated/rules.js';
import { copyLiterals, numberLiteral, setNumberLiteral } from '../json/literals.js';
import { toErrors } from '../schema/problems.js';
import { findRuleProblems } from '../schema/rules.js';
import type { OptimizerReading } from './reading.js';

/** Checks a complete config against the rules of its class; errors point to the keys as they were written. */
export function checkConfig(
  className: OptimizerClassName,
  config: unknown,
  pointer: string,
  origins: Readonly<Record<string, string>> = {},
): void {
  const [problem] = toErrors(findRuleProblems(optimizerRules[className], config), className, pointer);
  if (problem === undefined) return;
  const key = problem.pointer?.slice(pointer.length + 1) ?? '';
  const origin = origins[key];
  if (origin === undefined) throw problem;
  throw new ConfigError(
    className,
    `${pointer}/${origin}`,
    (config as Record<string, unknown>)[key],
    /: (.*?)\. Received: /s.exec(problem.message)?.[1] ?? 'is not valid',
  );
}

/** A reading whose config has one key replaced. */
export function withKey(reading: OptimizerReading, key: string, value: unknown): OptimizerReading {
  const config: Record<string, unknown> = { ...reading.config };
  copyLiterals(reading.config, config);
  config[key] = value;
  return { ...reading, config };
}

/** A spread copy forgets the literals of the object it was made from. */
export function restoreLiterals(from: object, config: Record<string, unknown>): void {
  for (const key of Object.keys(config)) {
    const literal = numberLiteral(from, key);
    if (literal !== undefined) setNumberLiteral(config, key, literal);
  }
}
