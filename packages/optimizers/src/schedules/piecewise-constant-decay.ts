import {
  ConfigError,
  copyLiterals,
  DescentError,
  isIntegerLiteral,
  type PiecewiseConstantDecayOptions,
} from '@descent/spec';
import { float, KerasSchedule, readSchedule } from './keras-schedule.js';
import type { ScheduleDtype } from './learning-rate-schedule.js';

/**
 * `values[i]` while `boundaries[i − 1] < step ≤ boundaries[i]`. Boundaries are truncated to integers.
 *
 * Boundaries are expected to grow; where they do not, the values of all matching pieces are summed, as in Keras.
 * With integers for all values the result is an integer; a mixture is an error, in Keras too.
 *
 * Source: Keras 3.15.1, `optimizers/schedules/learning_rate_schedule.py`.
 */
export class PiecewiseConstantDecay extends KerasSchedule<PiecewiseConstantDecayOptions> {
  static readonly className = 'PiecewiseConstantDecay';

  static fromConfig(config: Readonly<Record<string, unknown>>): PiecewiseConstantDecay {
    return readSchedule(PiecewiseConstantDecay, 'PiecewiseConstantDecay', config);
  }

  constructor(options: PiecewiseConstantDecayOptions) {
    super('PiecewiseConstantDecay', options);
    const { boundaries, values } = this.options;
    for (const [wire, list] of [
      ['boundaries', boundaries],
      ['values', values],
    ] as const) {
      if (!Array.isArray(list) || list.some((x) => typeof x !== 'number')) {
        throw new ConfigError(this.className, `/${wire}`, list, 'must be a list of numbers');
      }
    }
    if (boundaries.length !== values.length - 1) {
      throw new ConfigError(
        this.className,
        '/boundaries',
        boundaries,
        `must be one shorter than values, which has ${values.length}`,
      );
    }
  }

  override dtypeAt(): ScheduleDtype {
    const { values } = this.options;
    const integers = values.filter((_, index) => isIntegerLiteral(values, index));
    if (integers.length > 0 && integers.length < values.length) {
      throw new DescentError(
        'schedule',
        `${this.className}: values mix integers and floats, which Keras cannot compute. Write each with a point: 1.0.`,
      );
    }
    return integers.length > 0 ? 'int32' : 'float32';
  }

  call(step: number): number {
    const { boundaries, values } = this.options;
    const round = this.dtypeAt() === 'int32' ? Math.trunc : float;
    const limits = boundaries.map(Math.trunc);
    if (limits.length === 0) {
      throw new DescentError('schedule', `${this.className}: has no boundaries. Use the number ${values[0]} instead.`);
    }
    let sum = 0;
    for (const [index, value] of values.entries()) {
      const after = index === 0 || step > (limits[index - 1] as number);
      const before = index === limits.length || step <= (limits[index] as number);
      if (after && before) sum = round(sum + round(value));
    }
    return sum;
  }

  override getConfig(): Record<string, unknown> {
    const { boundaries, values, name } = this.options;
    const copy = (list: readonly number[]): number[] => {
      const made = [...list];
      copyLiterals(list, made);
      return made;
    };
    return { boundaries: copy(boundaries), values: copy(values), name };
  }
}
