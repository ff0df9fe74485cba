import {
  type DataId,
  engine,
  type KernelBackend,
  type NamedAttrMap,
  type NamedTensorMap,
  type Tensor,
  type TensorInfo,
  Variable,
} from '@tensorflow/tfjs-core';
import { type Call, type Recording, type Slot, type View, viewOf } from './recording.js';

/** What a function returned, and either how to do it again or why that cannot be. */
export interface Recorded<T> {
  readonly result: T;
  readonly recording: Recording | null;
  /** Why there is no recording. */
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

/** The largest constant that a recording holds, in elements. */
const LARGEST_CONSTANT = 1 << 20;

/** The side of tfjs's engine that recording listens to. */
interface Listened {
  runKernelFunc(params: KernelParams): Tensor | Tensor[];
  makeTensor(values: ArrayLike<number>, shape: number[], dtype: string, backend?: KernelBackend): Tensor;
  readSync(data: DataId): unknown;
  read(data: DataId): unknown;
}

interface KernelParams {
  readonly kernelName?: string;
  readonly inputs: NamedTensorMap | Tensor[];
  readonly attrs?: NamedAttrMap;
}

let active: Recorder | null = null;

/** Tells a recording under way that the step did something that it cannot hold. */
export function refuseRecording(reason: string): void {
  active?.refuse(reason);
}

/**
 * Tells a recording under way that a constant is random: whoever repeats the calls draws it anew.
 *
 * @param parameters - what `draw` depends on
 */
export function noteDrawn(tensor: Tensor, draw: () => Tensor, parameters: readonly unknown[]): void {
  active?.drawn(tensor, draw, parameters);
}

/**
 * Runs `body` once and notes every kernel that it runs. What it read of the backend, made outside the engine, or left
 * behind keeps it from being run again by its calls alone; then there is no recording but a reason.
 *
 * @param inputs - tensors that are others at each run
 * @param returned - the tensors among what `body` returned, null for those that are not there
 */
export function record<T>(
  inputs: readonly Tensor[],
  body: () => T,
  returned: (result: T) => readonly (Tensor | null)[],
): Recorded<T> {
  if (active !== null) return { result: body(), recording: null, refusal: 'recordings do not nest' };
  const recorder = new Recorder(inputs);
  active = recorder;
  const restore = listen(recorder);
  let result: T;
  try {
    result = body();
  } finally {
    restore();
    active = null;
  }
  const recording = recorder.finish(returned(result));
  return { result, recording, refusal: recorder.refusal };
}

function listen(recorder: Recorder): () => void {
  const listened = engine() as unknown as Listened;
  const { runKernelFunc, makeTensor, readSync, read } = listened;
  let depth = 0;
  listened.runKernelFunc = (params) => {
    if (params.kernelName === undefined) return runKernelFunc.call(listened, params);
    depth++;
    try {
      const outputs = runKernelFunc.call(listened, params);
      if (depth === 1) recorder.kernel(params.kernelName, params, outputs);
      return outputs;
    } finally {
      depth--;
    }
  };
  listened.makeTensor = (values, shape, dtype, backend) => {
    const made = makeTensor.call(listened, values, shape, dtype, backend);
    if (depth === 0) recorder.constant(made, values);
    return made;
  };
  for (const [name, original] of Object.entries({ readSync, read }) as [
    'read' | 'readSync',
    (d: DataId) => unknown,
  ][]) {
    listened[name] = (data) => {
      if (depth === 0) recorder.refuse('reads values back');
      return original.call(listened, data);
    };
  }
  const assign = Variable.prototype.assign;
  Variable.prototype.assign = function (this: Variable, value: Tensor) {
    assign.call(this, value);
    recorder.assign(this, value);
  } as typeof assign;
  return () => {
    for (const name of ['runKernelFunc', 'makeTensor', 'readSync', 'read'] as const)
      Reflect.deleteProperty(listened, name);
    Variable.prototype.assign = assign;
  };
}

class Recorder {
  refusal: string | null = null;
  readonly #slots: Slot[] = [];
  readonly #slotOf = new Map<DataId, number>();
  readonly #calls: Call[] = [];
  readonly #made: Tensor[] = [];
  readonly #assigned = new Map<Variable, View>();
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

  constant(tensor: Tensor, values: ArrayLike<number>): void {
    this.#made.push(tensor);
    if (this.refusal !== null) return;
    if (tensor.size > LARGEST_CONSTANT) this.refuse(`makes a constant of ${tensor.size} elements`);
    else this.#add(tensor, { kind: 'constant', values: copied(values) });
  }

