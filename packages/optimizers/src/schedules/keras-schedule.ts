import {
  ConfigError,
  copyLiterals,
  DescentError,
  isIntegerLiteral,
  type ScheduleClassName,
  scheduleRules,
  toOptionName,
  UnknownNameError,
} from '@descent/spec';
import { LearningRateSchedule } from './learning-rate-schedule.js';

/** Float32 rounding: schedules compute in float32, operation by operation, as Keras does. */
export const float = Math.fround;

/**
 * What Keras's six schedules share: options named and defaulted by their schema, and the dtype of their arithmetic.
 *
 * Keras computes in the dtype of the initial rate. A Python integer there makes it compute in integers; a config
 * that was read with integers remembers them. A schedule made in TypeScript computes in float32.
 */
export abstract class KerasSchedule<Options extends object> extends LearningRateSchedule {
  readonly options: Readonly<Required<Options>>;

  protected constructor(className: ScheduleClassName, given: Options) {
    super();
    const { keys, required = [] } = scheduleRules[className];
    const known = Object.keys(keys).map(toOptionName);
    for (const option of Object.keys(given)) {
      if (!known.includes(option)) throw new UnknownNameError(`option of ${className}`, option, known);
    }
    const values = given as Readonly<Record<string, unknown>>;
    this.options = Object.freeze(
      Object.fromEntries(
        Object.entries(keys).map(([wire, [, , fallback]]) => {
          const option = toOptionName(wire);
          const value = values[option] ?? fallback;
          if (required.includes(wire) && value === undefined) {
            throw new ConfigError(className, `/${wire}`, value, 'is required');
          }
          return [option, value ?? null];
        }),
      ),
    ) as Readonly<Required<Options>>;
  }

  /** Whether Keras would compute in integers. */
  protected get integer(): boolean {
    return isIntegerLiteral(this, 'initial_learning_rate');
  }

  getConfig(): Record<string, unknown> {
    const { keys } = scheduleRules[this.className as ScheduleClassName];
    const values = this.options as Readonly<Record<string, unknown>>;
    const config = Object.fromEntries(Object.keys(keys).map((wire) => [wire, values[toOptionName(wire)]]));
    copyLiterals(this, config);
    return config;
  }
}

/** Reads a config of a Keras schedule: `fromConfig` of its class. */
export function readSchedule<Options extends object, Schedule extends KerasSchedule<Options>>(
  make: new (options: Options) => Schedule,
  className: ScheduleClassName,
  config: Readonly<Record<string, unknown>>,
): Schedule {
  const known = Object.keys(scheduleRules[className].keys);
  const options: Record<string, unknown> = {};
  for (const [wire, value] of Object.entries(config)) {
    if (!known.includes(wire)) {
      throw new UnknownNameError(`key in the config of ${className}`, wire, known, { pointer: `/config/${wire}` });
    }
    options[toOptionName(wire)] = value;
  }
  const schedule = new make(options as Options);
  copyLiterals(config, schedule);
  return schedule;
}

export function checkPositive(className: string, wire: string, value: unknown): void {
  if (typeof value !== 'number' || !(value > 0)) throw new ConfigError(className, `/${wire}`, value, 'must be > 0');
}

export function checkNumbers(className: string, values: Readonly<Record<string, unknown>>): void {
  for (const [wire, value] of Object.entries(values)) {
    if (typeof value !== 'number') throw new ConfigError(className, `/${wire}`, value, 'must be a number');
  }
}

/** For what Keras cannot compute when the initial rate is an integer. */
export function integerError(className: string, what: string): DescentError {
  return new DescentError(
    'schedule',
    `${className}: the initial rate is an integer, and Keras cannot ${what} then. Write it with a point: 1.0.`,
  );
}
