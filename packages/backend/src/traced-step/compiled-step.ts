import {
  type DataId,
  type DataType,
  engine,
  getKernel,
  type KernelBackend,
  type KernelFunc,
  type Tensor,
  type TensorInfo,
  util,
  type Variable,
} from '@tensorflow/tfjs-core';
import { mapResults, type Results, valuesIn } from './results.js';
import { simplify } from './simplify.js';
import { type Trace, type TracedData, type View, viewOf } from './trace.js';

/** A tensor's description that each run binds other data to; some kernels read rank and size too. */
class Placeholder implements TensorInfo {
  dataId!: DataId;
  readonly shape: number[];
  readonly dtype: DataType;
  readonly size: number;
  readonly rank: number;

  constructor({ shape, dtype }: View) {
    this.shape = [...shape];
    this.dtype = dtype;
    this.size = util.sizeFromShape(this.shape);
    this.rank = shape.length;
  }
}

/** For each piece of a trace's data, the placeholders that are views of it: one per shape. */
class Placeholders {
  readonly #of: Placeholder[][];

  constructor(private readonly data: readonly TracedData[]) {
    this.#of = data.map(() => []);
  }

  /** All of a piece of data; grows as views are asked for. */
  of(data: number): readonly Placeholder[] {
    return this.#of[data] as Placeholder[];
  }

  viewedAs(view: View): Placeholder {
    const known = this.of(view.data).find(
      ({ shape, dtype }) => dtype === view.dtype && util.arraysEqual(shape, view.shape as number[]),
    );
    if (known !== undefined) return known;
    const made = new Placeholder(view);
    (this.#of[view.data] as Placeholder[]).push(made);
    return made;
  }

  /** The one with the shape in which the data were made. */
  whole(data: number): Placeholder {
    return this.viewedAs(viewOf(this.data[data] as TracedData, data));
  }
}

/** A kernel made ready: what it is called with, where its data go, and what nobody needs afterwards. */
interface CompiledKernel {
  readonly kernelFunc: KernelFunc;
  readonly argument: Parameters<KernelFunc>[0];
  /** For each output, the views of it that later kernels and the results take. */
  readonly outputs: readonly (readonly Placeholder[])[];
  /** Data to free afterwards. */
  readonly frees: readonly Placeholder[];
}

/**
 * Runs the kernels of a trace on other inputs and on the variables as they are, without the engine: no tape, no scopes, no
 * tensors but those it gives. The kernels, their order and so the numbers are those of the step that was traced.
 */
export class CompiledStep<Keys extends object> {
  readonly #backend: KernelBackend;
  readonly #kernels: readonly CompiledKernel[];
  readonly #inputs: readonly (readonly Placeholder[])[];
  readonly #variables: readonly { readonly variable: Variable; readonly views: readonly Placeholder[] }[];
  readonly #random: readonly { readonly draw: () => Tensor; readonly views: readonly Placeholder[] }[];
  readonly #constants: readonly DataId[];
  readonly #results: Results<Keys, Placeholder>;
  readonly #assigned: readonly { readonly variable: Variable; readonly value: Placeholder }[];
  readonly #freedLast: readonly Placeholder[];

