import { Layer, type Weight } from '@descent/layers';
import { toSnakeCase, toWireName } from '@descent/spec';

/** The weights of one layer, and where Keras keeps them. */
export interface LayerState {
  /** Inside of the file: `layers/dense`, `layers/lstm/cell`, `''` for the model itself. */
  readonly path: string;
  readonly layer: Layer;
  /** Its own weights, without those of the layers inside, in the order in which they were made. */
  readonly weights: readonly Weight[];
}

/** Chooses between the names that an attribute may have in a file. */
export type ChooseName = (parent: string, names: readonly string[]) => string;

const firstName: ChooseName = (_parent, names) => names[0] as string;

/**
 * Every layer of a model once, the model first, in the order and under the names of Keras: `layers` by class, in models
 * made of layers; else by attribute.
 *
 * A layer of one's own whose Python twin names an attribute otherwise says so: `static savedAs = { inner: '_inner' }`.
 *
 * @see keras/src/saving/saving_lib.py `_walk_saveable`, `_save_container_state`
 */
export function layerStates(model: Layer, choose: ChooseName = firstName): LayerState[] {
  const states: LayerState[] = [];
  const visited = new Set<Layer>();
  const visit = (layer: Layer, path: string): void => {
    if (visited.has(layer)) return;
    visited.add(layer);
    states.push({ path, layer, weights: ownWeights(layer) });
    if (hasGraph(layer)) visitAll(layer.layers, join(path, 'layers'));
    for (const [names, value] of attributesOf(layer)) {
      const attribute = join(path, names.length > 1 ? choose(path, names) : (names[0] as string));
      if (value instanceof Layer) visit(value, attribute);
      else visitAll(value, attribute);
    }
  };
  const visitAll = (items: readonly unknown[], path: string): void => {
    const unique = uniqueNames();
    for (const item of items) {
      if (item instanceof Layer) visit(item, join(path, unique(toSnakeCase(classNameOf(item)))));
      else if (isContainer(item)) visitAll([...item.values()], join(path, unique('container')));
    }
  };
  visit(model, '');
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

/** A layer's class, as configs name it. */
export function classNameOf(layer: Layer): string {
  return (layer.constructor as { className?: string }).className ?? layer.constructor.name;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}

function ownWeights(layer: Layer): Weight[] {
  const inner = new Set(layer.sublayers.flatMap((sublayer) => sublayer.weights));
  return layer.weights.filter((weight) => !inner.has(weight));
}

function hasGraph(layer: Layer): layer is Layer & { readonly layers: readonly Layer[] } {
  return 'graph' in layer && layer.graph !== null && 'layers' in layer && Array.isArray(layer.layers);
}

function isContainer(value: unknown): value is Map<unknown, unknown> | unknown[] {
  return Array.isArray(value) || value instanceof Map;
}

/** The attributes that hold layers, by the names they may have in Python; private ones last. */
function attributesOf(layer: Layer): [names: readonly string[], value: Layer | unknown[]][] {
  const { savedAs = {} } = layer.constructor as { savedAs?: Readonly<Record<string, string>> };
  return Object.entries(layer)
    .filter(([, value]) => holdsLayers(value))
    .map(([key, value]): [string[], Layer | unknown[]] => {
      const given = savedAs[key];
      const names = given === undefined ? [...new Set([wireNameOf(key), key])] : [given];
      return [names, isContainer(value) ? [...value.values()] : (value as Layer)];
    })
    .sort(([a], [b]) => (sortKey(a[0] as string) < sortKey(b[0] as string) ? -1 : 1));
}

function holdsLayers(value: unknown, depth = 0): boolean {
  if (value instanceof Layer) return true;
  return depth < 8 && isContainer(value) && [...value.values()].some((item) => holdsLayers(item, depth + 1));
}

/** Keras's habit for attributes, leading underscores kept. */
function wireNameOf(attribute: string): string {
  const [, underscores = '', rest = ''] = /^(_*)(.*)$/.exec(attribute) ?? [];
  return underscores + toWireName(rest);
}

function sortKey(name: string): string {
  return name.startsWith('_') ? `~${name}` : name;
}
