import { classNameOf, Layer, type Weight } from '@descent/layers';
import { tidy } from '@tensorflow/tfjs-core';
import { legacyWeights } from '../legacy/legacy-layers.js';
import type { Problem } from '../model-file-error.js';
import { copiesOf } from '../state/copies.js';
import { asLayer, type SavableModel } from '../state/model.js';
import { leaves } from './load-tfjs.js';

/** A weight under the name by which tfjs-layers looks for it. */
export interface NamedWeight {
  readonly name: string;
  readonly weight: Weight;
}

/** The weights of a model, layer by layer, those that are trained first. */
export function namedWeights(model: SavableModel): NamedWeight[] {
  return leaves(asLayer(model)).flatMap((layer) => {
    const names = new Map(namesIn(layer, layer.name).map(({ name, weight }) => [weight, name]));
    return legacyWeights(layer).map((weight) => ({
      name: names.get(weight) ?? `${layer.name}/${weight.name}`,
      weight,
    }));
  });
}

/**
 * The names that tfjs-layers gives the weights of a layer: its own directions and cells have names, what is distributed
 * over steps and single cells have none.
 */
function namesIn(layer: Layer, scope: string): NamedWeight[] {
  const { cell, cells, forwardLayer, backwardLayer, layer: inner } = layer as Layer & Readonly<Record<string, unknown>>;
  if (forwardLayer instanceof Layer && backwardLayer instanceof Layer) {
    const plain = forwardLayer.name.replace(/^forward_/, '');
    return [
      ...namesIn(forwardLayer, `${scope}/forward_${plain}`),
      ...namesIn(backwardLayer, `${scope}/backward_${plain}`),
    ];
  }
  if (Array.isArray(cells)) return cells.flatMap((one: Layer, i) => namesIn(one, `${scope}/RNNCell_${i}`));
  if (cell instanceof Layer) return namesIn(cell, scope);
  if (inner instanceof Layer) return namesIn(inner, scope);
  const isDepthwise = classNameOf(layer) === 'DepthwiseConv2D';
  return layer.weights.map((weight) => {
    return { name: `${scope}/${isDepthwise && weight.name === 'kernel' ? 'depthwise_kernel' : weight.name}`, weight };
  });
}

const VALID = /^[A-Za-z0-9][-A-Za-z0-9._/]*$/;

/** Names that meet twice, and values that it would not leave as they are. */
export async function weightProblems(entries: readonly NamedWeight[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { name, weight } of entries) {
    if (seen.has(name)) {
      const message = 'tfjs-layers wants names that differ in models inside a model too. Rename one of the layers.';
      problems.push({ path: `weight "${name}"`, message });
    }
    seen.add(name);
    if (!(await isKept(weight))) {
      const message = 'tfjs-layers applies the constraint to the weight while it loads. Apply it first.';
      problems.push({ path: `weight "${name}"`, message });
    }
  }
  return problems;
}

/** Whether a weight lies where its constraint puts it. */
async function isKept({ constraint, variable }: Weight): Promise<boolean> {
  if (constraint === null) return true;
  const put = tidy(() => constraint.apply(variable));
  const copyOf = await copiesOf([variable, put]);
  const wanted = copyOf(put);
  put.dispose();
  return copyOf(variable).every((value, i) => {
    const distance = Math.abs(value - (wanted[i] ?? Number.NaN));
    return distance <= 1e-6 * Math.max(1, Math.abs(value));
  });
}

/** Whether tfjs-layers takes a layer's name. */
export function isValidName(name: string): boolean {
  return VALID.test(name);
}
