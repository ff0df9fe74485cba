/**
 * A learning rate as a function of the optimizer's step. Extend it for a schedule of your own: implement `call`
 * and `getConfig`, give the class a static `className` and a static `fromConfig`, and pass the class in
 * `customObjects` where a config is read.
 *
 * Source: Keras 3.15.1, `optimizers/schedules/learning_rate_schedule.py`.
 */
export abstract class LearningRateSchedule {
  get className(): string {
    return (this.constructor as unknown as { className?: string }).className ?? this.constructor.name;
  }

  /** The float32 learning rate at `step`, an integer ≥ 0 (under gradient accumulation: micro-steps, as in Keras). */
  abstract call(step: number): number;

  /** The arguments that make this schedule again, as Keras writes them (snake_case). */
  abstract getConfig(): Record<string, unknown>;
}
