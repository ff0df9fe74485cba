import type { Logs } from '../training/logs.js';
import { Callback } from './callback.js';

/** What every epoch gave. `fit` adds one by itself and returns it. @see keras/src/callbacks/history.py */
export class History extends Callback {
  /** One array per quantity, with an entry per epoch that logged it. */
  readonly history: Record<string, number[]> = {};
  /** The numbers of the epochs, from 0. */
  epoch: number[] = [];

  override onTrainBegin(): void {
    this.epoch = [];
  }

  override onEpochEnd(epoch: number, logs: Logs): void {
    this.epoch.push(epoch);
    for (const [name, value] of Object.entries(logs)) {
      this.history[name] ??= [];
      this.history[name].push(value);
    }
  }
}
