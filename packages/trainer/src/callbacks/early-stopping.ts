import type { WeightValue } from '@descent/layers';
import { boolean, checkOptions, integer } from '../config/options.js';
import type { Logs } from '../training/logs.js';
import { MONITOR_RULES, MonitorCallback, type MonitorOptions, NULLABLE_NUMBER } from './monitor.js';

export interface EarlyStoppingOptions extends MonitorOptions {
  /** Epochs without an improvement after which training ends; 0 unless given. */
  readonly patience?: number;
  /** 1 says what was done; 0 unless given. */
  readonly verbose?: number;
  /** A value that must be bettered for an improvement to count. */
  readonly baseline?: number | null;
  /** Whether the weights of the best epoch come back at the end; false unless given. */
  readonly restoreBestWeights?: boolean | null;
  /** Epochs before this one do not count; 0 unless given. */
  readonly startFromEpoch?: number;
}

/** Ends training when a quantity gets no better any more. @see keras/src/callbacks/early_stopping.py */
export class EarlyStopping extends MonitorCallback {
  readonly #patience: number;
  readonly #verbose: number;
  readonly #baseline: number | null;
  readonly #restore: boolean;
  readonly #startFromEpoch: number;
  #wait = 0;
  #bestWeights: WeightValue[] | null = null;
  /** The epoch, from 0, after which training was ended; 0 when it was not. */
  stoppedEpoch = 0;
  /** The epoch, from 0, of the best value. */
  bestEpoch = 0;

  constructor(options: EarlyStoppingOptions = {}) {
    checkOptions('EarlyStopping', options, {
      ...MONITOR_RULES,
      patience: integer,
      verbose: integer,
      baseline: NULLABLE_NUMBER,
      restoreBestWeights: boolean,
      startFromEpoch: integer,
    });
    super(options);
    this.#patience = options.patience ?? 0;
    this.#verbose = options.verbose ?? 0;
    this.#baseline = options.baseline ?? null;
    this.#restore = options.restoreBestWeights ?? false;
    this.#startFromEpoch = options.startFromEpoch ?? 0;
  }

  override onTrainBegin(): void {
    this.#wait = 0;
    this.stoppedEpoch = 0;
    this.best = null;
    this.#bestWeights = null;
    this.bestEpoch = 0;
  }

  override async onEpochEnd(epoch: number, logs: Logs): Promise<void> {
    const current = this.watched(logs);
    if (current === null || epoch < this.#startFromEpoch) return;
    if (this.#restore && this.#bestWeights === null) await this.#remember(epoch);
    this.#wait += 1;
    if (this.isImprovement(current, this.best)) {
      this.best = current;
      await this.#remember(epoch);
      if (this.#baseline === null || this.isImprovement(current, this.#baseline)) this.#wait = 0;
      return;
    }
    if (this.#wait >= this.#patience && epoch > 0) {
      this.stoppedEpoch = epoch;
      this.model.stopTraining = true;
    }
  }

  async #remember(epoch: number): Promise<void> {
    this.bestEpoch = epoch;
    if (this.#restore) this.#bestWeights = await this.model.getWeightsAsync();
  }

  override onTrainEnd(): void {
    const says = this.#verbose > 0;
    if (says && this.stoppedEpoch > 0) console.log(`Epoch ${this.stoppedEpoch + 1}: early stopping`);
    if (this.#bestWeights === null) return;
    if (says) console.log(`Restoring model weights from the end of the best epoch: ${this.bestEpoch + 1}.`);
    this.model.setWeights(this.#bestWeights);
    this.#bestWeights = null;
  }
}
