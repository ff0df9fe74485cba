// A worker thread of `threads`.
import { parentPort } from 'node:worker_threads';
import { trialWorker } from '../run/trial-worker.js';

if (parentPort === null) throw new Error('This module is the program of a worker thread.');
const port = parentPort;
port.on(
  'message',
  trialWorker((message) => port.postMessage(message)),
);
