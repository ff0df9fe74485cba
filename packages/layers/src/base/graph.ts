import { toWireName } from '@descent/spec';
import type { DataType } from '@tensorflow/tfjs-core';
import { type InputDtype, tensorDtype } from './input-dtype.js';
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
  /** Keras's name of the dtype, where tfjs has no such tensors and `dtype` stands for it. */
  readonly kerasDtype: InputDtype;
  readonly name: string;
  /** Set once, by the `Node` that made this tensor. */
  history: KerasHistory | null = null;

  constructor(shape: Shape, dtype: InputDtype = 'float32', name?: string) {
    this.shape = shape;
    this.dtype = tensorDtype(dtype);
    this.kerasDtype = dtype;
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
  readonly outputTensors: readonly KerasTensor[];
  #inputNames: readonly string[] = [];
  #given: readonly unknown[];
  #inputTensors: readonly KerasTensor[];

  constructor(
    operation: Operation,
    inputs: Tree<KerasTensor> | null,
    options: Readonly<Record<string, unknown>>,
    outputs: readonly KerasTensor[],
  ) {
    this.operation = operation;
    this.inputs = inputs;
    this.options = options;
    this.outputTensors = outputs;
    this.#given = [inputs];
    this.#inputTensors = this.#inOrder();
    const nodeIndex = operation.inboundNodes.push(this) - 1;
    for (const tensor of this.inputTensors) tensor.history?.operation.outboundNodes.push(this);
    outputs.forEach((tensor, tensorIndex) => {
      tensor.history = { operation, nodeIndex, tensorIndex };
    });
  }

  /** Every symbolic tensor that the call takes, in Keras's order: arguments in theirs, those given by name sorted by it. */
  get inputTensors(): readonly KerasTensor[] {
    return this.#inputTensors;
  }

  /** What the last of several inputs were called, where the call in Python gave them by name. */
  get inputNames(): readonly string[] {
    return this.#inputNames;
  }

  /**
   * Notes that the last inputs were given by name, which decides their order.
   *
   * @param count - how many inputs there are, a list that is one of them counted once
   */
  nameInputs(names: readonly string[], count: number): void {
    if (names.length === 0) return;
    this.#inputNames = names;
    this.#given = count === 1 ? [this.inputs] : (this.inputs as readonly Tree<KerasTensor>[]);
    this.#inputTensors = this.#inOrder();
  }

  /** The inputs that were given by place, and those by name. */
  get calledWith(): { readonly args: readonly unknown[]; readonly named: Readonly<Record<string, unknown>> } {
    const names = this.#inputNames;
    const byPlace = this.#given.length - names.length;
    const named = names.map((name, i) => [name, this.#given[byPlace + i]]);
    return { args: this.#given.slice(0, byPlace), named: Object.fromEntries(named) };
  }

  #inOrder(): KerasTensor[] {
    const { args, named } = this.calledWith;
    const options = Object.entries(this.options).map(([key, value]) => [toWireName(key), value]);
    return symbolicTensors([args, { ...named, ...Object.fromEntries(options) }]);
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
