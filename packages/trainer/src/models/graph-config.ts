import {
  type Config,
  classNameOf,
  deserializeLayer,
  type Envelope,
  isKerasTensor,
  KerasTensor,
  type Layer,
  type LayerClass,
  mapTree,
  type Node,
  type ReadContext,
  type Tree,
} from '@descent/layers';
import { ConfigError, isRecord, textOf, toOptionName, toWireName } from '@descent/spec';
import { type Graph, nodeOf, type SymbolicTensors } from './graph.js';
import { checkMasks, withoutMaskOperations } from './mask-operations.js';
import { isRecurrent, readOldNode, withInitialState } from './old-node.js';

/** Layers whose inputs are arguments of their own in Keras, not a list. */
const SEPARATE_ARGUMENTS: ReadonlySet<string> = new Set(['MultiHeadAttention']);

/** What layers call their inputs, where a call in Python gives them by name; in the order of the arguments. */
export const INPUT_NAMES: readonly string[] = ['inputs', 'sequence', 'sequences', 'query', 'value', 'key'];

/** The part of a functional model's config that describes its graph. */
export interface GraphConfig extends Config {
  layers: unknown[];
  input_layers: unknown;
  output_layers: unknown;
}

/**
 * A graph as Keras writes it.
 *
 * @see keras/src/models/functional.py `get_config`
 */
export function writeGraph(
  graph: Graph,
  inputs: SymbolicTensors,
  outputs: SymbolicTensors,
  serialize: (layer: Layer) => Envelope,
): GraphConfig {
  const places = new Map<Node, number>();
  for (const layer of graph.layers) {
    let next = isFunctional(layer) ? 1 : 0;
    for (const node of layer.inboundNodes) if (graph.owns(node)) places.set(node, next++);
  }
  const place = (tensor: KerasTensor) => [
    tensor.history?.operation.name,
    places.get(nodeOf(tensor) as Node),
    tensor.history?.tensorIndex,
  ];
  return {
    layers: graph.layers.map((layer) => {
      const nodes = layer.inboundNodes.filter((node) => graph.owns(node) && !node.isInput);
      const inbound_nodes = nodes.map((node) => writeNode(node, graph));
      return { ...serialize(layer), name: layer.name, inbound_nodes };
    }),
    input_layers: mapTree(inputs, isKerasTensor, place),
    output_layers: mapTree(outputs, isKerasTensor, place),
  };
}

function writeNode(node: Node, graph: Graph): Config {
  const write = (value: unknown): unknown => {
    if (value instanceof KerasTensor) {
      const { history, shape, kerasDtype: dtype } = value;
      const before = history?.operation.inboundNodes.slice(0, history.nodeIndex) ?? [];
      const place = before.filter((other) => graph.owns(other)).length;
      const keras_history = [history?.operation.name, place, history?.tensorIndex];
      return { class_name: '__keras_tensor__', config: { shape, dtype, keras_history } };
    }
    if (Array.isArray(value)) return value.map(write);
    if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, write(item)]));
    return value;
  };
  const { args, named } = node.calledWith;
  const options = Object.entries(node.options).map(([key, value]) => [toWireName(key), write(value)]);
  const isSpread = SEPARATE_ARGUMENTS.has(classNameOf(node.operation)) && node.inputNames.length === 0;
  return {
    args: isSpread && Array.isArray(args[0]) ? write(args[0]) : write(args),
    kwargs: { ...(write(named) as Config), ...Object.fromEntries(options) },
  };
}

/**
 * A graph from what Keras wrote.
 *
 * @param classes - the models that may be inside
 * @returns where the graph starts and ends, and every layer that is listed, also those that lead to no output
 * @throws ConfigError with the pointer of what is wrong; UnknownNameError for a layer that nobody knows
 * @see keras/src/models/functional.py `functional_from_config`
 */
export function readGraph(
  config: Config,
  context: ReadContext,
  classes: Readonly<Record<string, LayerClass>>,
): { inputs: SymbolicTensors; outputs: SymbolicTensors; listed: readonly Layer[] } {
  const entries = withoutMaskOperations(config) as Config[];
  const layers = new Map<string, Layer>();
  const listed: Layer[] = [];
  const pending: { readonly layer: Layer; readonly node: unknown; readonly pointer: string }[] = [];
  entries.forEach((entry, i) => {
    if (!isRecord(entry)) throw new ConfigError('model', `/layers/${i}`, entry, 'must be an object');
    const read = context.deserializeLayer as ((envelope: Envelope, context: ReadContext) => Layer) | undefined;
    const layer = read?.(entry as unknown as Envelope, context) ?? deserializeLayer(entry, { ...context, classes });
    layers.set(textOf(entry.name ?? layer.name), layer);
    listed.push(layer);
    const nodes = Array.isArray(entry.inbound_nodes) ? entry.inbound_nodes : [];
    nodes.forEach((node, j) => {
      pending.push({ layer, node, pointer: `/layers/${i}/inbound_nodes/${j}` });
    });
  });
  checkMasks(config, layers);
  connect(pending, layers);
  const tensors = (value: unknown, pointer: string): SymbolicTensors => readTensors(value, layers, pointer);
  return {
    inputs: tensors(config.input_layers, '/input_layers'),
    outputs: tensors(config.output_layers, '/output_layers'),
    listed,
  };
}