  /** @param inputs - how many there are */
  constructor(traced: Trace<Keys>, inputs: number) {
    const trace = simplify(traced);
    const backend = engine().backend;
    const placeholders = new Placeholders(trace.data);
    this.#backend = backend;
    this.#results = mapResults(trace.results, (view) => placeholders.viewedAs(view));
    this.#assigned = trace.assigned.map(({ variable, view }) => ({ variable, value: placeholders.viewedAs(view) }));
    this.#kernels = compileKernels(trace, placeholders, backend);
    this.#freedLast = resultsKept(trace).map((data) => placeholders.whole(data));
    const viewsOf = trace.data.map(({ origin }, data) => ({ origin, views: placeholders.of(data) }));
    this.#inputs = Array.from({ length: inputs }, (_, index) =>
      viewsOf.flatMap(({ origin, views }) => (origin.kind === 'input' && origin.index === index ? views : [])),
    );
    this.#variables = viewsOf.flatMap(({ origin, views }) =>
      origin.kind === 'variable' ? [{ variable: origin.variable, views }] : [],
    );
    this.#random = viewsOf.flatMap(({ origin, views }) =>
      origin.kind === 'random' ? [{ draw: origin.draw, views }] : [],
    );
    this.#constants = trace.data.flatMap(({ origin, shape, dtype }, data) => {
      const views = placeholders.of(data);
      if (origin.kind !== 'constant' || views.length === 0) return [];
      const values = util.toTypedArray(Array.from(origin.values) as number[], dtype as 'float32');
      const dataId = backend.write(values, [...shape], dtype);
      bind(views, dataId);
      return [dataId];
    });
  }

  /** Whether this can run now: on the backend it was made for, with its variables alive. */
  get isCurrent(): boolean {
    return engine().backend === this.#backend && this.#variables.every(({ variable }) => !variable.isDisposed);
  }

  /** Runs the kernels. The tensors it gives belong to the caller's `tf.tidy`. */
  run(inputs: readonly Tensor[]): Results<Keys> {
    const backend = this.#backend;
    for (let i = 0; i < inputs.length; i++) bind(this.#inputs[i] as Placeholder[], (inputs[i] as Tensor).dataId);
    for (const { variable, views } of this.#variables) bind(views, variable.dataId);
    for (const { draw, views } of this.#random) bind(views, draw().dataId);
    for (const { kernelFunc, argument, outputs, frees } of this.#kernels) {
      const made = kernelFunc(argument);
      if (Array.isArray(made))
        for (let i = 0; i < made.length; i++) bind(outputs[i] as Placeholder[], (made[i] as TensorInfo).dataId);
      else bind(outputs[0] as Placeholder[], made.dataId);
      for (const placeholder of frees) backend.disposeData(placeholder.dataId);
    }
    for (const { variable, value } of this.#assigned) variable.assign(value as unknown as Tensor);
    const results = mapResults(this.#results, (placeholder) => this.#tensorOf(placeholder));
    for (const placeholder of this.#freedLast) backend.disposeData(placeholder.dataId);
    return results;
  }

  /** A tensor that holds the data too: the step's own reference to them ends with the run. */
  #tensorOf({ dataId, shape, dtype }: Placeholder): Tensor {
    this.#backend.incRef(dataId);
    return engine().makeTensorFromTensorInfo({ dataId, shape, dtype });
  }

  /** Frees the constants. */
  dispose(): void {
    for (const dataId of this.#constants) this.#backend.disposeData(dataId);
  }
}

/** Makes the kernels ready; each frees the results that it is the last to use. */
function compileKernels<Keys extends object>(
  trace: Trace<Keys>,
  placeholders: Placeholders,
  backend: KernelBackend,
): CompiledKernel[] {
  const kept = new Set(resultsKept(trace));
  const lastUse = new Map<number, number>();
  for (const [index, { inputs, outputs }] of trace.kernels.entries()) {
    for (const data of [...outputs, ...Object.values(inputs).map((view) => view.data)]) lastUse.set(data, index);
  }
  return trace.kernels.map(({ kernelName, inputs, attrs, takesList, outputs }, index) => {
    const named = Object.entries(inputs).map(([name, view]) => [name, placeholders.viewedAs(view)] as const);
    const ends = [...lastUse].filter(([data, last]) => last === index && isResult(trace, data) && !kept.has(data));
    return {
      kernelFunc: kernelOf(kernelName),
      argument: {
        inputs: (takesList ? named.map(([, placeholder]) => placeholder) : Object.fromEntries(named)) as never,
        attrs: attrs as never,
        backend,
      },
      outputs: outputs.map((data) => {
        placeholders.whole(data);
        return placeholders.of(data);
      }),
      frees: ends.map(([data]) => placeholders.whole(data)),
    };
  });
}

/** The results of kernels that outlive the run: they are given, or a variable takes them over. */
function resultsKept<Keys extends object>(trace: Trace<Keys>): number[] {
  const views = [...valuesIn(trace.results), ...trace.assigned.map(({ view }) => view)];
  return [...new Set(views.map(({ data }) => data))].filter((data) => isResult(trace, data));
}

function isResult<Keys extends object>(trace: Trace<Keys>, data: number): boolean {
  return trace.data[data]?.origin.kind === 'result';
}

function bind(placeholders: readonly Placeholder[], dataId: DataId): void {
  for (const placeholder of placeholders) placeholder.dataId = dataId;
}

function kernelOf(name: string): KernelFunc {
  return (getKernel(name, engine().backendName) as NonNullable<ReturnType<typeof getKernel>>).kernelFunc;
}
