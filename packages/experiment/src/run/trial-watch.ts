import { Callback, type Hooks, type Logs } from '@descent/trainer';
import { CurveRecorder } from './curve-recorder.js';
import type { TrialProgress } from './events.js';
import { ProgressMeter } from './progress.js';

/** The steps that a trial will take. */
export interface TrialLength {
  readonly epochs: number;
  readonly stepsPerEpoch: number;
  readonly testSteps: number;
}

/** Sees every step of a trial: records the curve, tells how far it is, and stops it when it diverges or must end. */
export class TrialWatch extends Callback {
  /** Where the loss stopped being a finite number. */
  divergence: { readonly epoch: number; readonly step: number; readonly loss: number } | null = null;
  readonly recorder: CurveRecorder;
  readonly #abort = new AbortController();
  readonly #meter: ProgressMeter;
  #epoch = 0;
  #steps = 0;
  #testedSteps = 0;

  constructor(
    index: number,
    private readonly length: TrialLength,
    private readonly stopped: () => boolean,
    onProgress: (progress: TrialProgress) => void,
  ) {
    super();
    this.recorder = new CurveRecorder(length.epochs * length.stepsPerEpoch);
    this.#meter = new ProgressMeter(onProgress, index);
  }

  /** Aborted as soon as a step has seen that it must end. */
  get signal(): AbortSignal {
    this.#obey();
    return this.#abort.signal;
  }

  /** Training samples that the steps so far went through, of `perEpoch` in each epoch. */
  samples(perEpoch: number, batchSize: number): number {
    const epochs = Math.floor(this.#steps / this.length.stepsPerEpoch);
    const rest = this.#steps - epochs * this.length.stepsPerEpoch;
    return epochs * perEpoch + rest * batchSize;
  }

  /** Whether nothing was left to do, even if it was to end. */
  get complete(): boolean {
    return this.#testedSteps === this.length.testSteps;
  }

  override onEpochBegin(epoch: number): void {
    this.#epoch = epoch;
    this.#meter.begin();
  }

  /** Looks at the loss at every step, to see it diverge, and at the rest only where it is recorded or told. */
  override onTrainBatchEnd(batch: number, logs: Logs): void {
    const { epochs, stepsPerEpoch } = this.length;
    this.#steps += 1;
    const { loss } = logs;
    const diverges = loss !== undefined && !Number.isFinite(loss);
    const at = { phase: 'fit', epoch: this.#epoch + 1, epochs, step: batch + 1, steps: stepsPerEpoch } as const;
    const isLast = diverges || batch + 1 === stepsPerEpoch;
    const ends = this.stopped();
    const step = this.#epoch * stepsPerEpoch + batch + 1;
    if (isLast || ends || this.model.stopTraining || this.recorder.isDue(step)) this.recorder.record(step, { ...logs });
    this.#meter.step(at, logs, isLast);
    if (diverges) {
      this.divergence = { epoch: at.epoch, step: at.step, loss };
      this.model.stopTraining = true;
    }
    if (ends) this.#abort.abort();
  }

  /** The hooks for the evaluation that follows. */
  forEvaluation(): Pick<Hooks, 'onTestBegin' | 'onTestBatchEnd'> {
    const { epochs, testSteps } = this.length;
    return {
      onTestBegin: () => this.#meter.begin(),
      onTestBatchEnd: (batch, logs) => {
        this.#testedSteps += 1;
        const at = { phase: 'evaluate', epoch: epochs, epochs, step: batch + 1, steps: testSteps } as const;
        this.#meter.step(at, logs);
        this.#obey();
      },
    };
  }

  #obey(): void {
    if (this.stopped()) this.#abort.abort();
  }
}
