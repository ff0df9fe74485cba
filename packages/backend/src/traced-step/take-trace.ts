import {
  type DataId,
  engine,
  type NamedAttrMap,
  type Tensor,
  type TensorInfo,
  type Variable,
} from '@tensorflow/tfjs-core';
import { isTracing, type OpenTrace, withTrace } from './current-trace.js';
import { type EngineListener, type KernelRun, listenToEngine } from './engine-listener.js';
import { mapResults, type Results, valuesIn } from './results.js';
import { type Origin, type Trace, type TracedData, type TracedKernel, type View, viewOf } from './trace.js';

/** What a step gave, and either its trace or why there can be none. */
export interface Traced<Keys extends object> {
  readonly results: Results<Keys>;
  readonly trace: Trace<Keys> | null;
  /** Why there is no trace. */
  readonly refusal: string | null;
}

/** Kernels whose results differ in shape with the data, or at random. */
const UNREPEATABLE = new Set([
  'Where',
  'Unique',
  'NonMaxSuppressionV3',
  'NonMaxSuppressionV4',
  'NonMaxSuppressionV5',
  'SparseFillEmptyRows',
  'SparseReshape',
  'RaggedGather',
  'RaggedRange',
  'RaggedTensorToTensor',
  'Multinomial',
]);

/** The largest constant that a trace holds, in elements. */
const LARGEST_CONSTANT = 1 << 20;

/**
 * Runs a step once and notes every kernel that it runs. What it read of the backend, made outside the engine, or left
 * behind cannot be told by kernels alone; then there is no trace but a reason.
 *
 * @param inputs - tensors that are others at each run
 * @param body - the step; it may refuse to be traced, with a reason
 */
export function takeTrace<Keys extends object>(
  inputs: readonly Tensor[],
  body: (refuse: (reason: string) => void) => Results<Keys>,
): Traced<Keys> {
  if (isTracing()) return { results: body(() => {}), trace: null, refusal: 'is traced inside another step' };
  const builder = new TraceBuilder(inputs);
  const results = withTrace(builder, () => listenToEngine(builder, () => body((reason) => builder.refuse(reason))));
  return { results, trace: builder.finish(results), refusal: builder.refusal };
}

class TraceBuilder implements OpenTrace, EngineListener {
  refusal: string | null = null;
  readonly #data: TracedData[] = [];
  readonly #indexOf = new Map<DataId, number>();
  readonly #kernels: TracedKernel[] = [];
  readonly #made: Tensor[] = [];
  readonly #assigned = new Map<Variable, View>();
  /** Null for data that several variables share. */
  readonly #variableOf = new Map<DataId, Variable | null>();

  constructor(inputs: readonly Tensor[]) {
    for (const [index, tensor] of inputs.entries()) this.#add(tensor, { kind: 'input', index });
    for (const variable of Object.values(engine().registeredVariables)) {
      this.#variableOf.set(variable.dataId, this.#variableOf.has(variable.dataId) ? null : variable);
    }
  }

  refuse(reason: string): void {
    this.refusal ??= reason;
  }

  random(tensor: Tensor, draw: () => Tensor, parameters: readonly unknown[]): void {
    if (this.refusal !== null) return;
    const index = this.#indexOf.get(tensor.dataId);
    const known = index === undefined ? undefined : this.#data[index];
    if (index === undefined || known?.origin.kind !== 'constant') this.refuse('draws a random tensor with kernels');
    else this.#data[index] = { ...known, origin: { kind: 'random', draw, parameters } };
  }

  valuesRead(): void {
    this.refuse('reads values back');
  }

  tensorMade(tensor: Tensor, values: ArrayLike<number>): void {
    this.#made.push(tensor);
    if (this.refusal !== null) return;
    if (tensor.size > LARGEST_CONSTANT) this.refuse(`makes a constant of ${tensor.size} elements`);
    else this.#add(tensor, { kind: 'constant', values: copied(values) });
  }

  kernelRan({ kernelName, inputs, attrs }: KernelRun, outputs: Tensor | Tensor[]): void {
    if (this.refusal !== null) return;
    if (UNREPEATABLE.has(kernelName)) this.refuse(`runs ${kernelName}`);
    const made = Array.isArray(outputs) ? outputs : [outputs];
    this.#made.push(...made);
    const given = Object.entries(inputs).filter(([, tensor]) => tensor !== undefined && tensor !== null);
    const views = given.map(([name, tensor]) => [name, this.#view(tensor as Tensor)] as const);
    const known = made.filter((tensor) => this.#indexOf.has(tensor.dataId)).length;
    if (known > 0 && known < made.length) this.refuse(`shares data between results of ${kernelName}`);
    if (this.refusal !== null || known > 0) return;
    this.#kernels.push({
      kernelName,
      attrs: attrs === undefined ? undefined : copiedAttributes(attrs),
      inputs: Object.fromEntries(views),
      takesList: Array.isArray(inputs),
      outputs: made.map((tensor) => this.#add(tensor, { kind: 'result' })),
      givesList: Array.isArray(outputs),
    });
  }

  variableAssigned(variable: Variable, value: Tensor): void {
    if (this.refusal !== null) return;
    const view = this.#view(value);
    if (this.refusal === null) this.#assigned.set(variable, view);
  }

  finish<Keys extends object>(results: Results<Keys>): Trace<Keys> | null {
    if (this.refusal !== null) return null;
    const views = mapResults(results, (tensor) => this.#view(tensor));
    if (this.refusal === null) this.#checkAssigned();
    if (this.refusal === null) this.#checkLeft(valuesIn(results));
    if (this.refusal !== null) return null;
    const assigned = [...this.#assigned].map(([variable, view]) => ({ variable, view }));
    return { data: this.#data, kernels: this.#kernels, results: views, assigned };
  }

  /** A variable may only take over a result that nobody else has. */
  #checkAssigned(): void {
    const taken = new Set<number>();
    for (const { data } of this.#assigned.values()) {
      if (this.#data[data]?.origin.kind !== 'result' || taken.has(data))
        this.refuse('gives a variable data that others hold');
      taken.add(data);
    }
  }

  /** A tensor that lives on but was not given is a state that the kernels do not tell of. */
  #checkLeft(given: readonly Tensor[]): void {
    const known = new Set(given);
    if (this.#made.some((tensor) => !tensor.isDisposed && !known.has(tensor))) this.refuse('keeps a tensor for later');
  }

  #view(tensor: TensorInfo): View {
    return viewOf(tensor, this.#indexOf.get(tensor.dataId) ?? this.#foreign(tensor));
  }

  /** A tensor from before: a variable's, or one that nothing is known of. */
  #foreign(tensor: TensorInfo): number {
    const variable = this.#variableOf.get(tensor.dataId);
    if (variable) return this.#add(tensor, { kind: 'variable', variable });
    this.refuse('uses a tensor from elsewhere');
    return -1;
  }

  #add(tensor: TensorInfo, origin: Origin): number {
    if (tensor.dtype === 'string' || tensor.dtype === 'complex64') this.refuse(`computes with ${tensor.dtype}`);
    const index = this.#data.length;
    this.#data.push({ origin, shape: [...tensor.shape], dtype: tensor.dtype });
    this.#indexOf.set(tensor.dataId, index);
    return index;
  }
}

function copied(values: ArrayLike<number>): ArrayLike<number> {
  return ArrayBuffer.isView(values) ? (values as unknown as Float32Array).slice() : Array.from(values);
}

/** The attributes as they are now: whoever made them may change them. */
function copiedAttributes(attrs: NamedAttrMap): object {
  try {
    return structuredClone(attrs);
  } catch {
    return attrs;
  }
}
