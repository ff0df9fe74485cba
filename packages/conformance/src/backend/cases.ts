import type { BackendAdapter } from '@descent/backend';
import { checkKeys, type KeysOf } from '@descent/spec';
import type { ConformanceCase } from '../conformance-case.js';
import { contractCases } from './contract.js';
import { type KernelOptions, kernelCases } from './kernels.js';
import { programCases } from './programs.js';
import { trainingCases } from './training.js';
import { valueCases } from './values.js';

/** What a backend is held to, besides what every one is. */
export type BackendTestOptions = KernelOptions;

const KEYS: KeysOf<BackendTestOptions> = { kernels: true, knownFaults: true };

/**
 * All that an adapter is held to, for any runner of tests. Each case makes the backend the current one by itself.
 *
 * @throws UnknownNameError for an unknown option
 */
export function backendCases(adapter: BackendAdapter, options: BackendTestOptions = {}): ConformanceCase[] {
  checkKeys('backendCases', options, KEYS);
  return [
    ...contractCases(adapter),
    ...kernelCases(adapter, options),
    ...programCases(adapter),
    ...valueCases(adapter),
    ...trainingCases(adapter),
  ];
}
