import { classNameOf, foundIn, itemsOf, Layer, type Weight } from '@descent/layers';
import { toSnakeCase } from '@descent/spec';
import { attributeNames, compareAttributes } from './attribute-names.js';

/** The weights of one layer, and where Keras keeps them. */
export interface LayerState {
  /** Inside of the file: `layers/dense`, `layers/lstm/cell`, `''` for the model itself. */
  readonly path: string;
  readonly layer: Layer;
  /** The layer that this one is directly in; null for the model itself. */
  readonly parent: Layer | null;
  /** Its own weights, without those of the layers inside, in the order in which they were made. */
  readonly weights: readonly Weight[];
}

/** Chooses between the names that an attribute may have in a file. */
export type ChooseName = (parent: string, names: readonly string[]) => string;

const firstName: ChooseName = (_parent, names) => names[0] as string;

/**
 * Every layer of a model once, the model first, in the order and under the names of Keras: `layers` by class first, in
 * models made of layers; then by attribute, in alphabetical order, where a layer's first place is its only one. A model of
 * one's own has its `layers` among the attributes.
 *
 * A layer of one's own whose Python twin names an attribute otherwise says so: `static savedAs = { inner: '_inner' }`.
 *
 * @see keras/src/saving/saving_lib.py `_walk_saveable`, `_save_container_state`
 */
export function layerStates(model: Layer, choose: ChooseName = firstName): LayerState[] {
  const states: LayerState[] = [];
  const visited = new Set<Layer>();
  const visit = (layer: Layer, path: string, parent: Layer | null): void => {
    if (visited.has(layer)) return;
    visited.add(layer);
    states.push({ path, layer, parent, weights: ownWeights(layer) });
    if (isModel(layer) && layer.graph !== null) visitAll(layer.layers, join(path, 'layers'), layer);
    const attributes = attributesOf(layer).map(([names, value]) => [choose(path, names), value] as const);
    for (const [name, value] of attributes.sort(([a], [b]) => compareAttributes(a, b))) {
      if (value instanceof Layer) visit(value, join(path, name), layer);
      else visitAll(itemsOf(value) ?? [], join(path, name), layer);
    }
  };
  const visitAll = (items: readonly unknown[], path: string, parent: Layer): void => {
    const unique = uniqueNames();
    for (const item of items) {
      const inner = itemsOf(item);
      if (item instanceof Layer) visit(item, join(path, unique(toSnakeCase(classNameOf(item)))), parent);
      else if (inner !== null) visitAll(inner, join(path, unique('container')), parent);
    }
  };
  visit(model, '', null);
  return states;
}

/** Numbers names that repeat: `dense`, `dense_1`, `dense_2`. */
export function uniqueNames(): (name: string) => string {
  const used = new Map<string, number>();
  return (name) => {
    const times = used.get(name) ?? 0;
    used.set(name, times + 1);
    return times === 0 ? name : `${name}_${times}`;
  };
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}

function ownWeights(layer: Layer): Weight[] {
  const inner = new Set(layer.sublayers.flatMap((sublayer) => sublayer.weights));
  return layer.weights.filter((weight) => !inner.has(weight));
}

interface ModelLayers {
  readonly graph: unknown;
  readonly layers: readonly Layer[];
}

function isModel(layer: Layer): layer is Layer & ModelLayers {
  return 'graph' in layer && 'layers' in layer && Array.isArray(layer.layers);
}

/** The attributes that hold layers, by the names they may have in Python. */
function attributesOf(layer: Layer): [names: readonly string[], value: unknown][] {
  const { savedAs = {} } = layer.constructor as { savedAs?: Readonly<Record<string, string>> };
  const own = layer.attributes
    .filter(([, value]) => foundIn(value, isLayer).length > 0)
    .map(([key, value]): [readonly string[], unknown] => {
      const given = Object.hasOwn(savedAs, key) ? savedAs[key] : undefined;
      return [given === undefined ? attributeNames(key, classNameOf(layer)) : [given], value];
    });
  return isModel(layer) && layer.graph === null ? [...own, [['layers'], layer.layers]] : own;
}

function isLayer(value: unknown): value is Layer {
  return value instanceof Layer;
}
