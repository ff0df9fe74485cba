import { noteReads } from '../values/reads.js';
import type { BackendAdapter, BackendStatus } from './adapter.js';

/** Adapters that descent ships, by user name; each registers itself when its package is imported. */
const PACKAGES: Readonly<Record<string, string>> = {
  cpu: '@descent/backend-cpu',
  wasm: '@descent/backend-wasm',
  native: '@descent/backend-native',
};

const registered = new Map<string, BackendAdapter>();

/** Makes an adapter known; importing an adapter's package does this. */
export function registerAdapter(adapter: BackendAdapter): void {
  registered.set(adapter.name, adapter);
  noteReads(adapter.tfjsName, adapter.reads ?? 'at once');
}

/** Names of every adapter that could be asked for, shipped or registered. */
export function adapterNames(): string[] {
  return [...new Set([...Object.keys(PACKAGES), ...registered.keys()])];
}

/** The adapter of that name, imported if need be; or why it cannot be had. */
export async function loadAdapter(
  name: string,
): Promise<BackendAdapter | Extract<BackendStatus, { available: false }>> {
  const known = registered.get(name);
  if (known !== undefined) return known;
  const specifier = PACKAGES[name] as string;
  try {
    await import(/* @vite-ignore */ /* webpackIgnore: true */ specifier);
  } catch (cause) {
    return {
      available: false,
      reason: `the package ${specifier} could not be imported: ${cause instanceof Error ? cause.message : String(cause)}`,
      remedy: `Install ${specifier}; in a bundled program, import it once: import '${specifier}'.`,
    };
  }
  return (
    registered.get(name) ?? {
      available: false,
      reason: `the package ${specifier} was imported but registered no adapter named "${name}"`,
      remedy: `Use the same version of @descent/backend and ${specifier}.`,
    }
  );
}
