import { DescentError } from '@descent/spec';
import { boolean, checkOptions } from '../config/options.js';
import type { Logs } from '../training/logs.js';
import { Callback } from './callback.js';

export interface TerminateOnNaNOptions {
  /** Whether `fit` fails instead of ending; false unless given. */
  readonly raiseError?: boolean | null;
}

/** Ends training when the loss is NaN or infinite. Reads the loss after every batch. @see keras/src/callbacks/terminate_on_nan.py */
export class TerminateOnNaN extends Callback {
  readonly #raises: boolean;

  constructor(options: TerminateOnNaNOptions = {}) {
    checkOptions('TerminateOnNaN', options, { raiseError: boolean });
    super();
    this.#raises = options.raiseError ?? false;
  }

  override onTrainBatchEnd(batch: number, { loss }: Logs): void {
    if (loss === undefined || Number.isFinite(loss)) return;
    if (this.#raises) throw new DescentError('diverged', `The loss is ${loss} at batch ${batch}.`);
    console.warn(`Batch ${batch}: the loss is ${loss}; training ends.`);
    this.model.stopTraining = true;
  }
}
