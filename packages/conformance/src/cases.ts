export { type BackendTestOptions, backendCases } from './backend/cases.js';
export type { KernelOptions, KnownFault } from './backend/kernels.js';
export { type ConformanceCase, ConformanceError } from './conformance-case.js';
export { type OptimizerTestOptions, optimizerCases } from './optimizer/cases.js';
export type { MinimumOptions } from './optimizer/minimum.js';
export type { Reference, ReferenceTerms } from './optimizer/reference.js';
export type { OptimizerConfig } from './optimizer/setups.js';
