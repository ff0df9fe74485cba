import type { FitState } from '../training/fit-state.js';
import type { Logs } from '../training/logs.js';
import type { CallbackModel } from './callback-model.js';

/** What a hook may give back: a promise is awaited before training goes on. */
export type HookResult = void | Promise<void>;

/** What `fit`, `evaluate` and `predict` tell every callback. */
export interface CallbackParams {
  readonly verbose: number;
  readonly epochs: number;
  /** Steps of an epoch; null when that is not known. */
  readonly steps: number | null;
}

/**
 * Something that is told how training goes, and may steer it (`model.stopTraining = true`). Override the hooks that are
 * needed. Epochs and batches count from 0; logs hold the means since the epoch began, by name, in alphabetical order.
 *
 * The logs of a batch are read from the backend at the first look at them, so a hook that does not look costs nothing.
 * Look before the hook ends: later they would be those of a later batch. Where a backend's values can only be awaited,
 * they are read before the hook is called; a callback that seldom looks takes them by `readLogs` and says so (`awaitsLogs`).
 *
 * @see keras/src/callbacks/callback.py
 */
export class Callback {
  params: CallbackParams = { verbose: 0, epochs: 1, steps: null };
  /** Whether this takes the logs of batches through `readLogs`, so that nothing needs to be read beforehand. */
  readonly awaitsLogs: boolean = false;
  #model: CallbackModel | null = null;
  #fitState: FitState | null = null;

  /** The model that is trained. */
  get model(): CallbackModel {
    if (this.#model === null) throw new TypeError('A callback has its model only inside fit, evaluate or predict.');
    return this.#model;
  }

  /** The `fit` that is at work: where it begins, whether it is to end. */
  get fitState(): FitState {
    if (this.#fitState === null) throw new TypeError('A callback has the state of fit only inside fit.');
    return this.#fitState;
  }

  setFitState(state: FitState): void {
    this.#fitState = state;
  }

  setModel(model: CallbackModel): void {
    this.#model = model;
  }

  setParams(params: CallbackParams): void {
    this.params = params;
  }

  onTrainBegin(_logs: Logs): HookResult {}
  onTrainEnd(_logs: Logs): HookResult {}
  onEpochBegin(_epoch: number, _logs: Logs): HookResult {}
  onEpochEnd(_epoch: number, _logs: Logs): HookResult {}
  onTrainBatchBegin(_batch: number, _logs: Logs): HookResult {}
  onTrainBatchEnd(_batch: number, _logs: Logs): HookResult {}
  onTestBegin(_logs: Logs): HookResult {}
  onTestEnd(_logs: Logs): HookResult {}
  onTestBatchBegin(_batch: number, _logs: Logs): HookResult {}
  onTestBatchEnd(_batch: number, _logs: Logs): HookResult {}
  onPredictBegin(_logs: Logs): HookResult {}
  onPredictEnd(_logs: Logs): HookResult {}
  onPredictBatchBegin(_batch: number, _logs: Logs): HookResult {}
  onPredictBatchEnd(_batch: number, _logs: Logs): HookResult {}
}

/** The hooks of a callback. */
export type Hook = Extract<keyof Callback, `on${string}`>;

/** Some hooks in a plain object, for callbacks without state of their own. */
export type Hooks = Partial<Pick<Callback, Hook>>;
