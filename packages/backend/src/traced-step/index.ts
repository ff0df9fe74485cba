export { CompiledStep } from './compiled-step.js';
export { randomTensor, refuseTrace } from './current-trace.js';
export type { Results } from './results.js';
export { type Traced, takeTrace } from './take-trace.js';
export { sameTrace, type Trace } from './trace.js';
export { type StepCounts, type StepInputs, TracedStep } from './traced-step.js';
