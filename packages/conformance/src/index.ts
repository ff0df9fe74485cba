export * from './cases.js';
export { testBackend, testOptimizer } from './vitest.js';
