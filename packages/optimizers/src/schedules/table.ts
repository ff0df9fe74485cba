import { CosineDecay } from './cosine-decay.js';
import { CosineDecayRestarts } from './cosine-decay-restarts.js';
import { ExponentialDecay } from './exponential-decay.js';
import { InverseTimeDecay } from './inverse-time-decay.js';
import type { LearningRateSchedule } from './learning-rate-schedule.js';
import { PiecewiseConstantDecay } from './piecewise-constant-decay.js';
import { PolynomialDecay } from './polynomial-decay.js';

/** A schedule class: Keras's own, or one's own passed in `customObjects`. */
export interface ScheduleClass {
  readonly className: string;
  fromConfig(config: Readonly<Record<string, unknown>>): LearningRateSchedule;
}

/** Keras's schedules, by class name. */
export const scheduleClasses: ReadonlyMap<string, ScheduleClass> = new Map(
  [CosineDecay, CosineDecayRestarts, ExponentialDecay, InverseTimeDecay, PiecewiseConstantDecay, PolynomialDecay].map(
    (schedule): [string, ScheduleClass] => [schedule.className, schedule],
  ),
);
