import { classNameOf, type Layer } from '@descent/layers';
import { toSnakeCase } from '@descent/spec';
import type { LayerState } from '../state/layer-states.js';

/**
 * Tells whose name the file has at a layer's place, when it is the name of another layer beside it: then weights would go
 * to the wrong one. A name that no other layer has says nothing, for layers may be renamed; nor does one that was made up
 * by counting, for another program counts differently. See docs/decisions/saved-names-are-checked.md.
 *
 * @param ownConfig - whether the layers of models have the names that they had when the weights were written
 */
export function namesakes(
  states: readonly LayerState[],
  ownConfig: boolean,
): (state: LayerState, saved: string) => LayerState | undefined {
  const telling = new Map<Layer | null, Map<string, LayerState>>();
  for (const state of states) {
    if (!isTelling(state, ownConfig)) continue;
    const beside = telling.get(state.parent) ?? new Map<string, LayerState>();
    telling.set(state.parent, beside.set(state.layer.name, state));
  }
  return (state, saved) => (state.layer.name === saved ? undefined : telling.get(state.parent)?.get(saved));
}

/** What is wrong where the file has the name of another layer. */
export function contradiction(saved: string, other: LayerState): string {
  const place = other.path === '' ? 'vars' : `${other.path}/vars`;
  return `the file says that these are the weights of "${saved}", which the model has at ${place}.`;
}

function isTelling({ layer, parent }: LayerState, ownConfig: boolean): boolean {
  if (parent === null || !layer.isNamed) return false;
  const fromConfig = ownConfig && 'graph' in parent && parent.graph !== null;
  return fromConfig || !isCounted(layer.name, classNameOf(layer));
}

/** Whether a name is of the form that Keras makes up: `dense`, `dense_1`. */
function isCounted(name: string, className: string): boolean {
  const stem = toSnakeCase(className);
  return name === stem || (name.startsWith(`${stem}_`) && /^\d+$/.test(name.slice(stem.length + 1)));
}
