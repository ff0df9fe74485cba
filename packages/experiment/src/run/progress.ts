import type { TrialProgress } from './events.js';

type Logs = Readonly<Record<string, number>>;

/** Steps of one phase of a trial, told at most every `interval` milliseconds and always for the last step. */
export class ProgressMeter {
  #start = 0;
  #afterFirst: number | undefined;
  #told = Number.NEGATIVE_INFINITY;

  /**
   * @param now - milliseconds, rising
   * @param interval - shortest time between two reports
   */
  constructor(
    private readonly report: (progress: TrialProgress) => void,
    private readonly index: number,
    private readonly now: () => number = () => performance.now(),
    private readonly interval = 100,
  ) {}

  /** A new epoch, or the evaluation, begins. */
  begin(): void {
    this.#start = this.now();
    this.#afterFirst = undefined;
    this.#told = Number.NEGATIVE_INFINITY;
  }

  /** A step is done: `step` counts from 1. The logs are looked at only when they are told. `isLast`: no other one follows, even if some were left. */
  step(
    at: Pick<TrialProgress, 'phase' | 'epoch' | 'epochs' | 'step' | 'steps'>,
    logs: Logs,
    isLast = at.step >= at.steps,
  ): void {
    const now = this.now();
    const msPerStep = this.#msPerStep(now, at.step);
    if (this.#afterFirst === undefined) this.#afterFirst = now;
    if (now - this.#told < this.interval && !isLast) return;
    this.#told = now;
    this.report({
      type: 'trial-progress',
      index: this.index,
      ...at,
      logs: { ...logs },
      msPerStep,
      eta: (Math.max(0, at.steps - at.step) * msPerStep) / 1000,
    });
  }

  /** As Keras's Progbar: the first step, in which much is set up, does not count once there is a second. */
  #msPerStep(now: number, step: number): number {
    if (this.#afterFirst !== undefined && step > 1) return (now - this.#afterFirst) / (step - 1);
    return (now - this.#start) / Math.max(1, step);
  }
}
