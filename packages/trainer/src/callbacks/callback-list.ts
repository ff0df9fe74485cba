import { ConfigError } from '@descent/spec';
import { duringHook } from '../training/alone.js';
import type { FitState } from '../training/fit-state.js';
import type { Logs } from '../training/logs.js';
import { Callback, type CallbackParams, type Hook, type Hooks } from './callback.js';
import type { CallbackModel } from './callback-model.js';
import { History } from './history.js';
import { HOOKS, setHooks } from './set-hooks.js';

/** Callbacks in the order in which Keras runs them: the given ones, then those that `fit` adds. */
export class CallbackList {
  readonly callbacks: readonly Callback[];
  readonly #model: CallbackModel;
  readonly #listening: Readonly<Record<string, readonly Callback[]>>;

  /** @param fitState - for those of `fit` */
  constructor(
    given: readonly (Callback | Hooks)[],
    model: CallbackModel,
    params: CallbackParams,
    fitState: FitState | null = null,
  ) {
    this.callbacks = given.map(asCallback);
    this.#model = model;
    for (const callback of this.callbacks) {
      callback.setModel(model);
      callback.setParams(params);
      if (fitState !== null) callback.setFitState(fitState);
    }
    this.#listening = Object.fromEntries(
      HOOKS.map((hook) => [hook, this.callbacks.filter((callback) => callback[hook] !== Callback.prototype[hook])]),
    );
  }

  /** Whether anybody overrides this hook. */
  hears(hook: Hook): boolean {
    return (this.#listening[hook] as readonly Callback[]).length > 0;
  }

  /** Whether all who override this hook take its logs through `readLogs`. */
  awaitsLogs(hook: Hook): boolean {
    return (this.#listening[hook] as readonly Callback[]).every((callback) => callback.awaitsLogs);
  }

  /** Calls a hook that has no number. */
  async tell(
    hook: 'onTrainBegin' | 'onTrainEnd' | 'onTestBegin' | 'onTestEnd' | 'onPredictBegin' | 'onPredictEnd',
    logs: Logs = {},
  ): Promise<void> {
    for (const callback of this.#listening[hook] as readonly Callback[]) {
      await duringHook(this.#model, () => callback[hook](logs));
    }
  }

  /** Calls a hook of an epoch or batch. Awaits only what is a promise, so that steps do not wait for nothing. */
  tellNumbered(
    hook: Exclude<Hook, Parameters<CallbackList['tell']>[0]>,
    index: number,
    logs: Logs = {},
  ): void | Promise<void> {
    const listening = this.#listening[hook] as readonly Callback[];
    for (let i = 0; i < listening.length; i++) {
      const callback = listening[i] as Callback;
      const result = duringHook(this.#model, () => callback[hook](index, logs));
      if (result instanceof Promise) return this.#tellRest(listening.slice(i + 1), result, hook, index, logs);
    }
  }

  async #tellRest(
    rest: readonly Callback[],
    pending: Promise<void>,
    hook: Exclude<Hook, Parameters<CallbackList['tell']>[0]>,
    index: number,
    logs: Logs,
  ): Promise<void> {
    await pending;
    for (const callback of rest) await duringHook(this.#model, () => callback[hook](index, logs));
  }

  /** The history among the callbacks, if there is one. */
  get history(): History | undefined {
    return this.callbacks.find((callback) => callback instanceof History);
  }
}

function asCallback(given: Callback | Hooks): Callback {
  if (given instanceof Callback) return given;
  if (typeof given !== 'object' || given === null) {
    throw new ConfigError('fit', '/callbacks', given, 'must hold callbacks or objects with hooks');
  }
  const callback = new Callback();
  setHooks(callback, given);
  return callback;
}
