// The program of a Web Worker of `webWorkers`; the backend's adapter is imported beside it.
import { type FromTrialWorker, type ToTrialWorker, trialWorker } from '../run/trial-worker.js';

const take = trialWorker((message: FromTrialWorker) => globalThis.postMessage(message));
globalThis.addEventListener('message', ({ data }: MessageEvent<ToTrialWorker>) => take(data));
