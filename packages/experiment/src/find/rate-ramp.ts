import { Callback, type Logs, type Trainer } from '@descent/trainer';
import { toLogged } from '../run/curve-recorder.js';
import type { Finding } from './finding.js';
import type { FinderStep, Range } from './options.js';
import { rampRates } from './ramp.js';
import { Smoother } from './smoother.js';

/** Batches without an update (a loss scale that goes on being too large) after which nothing is to be expected. */
const STUCK = 1000;

/** Sets the rate before every update, and ends `fit` at the last one or when the loss diverges. */
export class RateRamp extends Callback {
  readonly points: Finding['points'] = { learningRate: [], loss: [], smoothed: [] };
  diverged = false;
  readonly #rates: readonly number[];
  readonly #smoother: Smoother;
  #lowest = Number.POSITIVE_INFINITY;
  #pending: number[] = [];
  #updates = 0;

  /** @param onBegin - called when the model is built and nothing has been drawn or trained */
  constructor(
    private readonly trained: Trainer,
    private readonly range: Range,
    private readonly onBegin: () => Promise<void>,
    private readonly onStep: (step: FinderStep) => void,
  ) {
    super();
    this.#rates = rampRates(range);
    this.#smoother = new Smoother(range.smoothing);
  }

  /** Whether every update was made. */
  get complete(): boolean {
    return this.points.learningRate.length === this.range.steps;
  }

  override onTrainBegin(): Promise<void> {
    return this.onBegin();
  }

  override onTrainBatchBegin(): void {
    this.trained.resetMetrics();
    this.trained.optimizer.learningRate = this.#rate;
    this.#updates = this.trained.optimizer.iterations;
  }

  override onTrainBatchEnd(_batch: number, logs: Logs): void {
    const loss = logs.loss as number;
    this.#pending.push(loss);
    const hasUpdated = this.trained.optimizer.iterations > this.#updates;
    if (hasUpdated || !Number.isFinite(loss) || this.#pending.length === STUCK) this.#finishPoint(hasUpdated);
    if (this.diverged || this.complete) this.trained.stopTraining = true;
  }

  get #rate(): number {
    return this.#rates[this.points.learningRate.length] as number;
  }

  #finishPoint(hasUpdated: boolean): void {
    const { range, points } = this;
    const learningRate = this.#rate;
    const loss = this.#pending.reduce((sum, value) => sum + value, 0) / this.#pending.length;
    const smoothed = this.#smoother.next(loss);
    this.#pending = [];
    points.learningRate.push(learningRate);
    points.loss.push(toLogged(loss));
    points.smoothed.push(toLogged(smoothed));
    this.#lowest = Math.min(this.#lowest, smoothed);
    // of a negative loss there is no fourfold
    const grew = this.#lowest > 0 && smoothed > range.divergence * this.#lowest;
    this.diverged = grew || !Number.isFinite(smoothed) || !hasUpdated;
    this.onStep({ step: points.learningRate.length, steps: range.steps, learningRate, loss, smoothed });
  }
}
