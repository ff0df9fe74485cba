import { type Config, classNameOf, type Layer } from '@descent/layers';
import { isRecord, textOf } from '@descent/spec';
import { graphOf } from '../state/model.js';
import type { Effect, FoundFault } from './faults.js';
import {
  cellsOf,
  followInKeras,
  followInTfjs,
  isRecurrent,
  isStateful,
  type Mask,
  type Reading,
  type Readings,
} from './mask-flow.js';

/** Layers of Keras whose numbers depend on masks while they predict, recurrent ones aside. */
const READERS = new Set(['GlobalAveragePooling1D', 'Maximum', 'Minimum', 'Multiply', 'Softmax']);

/**
 * The layers at which a mask does something else in tfjs-layers than in Keras, and those that it runs too often.
 *
 * @param dropsUnread - whether embeddings whose mask nothing reads are without one there
 */
export function maskFaults(model: Layer, dropsUnread: boolean): FoundFault[] {
  const graph = graphOf(model);
  if (graph === null) return [];
  const [keras, tfjs]: [Readings, Readings] = [new Map(), new Map()];
  followInKeras(graph, [], model.name, keras);
  const unread = dropsUnread ? unreadMasks(model) : new Set<Layer>();
  followInTfjs(graph, null, model.name, tfjs, (layer) => unread.has(layer));
  return [...keras].flatMap(([key, [own]]) => {
    const there = tfjs.get(key) ?? [];
    if (own === undefined) return [];
    const found = there.map((reading) => compare(own, reading)).filter((one) => one !== null);
    if (there.length > 1 && isStateful(own.layer)) {
      found.push(differs('tfjs-layers runs it once for every output in use, and its states move on each time.'));
    }
    return found.map(({ why, effect }): FoundFault => ({ path: `layer "${own.path}"`, message: why, effect }));
  });
}

/** The embeddings whose mask changes nothing: no layer reads it, and it reaches no output, where a loss would. */
export function unreadMasks(model: Layer): ReadonlySet<Layer> {
  const graph = graphOf(model);
  if (graph === null) return new Set();
  const readings: Readings = new Map();
  const outputs = followInKeras(graph, [], model.name, readings);
  const calls = [...readings.values()].flat();
  const read = calls.flatMap(({ layer, masks }) => (reads(layer) ? masks : []));
  const needed = new Set([...outputs, ...read].flatMap((mask) => mask?.sources ?? []));
  return new Set(calls.map(({ layer }) => layer).filter((layer) => isEmbedding(layer) && !needed.has(layer)));
}

function isEmbedding(layer: Layer): boolean {
  return classNameOf(layer) === 'Embedding';
}

/** Whether masks change what a layer does, in training at least; a model is judged by the layers in it. */
function reads(layer: Layer): boolean {
  const className = classNameOf(layer);
  if (graphOf(layer) !== null) return false;
  return className === 'BatchNormalization' || readsWhilePredicting(className, layer.getConfig());
}

function readsWhilePredicting(className: string, config: Config): boolean {
  if (isRecurrent(className) || READERS.has(className) || Array.isArray(config.layers)) return true;
  const { layer } = config;
  return isRecord(layer) && isRecord(layer.config) && readsWhilePredicting(textOf(layer.class_name), layer.config);
}

function compare(keras: Reading, tfjs: Reading): { why: string; effect: Effect } | null {
  const { layer } = keras;
  const className = classNameOf(layer);
  const masked = keras.masks.find((mask) => mask !== null) ?? null;
  const there = tfjs.masks.filter((mask) => mask !== null);
  const isMixed = there.length > 0 && there.length < tfjs.masks.length;
  if (tfjs.lacksInput === true) {
    return { why: 'tfjs-layers frees an input of it too early: it goes twice into one layer.', effect: 'fails' };
  }
  if (isRecurrent(className) && tfjs.hasOldStates === true) {
    return { why: 'tfjs-layers throws at it after a masked layer that was called with states.', effect: 'fails' };
  }
  if (isRecurrent(className)) return compareRecurrent(layer, keras.given, tfjs.given);
  if (className === 'GlobalAveragePooling1D' && masked !== null) {
    return differs(`tfjs-layers averages the steps that ${from(masked)} masks too, Keras leaves them out.`);
  }
  if (['Maximum', 'Minimum', 'Multiply'].includes(className) && masked !== null) {
    return differs(`tfjs-layers counts the steps that ${from(masked)} masks, Keras does not.`);
  }
  if (className === 'Softmax' && (masked ?? tfjs.given) !== null) {
    return differs(`tfjs-layers does with the mask of ${from(masked ?? tfjs.given)} what Keras does not.`);
  }
  if (className === 'TimeDistributed' && (masked ?? tfjs.given) !== null && reads(layer)) {
    return differs(
      `tfjs-layers gives the layer inside the mask of ${from(masked ?? tfjs.given)} whole, Keras step by step.`,
    );
  }
  // Of the masks but the last it makes one, if any input has a mask at all.
  if (
    ['Add', 'Average'].includes(className) &&
    isMixed &&
    tfjs.masks.length > 2 &&
    tfjs.masks.slice(0, -1).includes(null)
  ) {
    return { why: 'tfjs-layers throws where some inputs are masked and others are not.', effect: 'fails' };
  }
  const alongOther = className === 'Concatenate' && isMixed && !isLastAxis(layer);
  if (alongOther) return { why: 'tfjs-layers throws at masks of some inputs and not of others.', effect: 'fails' };
  return null;
}

function compareRecurrent(layer: Layer, keras: Mask | null, tfjs: Mask | null): { why: string; effect: Effect } | null {
  if (keras === null && tfjs === null) return null;
  if (keras === null)
    return differs(`tfjs-layers gives it the mask of ${from(tfjs)}, which in Keras does not reach it.`);
  if (tfjs === null) return differs(`the mask of ${from(keras)} reaches it in Keras, but not in tfjs-layers.`);
  if (keras.id !== tfjs.id)
    return differs(`tfjs-layers gives it another mask than Keras makes of that of ${from(keras)}.`);
  if (cellsOf(layer).getConfig().zero_output_for_mask !== true) return null;
  return differs(`at steps that ${from(keras)} masks, tfjs-layers repeats the last output; Keras gives zeros.`);
}

function differs(why: string): { why: string; effect: Effect } {
  return { why, effect: 'differs' };
}

function from(mask: Mask | null): string {
  const names = new Set((mask?.sources ?? []).map(({ name }) => `"${name}"`));
  return [...names].join(' and ');
}

function isLastAxis(layer: Layer): boolean {
  const { axis } = layer.getConfig();
  return axis === -1 || axis === (layer.inboundNodes[0]?.inputTensors[0]?.shape.length ?? 0) - 1;
}
