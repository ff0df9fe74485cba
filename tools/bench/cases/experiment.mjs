// The lesson's experiment, three trials: { backend, workers, folder, limit }.
import { resolveExperiment } from '@descent/experiment';
import { runExperiment } from '@descent/experiment/node';

const { backend, workers, limit, data } = JSON.parse(process.argv[2]);
const experiment = resolveExperiment({ backend, workers, limit, data });
const started = performance.now();
const { result } = await runExperiment(experiment, { out: null });
const seconds = (performance.now() - started) / 1000;
if (result.trials.some((trial) => trial.status !== 'completed')) throw new Error('a trial did not complete');
console.log(JSON.stringify({ seconds, accuracy: result.trials.map((t) => t.test?.accuracy) }));
