// A worker thread of `runExperiment`: the setup, then one trial for each message, one `done` for each trial.
import { parentPort, workerData } from 'node:worker_threads';
import { backendHelp, useBackend } from '@descent/backend';
import type { TrialPlan } from '../experiment/plan.js';
import type { TrialResult } from '../result/result.js';
import type { ToWorker } from './crew.js';
import type { TrialProgress } from './events.js';
import type { FromWorker } from './pool.js';
import type { WorkerData, WorkerSetup } from './protocol.js';
import { StopFlag } from './stop-flag.js';
import { errorOf, runTrial } from './trial.js';
import { unfinishedTrial } from './unfinished.js';

const { backend } = workerData as WorkerData;
const ready = useBackend(backend);
ready.catch(() => undefined);
const help = backendHelp(backend);

const post = (message: FromWorker<TrialResult, TrialProgress>) => parentPort?.postMessage(message);

let setup: WorkerSetup | undefined;

async function run(plan: TrialPlan, { experiment, dataset, weights, kept, stop }: WorkerSetup): Promise<void> {
  const flag = new StopFlag(stop);
  let result: TrialResult;
  try {
    await ready;
    await help;
    result = await runTrial(
      plan,
      experiment,
      { ...dataset, weights, kept: kept?.[plan.index] ?? null },
      {
        stopped: () => flag.raised,
        onProgress: (value) => post({ type: 'event', value }),
      },
    );
  } catch (error) {
    result = unfinishedTrial(plan, backend, errorOf(error));
  }
  post({ type: 'done', value: result });
}

parentPort?.on('message', (message: ToWorker<WorkerSetup, TrialPlan>) => {
  if (message.type === 'setup') {
    setup = message.value;
    if (message.desk !== undefined) void help.then((found) => found?.seek(message.desk));
  } else if (message.type === 'help') void help.then((found) => found?.offer(message.desk));
  else void run(message.value, setup as WorkerSetup);
});
