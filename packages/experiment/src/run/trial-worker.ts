import { sharedProductsOf, useBackend } from '@descent/backend';
import type { TrialPlan } from '../experiment/plan.js';
import type { FromWorker, ToWorker } from '../pool/worker.js';
import type { TrialResult } from '../result/result.js';
import type { TrialProgress } from './events.js';
import { StopFlag } from './stop-flag.js';
import { errorOf, runTrial } from './trial.js';
import type { TrialWorkerSetup } from './trial-runner.js';
import { unfinishedTrial } from './unfinished.js';

/** What a worker is told: with which backend to begin, then what the pool says. */
export type ToTrialWorker =
  | { readonly type: 'start'; readonly backend: string }
  | ToWorker<TrialWorkerSetup, TrialPlan>;

/** What a worker tells. */
export type FromTrialWorker = FromWorker<TrialResult, TrialProgress>;

/**
 * The program of a worker, whatever kind it is: the backend, the setup, then one trial for each task, and one `done` for
 * each trial.
 *
 * @param post - tells the pool
 * @returns what takes the pool's messages
 */
export function trialWorker(post: (message: FromTrialWorker) => void): (message: ToTrialWorker) => void {
  let backend = '';
  let ready: Promise<unknown> = Promise.resolve();
  let products: ReturnType<typeof sharedProductsOf> = Promise.resolve(undefined);
  let setup: TrialWorkerSetup | undefined;
  let flag = new StopFlag();

  const run = async (plan: TrialPlan, { experiment, dataset, weights, saved }: TrialWorkerSetup): Promise<void> => {
    let result: TrialResult;
    try {
      await ready;
      await products;
      result = await runTrial(
        plan,
        experiment,
        { ...dataset, weights, saved: saved?.[plan.index] ?? null },
        { stopped: () => flag.raised, onProgress: (value) => post({ type: 'event', value }) },
      );
    } catch (error) {
      result = unfinishedTrial(plan, backend, errorOf(error));
    }
    post({ type: 'done', value: result });
  };

  return (message) => {
    switch (message.type) {
      case 'start':
        backend = message.backend;
        ready = useBackend(backend);
        ready.catch(() => undefined);
        products = sharedProductsOf(backend);
        break;
      case 'setup':
        setup = message.value;
        flag = new StopFlag(setup.stop);
        if (message.products !== undefined) void products.then((found) => found?.share(message.products));
        break;
      case 'task':
        void run(message.value, setup as TrialWorkerSetup);
        break;
      case 'stop':
        flag.raise();
        break;
      case 'help':
        void products.then((found) => found?.serve(message.products));
        break;
    }
  };
}