/** Makes the calls whose inputs are there, until none is left. */
function connect(
  pending: readonly { readonly layer: Layer; readonly node: unknown; readonly pointer: string }[],
  layers: ReadonlyMap<string, Layer>,
): void {
  let left = [...pending];
  const missing = new Map<unknown, () => boolean>();
  while (left.length > 0) {
    const blocked = new Set<Layer>();
    const waiting = left.filter(({ layer, node, pointer }) => {
      const isBlocked = blocked.has(layer) || missing.get(node)?.() === true;
      const onMissing = (isMissing: () => boolean) => missing.set(node, isMissing);
      const call = isBlocked ? null : readNode(layer, node, { layers, pointer, onMissing });
      if (call === null) {
        blocked.add(layer);
        return true;
      }
      layer.apply(call.inputs, call.options);
      layer.inboundNodes.at(-1)?.nameInputs(call.names, call.count);
      return false;
    });
    if (waiting.length === left.length) {
      const { node, pointer } = waiting[0] as (typeof waiting)[number];
      throw new ConfigError('model', pointer, node, 'must refer to tensors that other layers make, without loops');
    }
    left = waiting;
  }
}

interface ReadCall {
  readonly inputs: Tree<KerasTensor>;
  readonly options: Config;
  /** What the last of the inputs were called, where they were given by name. */
  readonly names: readonly string[];
  readonly count: number;
}

/** What a call refers to. */
interface CallContext {
  readonly layers: ReadonlyMap<string, Layer>;
  readonly pointer: string;
  /** Gets what tells whether a tensor that the call takes is still not there. */
  onMissing(isMissing: () => boolean): void;
}

/** A call as it is written; null while a tensor that it takes is not there yet. */
function readNode(layer: Layer, node: unknown, { layers, pointer, onMissing }: CallContext): ReadCall | null {
  let complete = true;
  const tensorAt = (name: unknown, place: unknown, index: unknown): unknown => {
    const source = layers.get(textOf(name));
    if (source === undefined) throw new ConfigError('model', pointer, name, 'must be the name of a layer of the model');
    const find = () => source.inboundNodes[Number(place)]?.outputTensors[Number(index)];
    const tensor = find();
    if (tensor === undefined) {
      complete = false;
      onMissing(() => find() === undefined);
    }
    return tensor;
  };
  const revive = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(revive);
    if (!isRecord(value) || value instanceof KerasTensor) return value;
    if (value.class_name === '__keras_tensor__') return tensorAt(...readHistory(value, pointer));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item)]));
  };
  const isLayer = (name: string) => layers.has(name);
  const written = Array.isArray(node) ? readOldNode(node, { pointer, isLayer, tensorAt }) : node;
  if (!isRecord(written) || !Array.isArray(written.args)) {
    throw new ConfigError('model', pointer, node, 'must be an object with args and kwargs');
  }
  const named = isRecord(written.kwargs) ? written.kwargs : {};
  const names = INPUT_NAMES.filter((name) => named[name] !== undefined && named[name] !== null);
  const given = [...written.args, ...names.map((name) => named[name])].map(revive);
  const kwargs = Object.entries(named).filter(([key]) => !INPUT_NAMES.includes(key));
  const options = Object.fromEntries(kwargs.map(([key, value]) => [toOptionName(key), revive(value)]));
  if (!complete) return null;
  const call = isRecurrent(layer) ? withInitialState(given, options) : { inputs: given, options };
  const inputs = call.inputs.length === 1 ? call.inputs[0] : call.inputs;
  return { inputs: inputs as Tree<KerasTensor>, options: call.options, names, count: call.inputs.length };
}

/** Which tensor a `__keras_tensor__` is: of which layer, which of its calls, which of the tensors that it made. */
function readHistory({ config }: Config, pointer: string): [name: unknown, call: unknown, index: unknown] {
  const history = isRecord(config) ? config.keras_history : config;
  if (Array.isArray(history) && history.length === 3) return history as [unknown, unknown, unknown];
  throw new ConfigError('model', pointer, history, 'the keras_history of a tensor must be [layer, call, tensor]');
}

function readTensors(value: unknown, layers: ReadonlyMap<string, Layer>, pointer: string): SymbolicTensors {
  if (Array.isArray(value) && typeof value[0] === 'string') {
    const layer = layers.get(value[0]);
    const place = Number(value[1]) - (layer !== undefined && isFunctional(layer) ? 1 : 0);
    const tensor = layer?.inboundNodes[place]?.outputTensors[Number(value[2])];
    if (tensor !== undefined) return tensor;
    throw new ConfigError('model', pointer, value, 'must be [layer, call, tensor] of a layer of the model');
  }
  if (Array.isArray(value)) {
    return value.map((entry, i) => readTensors(entry, layers, `${pointer}/${i}`));
  }
  if (isRecord(value)) {
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, entry]) => [key, readTensors(entry, layers, `${pointer}/${key}`)]));
  }
  throw new ConfigError('model', pointer, value, 'must be [layer, call, tensor], a list or an object of them');
}

/** Keras counts the calls of such a model from 1, in `output_layers`. A Sequential is none. */
function isFunctional(layer: Layer): boolean {
  return 'isFunctional' in layer && layer.isFunctional === true;
}
