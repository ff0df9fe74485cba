import { ConfigError, DescentError, UnknownNameError } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import { noteReads } from '../values/reads.js';
import type { BackendAdapter, BackendStatus, SharedProducts } from './adapter.js';
import { adapterNames, loadAdapter } from './discovery.js';

/** The backend in use. */
export interface ActiveBackend {
  readonly name: string;
  readonly version: string;
  readonly details: Readonly<Record<string, string>>;
}

/** One row of `describeBackends`. */
export interface BackendDescription {
  readonly name: string;
  readonly rank: number;
  readonly status: BackendStatus;
}

/** Every backend that could be asked for, best first, and whether it can run here. */
export async function describeBackends(): Promise<BackendDescription[]> {
  const rows = await Promise.all(
    adapterNames().map(async (name) => {
      const adapter = await loadAdapter(name);
      if (!('probe' in adapter)) return { name, rank: 0, status: adapter };
      return { name, rank: adapter.rank, status: await adapter.probe() };
    }),
  );
  return rows.sort((a, b) => b.rank - a.rank);
}

/**
 * Makes a backend the current one of tfjs-core.
 *
 * @param backend - `'cpu'`, `'wasm'`, `'native'`, the name of an adapter registered by the program, an adapter, or
 *   `'auto'`: the best that can run here
 * @throws UnknownNameError for a name that no adapter has; DescentError when it cannot run here, with the reason
 *   and the remedy. A backend asked for by name is never replaced by another.
 */
export async function useBackend(
  backend: string | BackendAdapter = 'auto',
  ...more: readonly never[]
): Promise<ActiveBackend> {
  if (more.length > 0) throw new ConfigError('useBackend', '', more[0], 'takes a backend, and no options');
  if (typeof backend !== 'string') return activate(asAdapter(backend));
  if (backend === 'auto') return activateBest();
  if (!adapterNames().includes(backend)) throw new UnknownNameError('backend', backend, [...adapterNames(), 'auto']);
  const adapter = await loadAdapter(backend);
  if (!('probe' in adapter)) throw unavailable(backend, adapter);
  return activate(adapter);
}

/** How threads share products on a backend; none where they cannot. */
export async function sharedProductsOf(name: string): Promise<SharedProducts | undefined> {
  const adapter = await loadAdapter(name);
  return 'probe' in adapter ? adapter.sharedProducts : undefined;
}

function asAdapter(given: BackendAdapter): BackendAdapter {
  const isObject = typeof given === 'object' && given !== null;
  if (isObject && typeof given.probe === 'function' && typeof given.prepare === 'function') return given;
  throw new ConfigError('useBackend', '', given, 'must be the name of a backend, or an adapter with probe and prepare');
}

async function activateBest(): Promise<ActiveBackend> {
  for (const { name, status } of await describeBackends()) {
    if (status.available) return activate((await loadAdapter(name)) as BackendAdapter);
  }
  throw new DescentError('backend', "No backend can run here. Import one: import '@descent/backend-cpu'.");
}

async function activate(adapter: BackendAdapter): Promise<ActiveBackend> {
  const status = await adapter.probe();
  if (!status.available) throw unavailable(adapter.name, status);
  tf.enableProdMode();
  await adapter.prepare();
  noteReads(adapter.tfjsName, adapter.reads ?? 'at once');
  const done = await tf.setBackend(adapter.tfjsName);
  if (!done || tf.getBackend() !== adapter.tfjsName) {
    throw new DescentError('backend', `The backend "${adapter.name}" was found but tfjs-core could not start it.`);
  }
  return { name: adapter.name, version: status.version, details: status.details };
}

function unavailable(name: string, status: Extract<BackendStatus, { available: false }>): DescentError {
  return new DescentError('backend', `The backend "${name}" cannot run here: ${status.reason}. ${status.remedy}`);
}
