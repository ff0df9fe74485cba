import { classNameOf, type KerasTensor, type Layer, type Node, symbolicTensors } from '@descent/layers';
import type { Graph } from '@descent/trainer';
import { graphOf } from '../state/model.js';

/** A mask as far as it matters which one it is: two that are the same have the same id. */
export interface Mask {
  readonly id: string;
  /** The layers that it comes from. */
  readonly sources: readonly Layer[];
}

/** What a call of a layer sees of masks. */
export interface Reading {
  readonly layer: Layer;
  /** Where: the names of the models and of the layer. */
  readonly path: string;
  /** The masks that travel with its inputs. */
  readonly masks: readonly (Mask | null)[];
  /** The mask that the call is told; in Keras the first that travels. */
  readonly given: Mask | null;
  /** Whether it is told the states of a call before it, which tfjs-layers does when a mask came before those. */
  readonly hasOldStates?: boolean;
  /** Whether an input is gone: tfjs-layers counts a layer that takes it twice once, and then frees it too early. */
  readonly lacksInput?: boolean;
}

/** Readings by call; where a call is run several times, all of them. */
export type Readings = Map<string, Reading[]>;

type Masks = readonly (Mask | null)[];

const RECURRENT = new Set(['Bidirectional', 'GRU', 'LSTM', 'RNN', 'SimpleRNN']);
const MERGES = new Set(['Add', 'Average', 'Maximum', 'Minimum', 'Multiply', 'Subtract']);

/** Whether a class is one of those that run over steps with states. */
export function isRecurrent(className: string): boolean {
  return RECURRENT.has(className);
}

/** The masks of a model's outputs in Keras; what calls see goes into `readings`. */
export function followInKeras(graph: Graph, given: Masks, path: string, readings: Readings): Masks {
  const masks = new Map<KerasTensor, Mask | null>();
  graph.inputs.forEach((tensor, i) => {
    masks.set(tensor, given[i] ?? null);
  });
  for (const node of graph.nodesByDepth.flat()) {
    if (node.isInput || node.outputTensors.every((tensor) => masks.has(tensor))) continue;
    const call = callOf(node, path);
    const own = inputsOf(node).map((tensor) => masks.get(tensor) ?? null);
    note(readings, call, { layer: call.layer, path: call.path, masks: own, given: own[0] ?? null });
    const inner = graphOf(call.layer);
    const out = inner === null ? kerasMasks(call, own) : followInKeras(inner, own, call.key, readings);
    node.outputTensors.forEach((tensor, i) => {
      masks.set(tensor, out[i] ?? null);
    });
  }
  return graph.outputs.map((tensor) => masks.get(tensor) ?? null);
}

/** The masks of a call's outputs in Keras. */
function kerasMasks({ layer, key }: Call, masks: Masks): Masks {
  const className = classNameOf(layer);
  const source = sourceMask(layer, key);
  if (source !== undefined) return [source];
  if (isRecurrent(className)) return returnsSequences(layer) ? bothWays(layer, masks[0] ?? null) : [];
  if (className === 'Concatenate') return [join('any', masks, String(layer.getConfig().axis))];
  if (MERGES.has(className)) return [masks.includes(null) ? null : join('or', masks, '')];
  if (className === 'Dot') return [];
  return layer.supportsMasking && !className.startsWith('Global') ? [masks[0] ?? null] : [];
}

/** What tfjs-layers tells calls by name; one object for all calls of a run, which is why what is in it stays. */
interface Keywords {
  mask: Mask | null;
  states: boolean;
}

/** What calls see in tfjs-layers. Source: `tfjs-layers/src/engine/executor.ts`, `execute`. */
export function followInTfjs(
  graph: Graph,
  given: Keywords | null,
  path: string,
  readings: Readings,
  isOff: (layer: Layer) => boolean,
): void {
  let keywords = given;
  const masks = new Map<KerasTensor, Mask | null>();
  const { sorted, recipients } = planOf(graph);
  const left = new Map([...recipients].map(([tensor, { size }]) => [tensor, size]));
  const kept = new Set([...graph.inputs, ...graph.outputs]);
  const freed = new Set<KerasTensor>();
  for (const tensor of sorted) {
    const { history } = tensor;
    const node = history?.operation.inboundNodes[history.nodeIndex];
    if (node === undefined || node.isInput) continue;
    const call = callOf(node, path);
    const own = node.inputTensors.map((input) => masks.get(input) ?? null);
    if (own.some((mask) => mask !== null)) {
      keywords ??= { mask: null, states: false };
      keywords.mask = own[0] ?? null;
    }
    const { layer } = call;
    const told = keywords?.mask ?? null;
    const lacksInput = node.inputTensors.some((input) => freed.has(input));
    const hasOldStates = keywords?.states === true;
    note(readings, call, { layer, path: call.path, masks: own, given: told, hasOldStates, lacksInput });
    for (const input of node.inputTensors) {
      const others = (left.get(input) ?? 0) - 1;
      left.set(input, others);
      if (others === 0 && !kept.has(input) && !isStateful(input.history?.operation as Layer)) freed.add(input);
    }
    const hasStates = isRecurrent(classNameOf(layer)) && node.inputTensors.length > 1;
    if (keywords !== null && hasStates) keywords.states = true;
    const inner = graphOf(layer);
    if (inner !== null) followInTfjs(inner, keywords ?? { mask: null, states: false }, call.key, readings, isOff);
    const out = inner === null && !isOff(layer) ? tfjsMask(call, own) : null;
    for (const output of node.outputTensors) if (!masks.has(output)) masks.set(output, out);
  }
}

