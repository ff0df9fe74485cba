import {
  flattenTree,
  isKerasTensor,
  isTensor,
  type KerasTensor,
  type Layer,
  mapTree,
  type Node,
  type Operation,
  type Tree,
} from '@descent/layers';
import { DescentError } from '@descent/spec';
import type { Tensor } from '@tensorflow/tfjs-core';

/** Symbolic tensors of a model: one, or several in lists and objects. */
export type SymbolicTensors = Tree<KerasTensor>;

/**
 * The calls of layers that lead from a model's inputs to its outputs, in the order in which Keras runs and writes them.
 *
 * @see keras/src/ops/function.py `map_graph`
 */
export class Graph {
  readonly inputs: readonly KerasTensor[];
  readonly outputs: readonly KerasTensor[];
  /** Every layer once, inputs first. */
  readonly layers: readonly Layer[];
  /** The calls by their distance from the outputs, farthest first. */
  readonly nodesByDepth: readonly (readonly Node[])[];
  readonly #nodes: ReadonlySet<Node>;

  /** @throws DescentError when an output does not depend on the inputs alone, or two layers share a name */
  constructor(inputs: readonly KerasTensor[], outputs: readonly KerasTensor[]) {
    this.inputs = inputs;
    this.outputs = outputs;
    const { nodes, order } = collect(inputs, outputs);
    const depths = nodeDepths(nodes, inputs, order);
    this.nodesByDepth = groupByDepth(depths.nodes);
    this.#nodes = new Set(depths.nodes.keys());
    const byIndex = (a: Operation, b: Operation) => (order.get(a) as number) - (order.get(b) as number);
    this.layers = groupByDepth(depths.operations).flatMap((group) => [...group].sort(byIndex)) as unknown as Layer[];
    this.#requireConnected();
    this.#requireUniqueNames();
  }

  /** Whether a call belongs to this graph; layers may have been called elsewhere too. */
  owns(node: Node): boolean {
    return this.#nodes.has(node);
  }

  /** Calls the layers on tensors; the caller frees what it does not need. */
  run(inputs: readonly Tensor[]): Tensor[] {
    return this.walk<Tensor>(inputs, (layer, given, options) =>
      flattenTree(layer.apply<Tree<Tensor>>(given, options), isTensor),
    );
  }

  /** Follows the calls with values of any kind in the place of tensors. */
  walk<T>(
    inputs: readonly T[],
    call: (layer: Layer, inputs: Tree<T>, options: Record<string, unknown>) => readonly T[],
  ): T[] {
    const values = new Map<KerasTensor, T>();
    this.inputs.forEach((tensor, i) => {
      values.set(tensor, inputs[i] as T);
    });
    const lookUp = (tensor: KerasTensor): T => values.get(tensor) as T;
    for (const node of this.nodesByDepth.flat()) {
      if (node.isInput || node.outputTensors.every((tensor) => values.has(tensor))) continue;
      const given = mapTree(node.inputs as Tree<KerasTensor>, isKerasTensor, lookUp);
      const options = callOptions(fill(node.options, values) as Record<string, unknown>);
      const results = call(node.operation as Layer, given, options);
      node.outputTensors.forEach((tensor, i) => {
        values.set(tensor, results[i] as T);
      });
    }
    return this.outputs.map(lookUp);
  }

  #requireConnected(): void {
    const reached = new Set(this.inputs);
    for (const node of this.nodesByDepth.flat()) {
      for (const tensor of node.inputTensors) {
        if (reached.has(tensor)) continue;
        throw new DescentError(
          'graph',
          `Graph disconnected: layer "${node.operation.name}" needs tensor "${tensor.name}", which does not come from ` +
            'the inputs given. Add its Input to the inputs of the model.',
        );
      }
      for (const tensor of node.outputTensors) reached.add(tensor);
    }
  }

  #requireUniqueNames(): void {
    const seen = new Set<string>();
    for (const { name } of this.layers) {
      if (seen.has(name)) {
        throw new DescentError(
          'graph',
          `The name "${name}" is used by several layers of a model. Give them own names.`,
        );
      }
      seen.add(name);
    }
  }
}

/** Calls in the order in which they are finished, and layers in the order in which they are met, from the outputs on. */
function collect(inputs: readonly KerasTensor[], outputs: readonly KerasTensor[]) {
  const nodes: Node[] = [];
  const order = new Map<Operation, number>();
  const finished = new Set<Node>();
  const given = new Set(inputs);
  const visit = (tensor: KerasTensor): void => {
    const node = nodeOf(tensor);
    if (node === null || finished.has(node)) return;
    if (!node.isInput && given.has(tensor)) {
      finished.add(node);
      return;
    }
    if (!order.has(node.operation)) order.set(node.operation, order.size);
    finished.add(node);
    for (const input of node.inputTensors) visit(input);
    nodes.push(node);
  };
  for (const output of outputs) visit(output);
  return { nodes, order };
}

function nodeDepths(nodes: readonly Node[], inputs: readonly KerasTensor[], order: Map<Operation, number>) {
  const inGraph = new Set(nodes);
  const nodeDepth = new Map<Node, number>();
  const operationDepth = new Map<Operation, number>();
  for (const node of [...nodes].reverse()) {
    const depth = Math.max(nodeDepth.get(node) ?? 0, operationDepth.get(node.operation) ?? 0);
    operationDepth.set(node.operation, depth);
    nodeDepth.set(node, depth);
    for (const parent of node.parentNodes) {
      if (inGraph.has(parent)) nodeDepth.set(parent, Math.max(depth + 1, nodeDepth.get(parent) ?? 0));
    }
  }
  for (const tensor of inputs) {
    const node = nodeOf(tensor);
    if (node === null || !node.isInput || operationDepth.has(node.operation)) continue;
    operationDepth.set(node.operation, 0);
    order.set(node.operation, -1);
    nodeDepth.set(node, 0);
  }
  return { nodes: nodeDepth, operations: operationDepth };
}

function groupByDepth<T>(depths: ReadonlyMap<T, number>): T[][] {
  const groups: T[][] = [];
  for (const [item, depth] of depths) {
    groups[depth] ??= [];
    groups[depth].push(item);
  }
  return groups.filter((group) => group !== undefined).reverse();
}

/** The call that made a tensor; null for one that no layer made. */
export function nodeOf({ history }: KerasTensor): Node | null {
  return history === null ? null : (history.operation.inboundNodes[history.nodeIndex] as Node);
}

/** What a call is told. Whether it trains is the model's to say: Keras overrules what the call said when it was written. */
function callOptions(given: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([key, value]) => key !== 'training' && value !== null));
}

/** Symbolic tensors inside a value replaced by their values. */
function fill<T>(value: unknown, values: ReadonlyMap<KerasTensor, T>): unknown {
  if (values.has(value as KerasTensor)) return values.get(value as KerasTensor);
  if (Array.isArray(value)) return value.map((item) => fill(item, values));
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, values)]));
  }
  return value;
}
