export { openExperiment } from './open.js';
export { reportClient } from './report-client.js';
export { type Run, type RunOptions, runExperiment } from './run.js';
export { type FinderRunOptions, type FinderRunResult, runFinder } from './run-finder.js';
export { threads } from './threads.js';
