import { currentExecutor, noteDrawn, type Recording, Replay, record, sameRecording } from '@descent/backend';
import { type Weight, withRandomTensorListener } from '@descent/layers';
import { engine, env, type Tensor, util } from '@tensorflow/tfjs-core';

/** Steps of an epoch that are recorded at most in search of two that are alike. */
const PROBES = 4;
/** Epochs with fewer steps are not worth a recording. */
const WORTH_RECORDING = 8;
/** Batches of different shapes that are told apart at most. */
const MOST_TRACES = 8;

/** How the steps of a model ran since it was compiled. */
export interface TraceReport {
  /** Steps of which only the kernels ran. */
  readonly replayed: number;
  /** Steps that called every layer. */
  readonly full: number;
  /** Why the last step that was recorded could not be repeated by its kernels; null when it could. */
  readonly refusal: string | null;
}

interface Trace {
  readonly kind: string;
  readonly inputs: readonly (Pick<Tensor, 'shape' | 'dtype'> | null)[];
  weights: readonly Weight[];
  recording: Recording | null;
  replay: Replay | null;
  /** Whether this epoch has seen a step that was as recorded. */
  confirmed: boolean;
  probes: number;
}

/**
 * Runs steps, and once two of them in a row did the same on the backend, only their kernels: layers, tape and scopes are
 * left out, and the numbers are the same to the last bit. Each epoch first confirms what it goes on with, so that what
 * changed since (a coefficient that a callback sets, say) counts. A step that cannot be repeated by its kernels alone
 * (random draws, values read back, tensors kept for later) is run in full, always.
 *
 * @see keras/src/backend/tensorflow/trainer.py `make_train_function`
 */
export class Tracer {
  readonly #traces: Trace[] = [];
  #records = false;
  #replayed = 0;
  #full = 0;
  #refusal: string | null = null;

  get report(): TraceReport {
    return { replayed: this.#replayed, full: this.#full, refusal: this.#refusal };
  }

  /** @param steps - how many the epoch will have, if that is known */
  startEpoch(steps: number | null): void {
    this.#records = steps === null || steps >= WORTH_RECORDING;
    for (const trace of this.#traces) {
      trace.confirmed = false;
      trace.probes = 0;
    }
  }

  /**
   * @param kind - what `body` does
   * @param inputs - the tensors of the batch
   * @param weights - what the returned gradients belong to
   */
  run(
    kind: string,
    inputs: readonly (Tensor | null)[],
    weights: readonly Weight[],
    body: () => (Tensor | null)[],
  ): (Tensor | null)[] {
    const present = inputs.filter((input) => input !== null);
    const trace =
      this.#records && currentExecutor() !== undefined && !isWatched() ? this.#find(kind, inputs, weights) : null;
    if (trace?.confirmed && trace.replay?.isCurrent) {
      this.#replayed++;
      return trace.replay.run(present);
    }
    this.#full++;
    if (trace === null || trace.probes >= PROBES) return body();
    trace.probes++;
    const { result, recording, refusal } = withRandomTensorListener(noteDrawn, () =>
      record(present, body, (gradients) => gradients),
    );
    this.#refusal = refusal;
    this.#take(trace, recording, present.length);
    return result;
  }

  /** A step that did what the one before it did confirms the trace. */
  #take(trace: Trace, recording: Recording | null, inputs: number): void {
    const isSame = recording !== null && trace.recording !== null && sameRecording(recording, trace.recording);
    if (!isSame || !trace.replay?.isCurrent) {
      trace.replay?.dispose();
      trace.replay = isSame ? new Replay(recording, inputs) : null;
    }
    trace.confirmed = isSame;
    trace.recording = recording;
  }

  #find(kind: string, inputs: readonly (Tensor | null)[], weights: readonly Weight[]): Trace | null {
    const known = this.#traces.find((trace) => trace.kind === kind && sameInputs(inputs, trace.inputs));
    if (known === undefined) {
      if (this.#traces.length >= MOST_TRACES) return null;
      const looks = inputs.map((input) => (input === null ? null : { shape: [...input.shape], dtype: input.dtype }));
      const made = { kind, inputs: looks, weights, recording: null, replay: null, confirmed: false, probes: 0 };
      this.#traces.push(made);
      return made;
    }
    if (weights.length !== known.weights.length || weights.some((weight, i) => weight !== known.weights[i])) {
      known.weights = weights;
      known.confirmed = false;
    }
    return known;
  }

  /** Frees what the traces hold. */
  dispose(): void {
    for (const { replay } of this.#traces.splice(0)) replay?.dispose();
  }
}

function sameInputs(inputs: readonly (Tensor | null)[], known: Trace['inputs']): boolean {
  if (inputs.length !== known.length) return false;
  return inputs.every((input, i) => {
    const other = known[i] as Trace['inputs'][number];
    if (input === null || other === null) return input === other;
    return input.dtype === other.dtype && util.arraysEqual(input.shape, other.shape);
  });
}

/** Whether somebody looks at every op: tfjs's debug mode or its profiler. */
function isWatched(): boolean {
  return env().getBool('DEBUG') || engine().state.profiling;
}
