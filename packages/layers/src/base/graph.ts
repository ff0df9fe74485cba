import type { DataType } from '@tensorflow/tfjs-core';
import { automaticName } from './names.js';
import type { Shape } from './shape.js';
import { isPlainObject, sortedEntries, type Tree } from './tree.js';

/** What a graph of symbolic calls is made of: a layer or a model. */
export interface Operation {
  readonly name: string;
  /** One node per symbolic call of this operation, in the order of the calls. */
  readonly inboundNodes: Node[];
  /** The nodes that take one of its outputs. */
  readonly outboundNodes: Node[];
}

/** Where a symbolic tensor comes from. */
export interface KerasHistory {
  readonly operation: Operation;
  /** Which call of the operation: an index into its `inboundNodes`. */
  readonly nodeIndex: number;
  /** Which of that call's outputs. */
  readonly tensorIndex: number;
}

/** A tensor without values: what `Input` gives and what layers applied to it give. */
export class KerasTensor {
  readonly shape: Shape;
  readonly dtype: DataType;
  readonly name: string;
  /** Set once, by the `Node` that made this tensor. */
  history: KerasHistory | null = null;

  constructor(shape: Shape, dtype: DataType = 'float32', name?: string) {
    this.shape = shape;
    this.dtype = dtype;
    this.name = name ?? automaticName('KerasTensor');
  }
}

/** One symbolic call: an operation, what went in, what came out. */
export class Node {
  readonly operation: Operation;
  /** The first argument of the call, as given. */
  readonly inputs: Tree<KerasTensor> | null;
  /** The other arguments of the call; symbolic tensors among them count as inputs too. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly inputTensors: readonly KerasTensor[];
  readonly outputTensors: readonly KerasTensor[];

  constructor(
    operation: Operation,
    inputs: Tree<KerasTensor> | null,
    options: Readonly<Record<string, unknown>>,
    outputs: readonly KerasTensor[],
  ) {
    this.operation = operation;
    this.inputs = inputs;
    this.options = options;
    this.inputTensors = [...symbolicTensors(inputs), ...symbolicTensors(options)];
    this.outputTensors = outputs;
    const nodeIndex = operation.inboundNodes.push(this) - 1;
    for (const tensor of this.inputTensors) tensor.history?.operation.outboundNodes.push(this);
    outputs.forEach((tensor, tensorIndex) => {
      tensor.history = { operation, nodeIndex, tensorIndex };
    });
  }

  /** Whether this is where data enters the graph. */
  get isInput(): boolean {
    return this.inputTensors.length === 0;
  }

  /** The nodes that made this one's inputs. */
  get parentNodes(): Node[] {
    return this.inputTensors.flatMap(({ history }) =>
      history === null ? [] : [history.operation.inboundNodes[history.nodeIndex] as Node],
    );
  }
}

/** Every symbolic tensor in a value, through arrays and plain objects, in the order of Keras: objects by sorted keys. */
export function symbolicTensors(value: unknown): KerasTensor[] {
  if (value instanceof KerasTensor) return [value];
  if (Array.isArray(value)) return value.flatMap(symbolicTensors);
  return isPlainObject(value) ? sortedEntries(value).flatMap(([, item]) => symbolicTensors(item)) : [];
}

export function isKerasTensor(value: unknown): value is KerasTensor {
  return value instanceof KerasTensor;
}
