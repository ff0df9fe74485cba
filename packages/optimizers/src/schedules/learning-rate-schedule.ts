/** What a schedule's value is in Keras; an optimizer takes it as float32. */
export type ScheduleDtype = 'float32' | 'float64' | 'int32';

/**
 * A learning rate as a function of the optimizer's step. Extend it for a schedule of your own: implement `call` and
 * `getConfig`, give the class a static `className` (and `registeredName`, for Python) and a static `fromConfig`, and pass
 * the class in `customObjects` where a config is read.
 *
 * @example
 * ```ts
 * class Halving extends LearningRateSchedule {
 *   static readonly className = 'Halving';
 *   static fromConfig = ({ start, every }: { start: number; every: number }) => new Halving(start, every);
 *   constructor(readonly start: number, readonly every: number) { super(); }
 *   call(step: number) { return this.start * 0.5 ** Math.floor(step / this.every); }
 *   getConfig() { return { start: this.start, every: this.every }; }
 * }
 * ```
 *
 * Source: Keras 3.15.1, `optimizers/schedules/learning_rate_schedule.py`.
 */
export abstract class LearningRateSchedule {
  get className(): string {
    return (this.constructor as unknown as { className?: string }).className ?? this.constructor.name;
  }

  /** What Keras would give at `step`: not float32 where a config has integers for rates. */
  dtypeAt(_step: number): ScheduleDtype {
    return 'float32';
  }

  /** The learning rate at `step`, an integer ≥ 0 (under gradient accumulation: micro-steps, as in Keras). */
  abstract call(step: number): number;

  /** The arguments that make this schedule again, as Keras writes them (snake_case). */
  abstract getConfig(): Record<string, unknown>;
}
