import { type BackendAdapter, type BackendStatus, describeBackends, loadAdapter } from '@descent/backend';
import type { OptimizerFactory } from '@descent/optimizers';
import { getBackend, setBackend } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type BackendTestOptions, backendCases } from './backend/cases.js';
import type { ConformanceCase } from './conformance-case.js';
import { type OptimizerTestOptions, optimizerCases } from './optimizer/cases.js';

/**
 * Proves an adapter: what it says of itself, every kernel of tfjs that layers reach, update programs, memory that is
 * nobody else's, every optimizer and a network. Call it at the top of a test file; each case becomes a test of vitest.
 * An adapter that cannot run here is skipped, with its reason in the title.
 *
 * @throws UnknownNameError for an unknown option
 */
export function testBackend(adapter: BackendAdapter, options: BackendTestOptions = {}): void {
  const cases = backendCases(adapter, options);
  describe(`backend ${adapter.name}`, async () => register(cases, await adapter.probe()));
}

/**
 * Proves an optimizer on every backend that can run here: configs, state, memory, that it descends; with `reference` or
 * `recordings`, that its numbers are right. Call it at the top of a test file; each case becomes a test of vitest.
 *
 * @param factory - what `defineOptimizer` made, or any class with `className` and `fromConfig`
 * @throws UnknownNameError for an unknown option
 */
export function testOptimizer(factory: OptimizerFactory, options: OptimizerTestOptions = {}): void {
  describe(`optimizer ${factory.className}`, async () => {
    for (const { name, status } of await describeBackends()) {
      const adapter = await loadAdapter(name);
      if ('probe' in adapter) register(optimizerCases(factory, adapter, options), status);
    }
  });
}

function register(cases: readonly ConformanceCase[], status: BackendStatus): void {
  const groups = new Map<string, ConformanceCase[]>();
  for (const each of cases) groups.set(each.group, [...(groups.get(each.group) ?? []), each]);
  const why = status.available ? '' : ` (not run: ${status.reason})`;
  describe.skipIf(!status.available).each([...groups])(`%s${why}`, (_, members) => {
    let before: string | undefined;
    beforeAll(() => {
      before = getBackend();
    });
    afterAll(async () => {
      if (before && before !== getBackend()) await setBackend(before);
    });
    for (const { name, timeout, run } of members) it(name, timeout === undefined ? {} : { timeout }, run);
  });
}