  drawn(tensor: Tensor, draw: () => Tensor, parameters: readonly unknown[]): void {
    if (this.refusal !== null) return;
    const slot = this.#slotOf.get(tensor.dataId);
    const known = slot === undefined ? undefined : this.#slots[slot];
    if (slot === undefined || known?.source.kind !== 'constant') this.refuse('draws a random tensor with kernels');
    else this.#slots[slot] = { ...known, source: { kind: 'drawn', draw, parameters } };
  }

  kernel(kernelName: string, { inputs, attrs }: KernelParams, outputs: Tensor | Tensor[]): void {
    if (this.refusal !== null) return;
    if (UNREPEATABLE.has(kernelName)) this.refuse(`runs ${kernelName}`);
    const made = Array.isArray(outputs) ? outputs : [outputs];
    this.#made.push(...made);
    const given = Object.entries(inputs).filter(([, tensor]) => tensor !== undefined && tensor !== null);
    const views = given.map(([name, tensor]) => [name, this.#view(tensor as Tensor)] as const);
    const known = made.filter((tensor) => this.#slotOf.has(tensor.dataId)).length;
    if (known > 0 && known < made.length) this.refuse(`shares data between results of ${kernelName}`);
    if (this.refusal !== null || known > 0) return;
    this.#calls.push({
      kernelName,
      attrs: attrs === undefined ? undefined : structuredCopy(attrs),
      inputs: Object.fromEntries(views),
      takesList: Array.isArray(inputs),
      outputs: made.map((tensor) => this.#add(tensor, { kind: 'result' })),
      givesList: Array.isArray(outputs),
    });
  }

  assign(variable: Variable, value: Tensor): void {
    if (this.refusal !== null) return;
    const view = this.#view(value);
    if (this.refusal === null) this.#assigned.set(variable, view);
  }

  finish(returned: readonly (Tensor | null)[]): Recording | null {
    const views = this.refusal === null ? returned.map((t) => (t === null ? null : this.#view(t))) : [];
    if (this.refusal === null) this.#checkAssigned();
    if (this.refusal === null) this.#checkLeft(returned);
    if (this.refusal !== null) return null;
    const assigned = [...this.#assigned].map(([variable, view]) => ({ variable, view }));
    return { slots: this.#slots, calls: this.#calls, returned: views, assigned };
  }

  /** A variable may only take over a result that nobody else holds. */
  #checkAssigned(): void {
    const taken = new Set<number>();
    for (const { slot } of this.#assigned.values()) {
      if (this.#slots[slot]?.source.kind !== 'result' || taken.has(slot))
        this.refuse('gives a variable data that others hold');
      taken.add(slot);
    }
  }

  /** A tensor that lives on but was not returned is a state that the calls do not tell of. */
  #checkLeft(returned: readonly (Tensor | null)[]): void {
    const known = new Set(returned);
    if (this.#made.some((tensor) => !tensor.isDisposed && !known.has(tensor))) this.refuse('keeps a tensor for later');
  }

  #view(tensor: TensorInfo): View {
    return viewOf(tensor, this.#slotOf.get(tensor.dataId) ?? this.#foreign(tensor));
  }

  /** A tensor from before: a variable's, or one that nothing is known of. */
  #foreign(tensor: TensorInfo): number {
    const variable = this.#variableOf.get(tensor.dataId);
    if (variable) return this.#add(tensor, { kind: 'variable', variable });
    this.refuse('uses a tensor from elsewhere');
    return -1;
  }

  #add(tensor: TensorInfo, source: Slot['source']): number {
    if (tensor.dtype === 'string' || tensor.dtype === 'complex64') this.refuse(`computes with ${tensor.dtype}`);
    const slot = this.#slots.length;
    this.#slots.push({ source, shape: [...tensor.shape], dtype: tensor.dtype });
    this.#slotOf.set(tensor.dataId, slot);
    return slot;
  }
}

function copied(values: ArrayLike<number>): ArrayLike<number> {
  return ArrayBuffer.isView(values) ? (values as unknown as Float32Array).slice() : Array.from(values);
}

/** The attributes as they are now: whoever made them may change them. */
function structuredCopy(attrs: NamedAttrMap): object {
  try {
    return structuredClone(attrs);
  } catch {
    return attrs;
  }
}
