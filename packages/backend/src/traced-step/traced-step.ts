import { engine, env, type Tensor, tidy, util } from '@tensorflow/tfjs-core';
import { CompiledStep } from './compiled-step.js';
import { type Results, valuesIn } from './results.js';
import { takeTrace } from './take-trace.js';
import { sameTrace, type Trace } from './trace.js';

/** Steps of a pass that are traced at most in search of two that are alike. */
const ATTEMPTS = 4;
/** Passes with fewer steps are not worth a trace. */
const WORTH_TRACING = 8;
/** Batches of different shapes that are told apart at most. */
const MOST_SIGNATURES = 8;

/** How a step ran. */
export interface StepCounts {
  /** Times that only its kernels ran. */
  readonly compiled: number;
  /** Times that it was called. */
  readonly full: number;
  /** Why the last one that was traced could not be compiled; null when it could. */
  readonly refusal: string | null;
}

/** What a step is run on. */
export interface StepInputs {
  /** The tensors of the batch; null for those that this batch lacks. */
  readonly tensors: readonly (Tensor | null)[];
  /** The weights that it gives gradients of: objects that are other objects where it gives something else. */
  readonly weights: readonly object[];
}

/** What is known of the step for batches of one shape. */
interface Signature<Keys extends object> {
  readonly tensors: readonly (Pick<Tensor, 'shape' | 'dtype'> | null)[];
  weights: readonly object[];
  trace: Trace<Keys> | null;
  compiled: CompiledStep<Keys> | null;
  /** Whether this pass has seen a step that did what was traced. */
  confirmed: boolean;
  attempts: number;
}

/**
 * A step that is run again and again. Once two runs in a row did the same on the backend, only their kernels run: layers,
 * tape and scopes are left out, and the numbers are the same to the last bit. Each pass over the data first confirms what it goes on
 * with, so that what changed since (a coefficient that a callback sets, say) counts. A step that cannot be told by its
 * kernels alone (values read back, tensors kept for later) is run in full, always.
 *
 * @see keras/src/backend/tensorflow/trainer.py `make_train_function`
 */
export class TracedStep<Keys extends object> {
  readonly #signatures: Signature<Keys>[] = [];
  #traces = false;
  #compiled = 0;
  #full = 0;
  #refusal: string | null = null;

  /** @param mayTrace - asked at every run; where it says no, the step is run in full */
  constructor(private readonly mayTrace: () => boolean) {}

  get counts(): StepCounts {
    return { compiled: this.#compiled, full: this.#full, refusal: this.#refusal };
  }

  /** Before the first of the steps of a pass over the data. @param steps - how many it will have, if that is known */
  startPass(steps: number | null): void {
    this.#traces = steps === null || steps >= WORTH_TRACING;
    for (const signature of this.#signatures) {
      signature.confirmed = false;
      signature.attempts = 0;
    }
  }

  /**
   * @param body - the step, of which only the results are left; it may refuse to be traced, with a reason
   * @returns what `body` gives; the tensors belong to the caller's `tf.tidy`
   */
  run(inputs: StepInputs, body: (refuse: (reason: string) => void) => Results<Keys>): Results<Keys> {
    const present = inputs.tensors.filter((tensor) => tensor !== null);
    const signature = this.#traces && this.mayTrace() && !isWatched() ? this.#signatureOf(inputs) : null;
    if (signature?.confirmed && signature.compiled?.isCurrent) {
      this.#compiled++;
      return signature.compiled.run(present);
    }
    this.#full++;
    if (signature === null || signature.attempts >= ATTEMPTS) return tidied(() => body(() => {}));
    signature.attempts++;
    const { results, trace, refusal } = takeTrace<Keys>(present, (refuse) => tidied(() => body(refuse)));
    this.#refusal = refusal;
    this.#learn(signature, trace, present.length);
    return results;
  }

  /** A step that did what the one before it did is compiled. */
  #learn(signature: Signature<Keys>, trace: Trace<Keys> | null, inputs: number): void {
    const isSame = trace !== null && signature.trace !== null && sameTrace(trace, signature.trace);
    if (!isSame || !signature.compiled?.isCurrent) {
      signature.compiled?.dispose();
      signature.compiled = isSame ? new CompiledStep(trace, inputs) : null;
    }
    signature.confirmed = isSame;
    signature.trace = trace;
  }

  #signatureOf({ tensors, weights }: StepInputs): Signature<Keys> | null {
    const known = this.#signatures.find((signature) => sameShapes(tensors, signature.tensors));
    if (known === undefined) {
      if (this.#signatures.length >= MOST_SIGNATURES) return null;
      const shapes = tensors.map((tensor) => tensor && { shape: [...tensor.shape], dtype: tensor.dtype });
      const made = { tensors: shapes, weights, trace: null, compiled: null, confirmed: false, attempts: 0 };
      this.#signatures.push(made);
      return made;
    }
    if (weights.length !== known.weights.length || weights.some((weight, i) => weight !== known.weights[i])) {
      known.weights = weights;
      known.confirmed = false;
    }
    return known;
  }

  /** Frees what compiled steps hold. */
  dispose(): void {
    for (const { compiled } of this.#signatures.splice(0)) compiled?.dispose();
  }
}

/** Frees what `body` makes on the way; `tf.tidy` does not look for results in maps. */
function tidied<Keys extends object>(body: () => Results<Keys>): Results<Keys> {
  const given: Results<Keys>[] = [];
  tidy(() => {
    const results = body();
    given.push(results);
    return valuesIn(results);
  });
  return given[0] as Results<Keys>;
}

function sameShapes(tensors: readonly (Tensor | null)[], known: Signature<object>['tensors']): boolean {
  if (tensors.length !== known.length) return false;
  return tensors.every((tensor, i) => {
    const other = known[i] ?? null;
    if (tensor === null || other === null) return tensor === other;
    return tensor.dtype === other.dtype && util.arraysEqual(tensor.shape, other.shape);
  });
}

/** Whether somebody watches every op: tfjs's debug mode or its profiler. */
function isWatched(): boolean {
  return env().getBool('DEBUG') || engine().state.profiling;
}
