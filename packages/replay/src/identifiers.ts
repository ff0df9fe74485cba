import { DescentError } from '@descent/spec';
import { Comparer, type Comparison } from './comparison.js';
import type { PartReader } from './document.js';

/** What a `get` made of an identifier. */
export type Identified = { identifier: string | null } & (
  | { ok: true; kind?: string; function?: unknown; serialized?: unknown }
  | { ok: false; error: string; message: string }
);

/** Looks up each identifier of a recorded list. `describe` says what was found. */
export function identify(
  list: PartReader,
  describe: (identifier: string | null) => { kind?: string; function?: unknown; serialized?: unknown },
): Identified[] {
  return (list.optional()?.list() ?? []).map((entry) => {
    const reader = entry.at('identifier');
    const identifier = reader.value === null ? null : reader.text();
    try {
      return { identifier, ok: true, ...describe(identifier) };
    } catch (error) {
      if (error instanceof DescentError) return { identifier, ok: false, error: error.name, message: error.message };
      throw error;
    }
  });
}

/** What the `get` of constraints, initializers or regularizers makes of the recorded identifiers. */
export function identifyComponent<Component extends object>(
  module: { get(identifier: string | null): Component | null; serialize(component: Component): unknown },
  list: PartReader,
): Identified[] {
  return identify(list, (identifier) => {
    const found = module.get(identifier);
    return found === null ? { kind: 'none' } : { kind: 'instance', serialized: module.serialize(found) };
  });
}

/** Found or refused must agree, and what was found; the words of a refusal are our own. */
export function compareIdentified(group: string, computed: readonly Identified[], list: PartReader): Comparison {
  const comparer = new Comparer(`${group}/names`, group);
  for (const [at, entry] of (list.optional()?.list() ?? []).entries()) {
    const recorded = entry.record();
    const what = `get(${JSON.stringify(recorded.identifier)})`;
    const ours = computed[at];
    comparer.exact(`${what}, ok`, ours?.ok, recorded.ok);
    if (recorded.ok === true && ours?.ok === true) comparer.exact(what, ours, recorded);
  }
  return comparer.result();
}
