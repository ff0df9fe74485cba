export * as losses from './losses/index.js';
export * as metrics from './metrics/index.js';
