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
import { type Recording, type Slot, type View, viewOf } from './recording.js';
import { simplify } from './simplify.js';

/** A tensor's description whose data changes from run to run; some kernels look at rank and size too. */
class Look implements TensorInfo {
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

/** A kernel call made ready: what it is called with, where its data goes, and what nobody needs afterwards. */
interface Step {
  readonly kernelFunc: KernelFunc;
  readonly argument: Parameters<KernelFunc>[0];
  /** For each output, the looks at it that later calls and the results take. */
  readonly outputs: readonly (readonly Look[])[];
  /** Data to free afterwards. */
  readonly frees: readonly Look[];
}

/**
 * Runs the calls of a recording again, on other inputs and on the variables as they are, without the engine: no tape,
 * no scopes, no tensors but those it returns. The kernels, their order and so the numbers are those of the recording.
 */
export class Replay {
  readonly #backend: KernelBackend;
  readonly #steps: readonly Step[];
  readonly #inputs: readonly (readonly Look[])[];
  readonly #variables: readonly { readonly variable: Variable; readonly looks: readonly Look[] }[];
  readonly #draws: readonly { readonly draw: () => Tensor; readonly looks: readonly Look[] }[];
  readonly #constants: readonly DataId[];
  readonly #returned: readonly (Look | null)[];
  readonly #assigned: readonly { readonly variable: Variable; readonly look: Look }[];
  readonly #freedLast: readonly Look[];

  constructor(full: Recording, inputs: number) {
    const recording = simplify(full);
    const backend = engine().backend;
    const looks = recording.slots.map((): Look[] => []);
    const lookAt = (view: View): Look => {
      const known = (looks[view.slot] as Look[]).find(
        ({ shape, dtype }) => dtype === view.dtype && util.arraysEqual(shape, view.shape as number[]),
      );
      if (known !== undefined) return known;
      const look = new Look(view);
      (looks[view.slot] as Look[]).push(look);
      return look;
    };
    const returned = recording.returned.map((view) => (view === null ? null : lookAt(view)));
    const assigned = recording.assigned.map(({ variable, view }) => ({ variable, look: lookAt(view) }));
    const keeps = new Set([
      ...recording.returned.map((view) => view?.slot),
      ...recording.assigned.map((a) => a.view.slot),
    ]);
    const lastUse = new Map<number, number>();
    for (const [index, { inputs: given, outputs }] of recording.calls.entries()) {
      for (const slot of [...outputs, ...Object.values(given).map((view) => view.slot)]) lastUse.set(slot, index);
    }
    const isResult = (slot: number) => recording.slots[slot]?.source.kind === 'result';
    const ownLook = (slot: number) => lookAt(viewOf(recording.slots[slot] as Slot, slot));
    const steps = recording.calls.map((call, index): Step => {
      const named = Object.entries(call.inputs).map(([name, view]) => [name, lookAt(view)] as const);
      const ends = [...lastUse].filter(([slot, last]) => last === index && isResult(slot) && !keeps.has(slot));
      return {
        kernelFunc: kernelOf(call.kernelName),
        argument: {
          inputs: (call.takesList ? named.map(([, look]) => look) : Object.fromEntries(named)) as never,
          attrs: call.attrs as never,
          backend,
        },
        outputs: call.outputs.map((slot) => {
          ownLook(slot);
          return looks[slot] as Look[];
        }),
        frees: ends.map(([slot]) => ownLook(slot)),
      };
    });
    this.#backend = backend;
    this.#steps = steps;
    this.#returned = returned;
    this.#assigned = assigned;
    this.#freedLast = [...keeps].flatMap((slot) => (slot !== undefined && isResult(slot) ? [ownLook(slot)] : []));
    this.#inputs = Array.from({ length: inputs }, (_, index) =>
      recording.slots.flatMap(({ source }, slot) =>
        source.kind === 'input' && source.index === index ? (looks[slot] as Look[]) : [],
      ),
    );
    this.#variables = recording.slots.flatMap(({ source }, slot) =>
      source.kind === 'variable' ? [{ variable: source.variable, looks: looks[slot] as Look[] }] : [],
    );
    this.#draws = recording.slots.flatMap(({ source }, slot) =>
      source.kind === 'drawn' ? [{ draw: source.draw, looks: looks[slot] as Look[] }] : [],
    );
    this.#constants = recording.slots.flatMap(({ source, shape, dtype }, slot) => {
      const used = looks[slot] as Look[];
      if (source.kind !== 'constant' || used.length === 0) return [];
      const values = util.toTypedArray(Array.from(source.values) as number[], dtype as 'float32');
      const dataId = backend.write(values, [...shape], dtype);
      for (const look of used) look.dataId = dataId;
      return [dataId];
    });
  }

  /** Whether this can run now: on the backend it was made for, with its variables alive. */
  get isCurrent(): boolean {
    return engine().backend === this.#backend && this.#variables.every(({ variable }) => !variable.isDisposed);
  }

  /** Runs the calls. The tensors it returns belong to the caller's `tf.tidy`. */
  run(inputs: readonly Tensor[]): (Tensor | null)[] {
    const backend = this.#backend;
    for (let i = 0; i < inputs.length; i++) point(this.#inputs[i] as Look[], (inputs[i] as Tensor).dataId);
    for (const { variable, looks } of this.#variables) point(looks, variable.dataId);
    for (const { draw, looks } of this.#draws) point(looks, draw().dataId);
    for (const { kernelFunc, argument, outputs, frees } of this.#steps) {
      const made = kernelFunc(argument);
      if (Array.isArray(made))
        for (let i = 0; i < made.length; i++) point(outputs[i] as Look[], (made[i] as TensorInfo).dataId);
      else point(outputs[0] as Look[], made.dataId);
      for (const look of frees) backend.disposeData(look.dataId);
    }
    for (const { variable, look } of this.#assigned) variable.assign(look as unknown as Tensor);
    const results = this.#returned.map((look) => (look === null ? null : this.#tensorOf(look)));
    for (const look of this.#freedLast) backend.disposeData(look.dataId);
    return results;
  }

  /** A tensor that holds the data too: the plan's own hold on it ends with the run. */
  #tensorOf({ dataId, shape, dtype }: Look): Tensor {
    this.#backend.incRef(dataId);
    return engine().makeTensorFromTensorInfo({ dataId, shape, dtype });
  }

  /** Frees the constants. */
  dispose(): void {
    for (const dataId of this.#constants) this.#backend.disposeData(dataId);
  }
}

function point(looks: readonly Look[], dataId: DataId): void {
  for (const look of looks) look.dataId = dataId;
}

function kernelOf(name: string): KernelFunc {
  return (getKernel(name, engine().backendName) as NonNullable<ReturnType<typeof getKernel>>).kernelFunc;
}