/** The layers through which tfjs-layers lets masks pass. */
const PASSING = new Set(
  'Activation BatchNormalization Dense Dropout GaussianNoise LayerNormalization PReLU ReLU TimeDistributed'.split(' '),
);

/** The mask that all outputs of a call have in tfjs-layers. */
function tfjsMask({ layer, key }: Call, masks: Masks): Mask | null {
  const className = classNameOf(layer);
  const source = sourceMask(layer, key);
  if (source !== undefined) return source;
  const [first = null] = masks;
  if (isRecurrent(className)) return returnsSequences(layer) ? first : null;
  if (className === 'Concatenate') return join('all', masks, String(layer.getConfig().axis));
  if (MERGES.has(className)) return first === null ? null : { ...first, id: `${first.id} with an axis too many` };
  return PASSING.has(className) ? first : null;
}

interface Call {
  readonly layer: Layer;
  readonly path: string;
  /** Path and number of the call. */
  readonly key: string;
}

function callOf(node: Node, path: string): Call {
  const layer = node.operation as Layer;
  const own = `${path}/${layer.name}`;
  const index = layer.inboundNodes.indexOf(node);
  return { layer, path: own.replace(/#\d+/g, ''), key: `${own}#${index}` };
}

function inputsOf({ inputs }: Node): readonly KerasTensor[] {
  return symbolicTensors(inputs);
}

function note(readings: Readings, { key }: Call, reading: Reading): void {
  readings.set(key, [...(readings.get(key) ?? []), reading]);
}

/** The mask that a layer makes of its inputs' values; undefined for a layer that makes none. */
function sourceMask(layer: Layer, key: string): Mask | null | undefined {
  const className = classNameOf(layer);
  const mask = { id: key, sources: [layer] };
  if (className === 'Masking') return mask;
  if (className === 'Embedding') return layer.getConfig().mask_zero === true ? mask : null;
  return undefined;
}

/** The recurrent layer whose options count: of both directions the forward one. */
export function cellsOf(layer: Layer): Layer {
  return 'forwardLayer' in layer ? (layer.forwardLayer as Layer) : layer;
}

/** Whether a layer keeps its states from one batch to the next. */
export function isStateful(layer: Layer): boolean {
  return isRecurrent(classNameOf(layer)) && cellsOf(layer).getConfig().stateful === true;
}

function returnsSequences(layer: Layer): boolean {
  return cellsOf(layer).getConfig().return_sequences === true;
}

function bothWays(layer: Layer, mask: Mask | null): Masks {
  return classNameOf(layer) === 'Bidirectional' && layer.getConfig().merge_mode === null ? [mask, mask] : [mask];
}

/** One mask of several; the same one, where it does not matter how. */
function join(how: string, masks: Masks, axis: string): Mask | null {
  const own = masks.filter((mask) => mask !== null);
  if (own.length === 0) return null;
  const ids = masks.map((mask) => mask?.id ?? 'none');
  const [id = ''] = ids;
  const isSame = axis !== '1' && ids.every((other) => other === id);
  // Of masks of steps joined along the steps, each stays what it is, by `any` as by `all`.
  const name = axis === '1' && own.length === masks.length ? 'steps' : how;
  return { id: isSame ? id : `${name}(${ids.join(', ')}; ${axis})`, sources: own.flatMap(({ sources }) => sources) };
}

/** Tensors in the order in which tfjs-layers computes them, and those that are computed of each. */
interface Plan {
  readonly sorted: readonly KerasTensor[];
  readonly recipients: ReadonlyMap<KerasTensor, ReadonlySet<KerasTensor>>;
}

/** Source: `getTopologicalSortAndRecipientCountsForOneFetch`, for one output after the other. */
function planOf(graph: Graph): Plan {
  const sorted = new Set<KerasTensor>();
  const recipients = new Map<KerasTensor, Set<KerasTensor>>();
  for (const output of graph.outputs) {
    const visited = new Set<KerasTensor>(graph.inputs);
    const stack = [output];
    const marks: number[] = [];
    while (stack.length > 0) {
      const top = stack[stack.length - 1] as KerasTensor;
      if (visited.has(top)) {
        stack.pop();
        continue;
      }
      const isMarked = marks.at(-1) === stack.length - 1;
      const inputs = parentsOf(top);
      if (inputs.length === 0 || isMarked) {
        stack.pop();
        sorted.add(top);
        visited.add(top);
        if (isMarked) marks.pop();
      } else {
        marks.push(stack.length - 1);
        for (const input of inputs) {
          recipients.set(input, (recipients.get(input) ?? new Set()).add(top));
          if (!visited.has(input)) stack.push(input);
        }
      }
    }
  }
  return { sorted: [...sorted], recipients };
}

function parentsOf({ history }: KerasTensor): readonly KerasTensor[] {
  return history?.operation.inboundNodes[history.nodeIndex]?.inputTensors ?? [];
}
