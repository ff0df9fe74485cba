import { classNameOf, type Layer } from '@descent/layers';
import { asLayer, graphOf, type SavableModel } from '../state/model.js';
import { unreadMasks } from './mask-faults.js';

/** Layers, by path, that tfjs-layers computes as Keras does when they are written otherwise. */
export interface Rewrites {
  /** Embeddings whose mask nothing reads: written without one, for tfjs-layers would hand it on to where Keras does not. */
  readonly maskless: ReadonlySet<string>;
  /** `Flatten` of vectors, at which it throws: written as `Reshape`. */
  readonly flat: ReadonlySet<string>;
  /** Axes of `Concatenate` that count from the end, of which it knows -1 alone: as they count from the start. */
  readonly axes: ReadonlyMap<string, number>;
}

/** What is written otherwise. */
export function findRewrites(model: SavableModel): Rewrites {
  const [maskless, flat, axes] = [new Set<string>(), new Set<string>(), new Map<string, number>()];
  const unread = unreadMasks(asLayer(model));
  const visit = (layer: Layer, path: string): void => {
    for (const node of graphOf(layer)?.nodesByDepth.flat() ?? []) {
      const inner = node.operation as Layer;
      const own = `${path}/${inner.name}`;
      if (unread.has(inner)) maskless.add(own);
      const rank = node.inputTensors[0]?.shape.length ?? 0;
      const className = classNameOf(inner);
      if (className === 'Flatten' && rank === 2) flat.add(own);
      const axis = className === 'Concatenate' ? Number(inner.getConfig().axis) : 0;
      if (axis < -1) axes.set(own, axis + rank);
      visit(inner, own);
    }
  };
  visit(asLayer(model), model.name);
  return { maskless, flat, axes };
}
