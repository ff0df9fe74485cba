import { ConfigError } from '@descent/spec';
import { clone, tidy } from '@tensorflow/tfjs-core';
import { boolean, checkOptions } from '../config/options.js';
import { Callback } from './callback.js';

export interface SwapEMAWeightsOptions {
  /** Whether the averages are also in the model from the end of an epoch to the start of the next; false unless given. */
  readonly swapOnEpoch?: boolean | null;
}

/**
 * Puts the moving averages of the optimizer (`useEma`) into the model while it is evaluated or predicts. With
 * `swapOnEpoch` the callbacks after this one see them at the end of an epoch too: a `ModelCheckpoint` saves them.
 *
 * Keras leaves the averages in the model after `predict`; here the weights come back.
 *
 * @see keras/src/callbacks/swap_ema_weights.py
 */
export class SwapEMAWeights extends Callback {
  readonly #onEpoch: boolean;
  #isSwapped = false;

  constructor(options: SwapEMAWeightsOptions = {}) {
    checkOptions('SwapEMAWeights', options, { swapOnEpoch: boolean });
    super();
    this.#onEpoch = options.swapOnEpoch ?? false;
  }

  /** @throws ConfigError when the optimizer keeps no averages */
  override onTrainBegin(): void {
    this.#averages();
  }

  override onEpochBegin(): void {
    if (this.#onEpoch) this.#putBack();
  }

  override onEpochEnd(epoch: number): void {
    if (!this.#onEpoch) return;
    this.#bringIn();
    // The end of `fit` copies the averages into the model, so they have to be where they belong.
    if (epoch === this.params.epochs - 1 || this.model.stopTraining) {
      for (const { variable, average } of this.#averages()) average.assign(variable);
      this.#isSwapped = false;
    }
  }

  override onTestBegin(): void {
    this.#bringIn();
  }

  override onTestEnd(): void {
    this.#putBack();
  }

  override onPredictBegin(): void {
    this.#bringIn();
  }

  override onPredictEnd(): void {
    this.#putBack();
  }

  #bringIn(): void {
    if (!this.#isSwapped) this.#swap();
    this.#isSwapped = true;
  }

  #putBack(): void {
    if (this.#isSwapped) this.#swap();
    this.#isSwapped = false;
  }

  #swap(): void {
    tidy(() => {
      for (const { variable, average } of this.#averages()) {
        const weights = clone(variable);
        variable.assign(average);
        average.assign(weights);
      }
    });
  }

  #averages() {
    const { optimizer } = this.model;
    const averages = optimizer.movingAverages;
    if (averages.length > 0) return averages;
    const fix = `Give ${optimizer.className} useEma: true.`;
    throw new ConfigError('SwapEMAWeights', '/useEma', optimizer.usesEma, 'the optimizer must keep averages', fix);
  }
}
