import { readValues, type TensorValues } from '@descent/backend';
import { DescentError, ShapeError } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';

export type StateDtype = 'float32' | 'int32' | 'int64';
export type StateValues = Float32Array | Int32Array | BigInt64Array;

/** One optimizer variable as saved: Keras's name and path, and a copy of its values in row-major order. */
export interface SavedVariable {
  readonly name: string;
  readonly path: string;
  readonly shape: readonly number[];
  readonly dtype: StateDtype;
  readonly values: StateValues;
}

/** One optimizer variable, in the place that Keras gives it in files. */
export interface StateVariable {
  readonly name: string;
  /** `{optimizer}/{variable path with _ for /}_{slot}`; two variables of one path share it, so only position is unique. */
  readonly path: string;
  readonly shape: readonly number[];
  readonly dtype: StateDtype;
  /** True where Keras finds the variable only by attribute tracking, which LossScaleOptimizer turns off inside it. */
  readonly byAttribute?: boolean;
  /** A copy of the values. */
  read(): StateValues;
  /** The same, where the values of the backend can only be awaited. */
  readAsync(): Promise<StateValues>;
  /** Replaces the values; the length must match. */
  write(values: ArrayLike<number | bigint>): void;
  dispose(): void;
}

/** A state variable of the size of a weight, held by the backend. */
export class SlotVariable implements StateVariable {
  readonly dtype = 'float32';
  readonly variable: tf.Variable;

  /** @param initial - taken over: it is disposed here */
  constructor(
    readonly name: string,
    readonly path: string,
    initial: tf.Tensor,
  ) {
    this.variable = tf.variable(initial, false);
    initial.dispose();
  }

  get shape(): readonly number[] {
    return this.variable.shape;
  }

  read(): Float32Array {
    return Float32Array.from(this.variable.dataSync());
  }

  async readAsync(): Promise<Float32Array> {
    return Float32Array.from(await this.variable.data());
  }

  write(values: ArrayLike<number | bigint>): void {
    checkLength(this, values);
    tf.tidy(() => this.variable.assign(tf.tensor(Float32Array.from(values, Number), this.variable.shape)));
  }

  dispose(): void {
    this.variable.dispose();
  }
}

/** A state variable that is one number and lives in JavaScript: a counter, a rate, a scale. */
export class ScalarVariable implements StateVariable {
  readonly shape: readonly number[] = [];
  #value = 0;

  constructor(
    readonly name: string,
    readonly path: string,
    readonly dtype: StateDtype,
    initial: number,
    readonly byAttribute = false,
  ) {
    this.value = initial;
  }

  get value(): number {
    return this.#value;
  }

  /** Rounded to the variable's dtype. */
  set value(value: number) {
    this.#value = this.dtype === 'float32' ? Math.fround(value) : Math.trunc(value);
  }

  read(): StateValues {
    if (this.dtype === 'float32') return Float32Array.of(this.#value);
    return this.dtype === 'int32' ? Int32Array.of(this.#value) : BigInt64Array.of(BigInt(this.#value));
  }

  async readAsync(): Promise<StateValues> {
    return this.read();
  }

  write(values: ArrayLike<number | bigint>): void {
    checkLength(this, values);
    this.value = Number(values[0]);
  }

  dispose(): void {}
}

function checkLength(variable: StateVariable, values: ArrayLike<unknown>): void {
  const size = variable.shape.reduce((product, d) => product * d, 1);
  if (values.length === size) return;
  throw new ShapeError(`Optimizer variable "${variable.path}"`, `${size} values`, `${values.length} values`);
}

/** Copies of all variables, in order. */
export function saveState(variables: readonly StateVariable[]): SavedVariable[] {
  return variables.map((variable) => saved(variable, variable.read()));
}

/** The same, where the values of the backend can only be awaited. */
export async function saveStateAsync(variables: readonly StateVariable[]): Promise<SavedVariable[]> {
  const slots = variables.filter((variable) => variable instanceof SlotVariable);
  const given = readValues(slots.map(({ variable }) => variable));
  const others = Promise.all(variables.map((one) => (one instanceof SlotVariable ? null : one.readAsync())));
  // what is there at once may be the slots' own memory
  const copies = (values: readonly TensorValues[]) => values.map((own) => Float32Array.from(own));
  const ofSlots = Array.isArray(given) ? copies(given) : copies(await given);
  const values = (await others).map((own) => own ?? ofSlots.shift());
  return variables.map((variable, i) => saved(variable, values[i] ?? variable.read()));
}

function saved({ name, path, shape, dtype }: StateVariable, values: StateValues): SavedVariable {
  return { name, path, shape: [...shape], dtype, values };
}

/**
 * Writes saved values back, by position as Keras does. Checks everything first, so that a state that does not fit
 * changes nothing.
 *
 * @throws DescentError when the count differs, ShapeError when a shape does; each names the variable
 */
export function loadState(variables: readonly StateVariable[], saved: readonly SavedVariable[]): void {
  if (saved.length !== variables.length) {
    const at = Math.min(saved.length, variables.length);
    const odd = saved.length > at ? `first extra: "${saved[at]?.path}"` : `first missing: "${variables[at]?.path}"`;
    throw new DescentError(
      'state',
      `Optimizer state: expected ${variables.length} variables, received ${saved.length} (${odd}). ` +
        'Build the optimizer with the variables and options it was saved with.',
    );
  }
  for (const [index, variable] of variables.entries()) {
    const shape = saved[index]?.shape ?? [];
    if (shape.length !== variable.shape.length || shape.some((d, axis) => d !== variable.shape[axis])) {
      throw new ShapeError(`Optimizer variable ${index} "${variable.path}"`, `shape [${variable.shape}]`, [...shape]);
    }
    const { values } = saved[index] as SavedVariable;
    checkLength(variable, values);
  }
  for (const [index, variable] of variables.entries()) variable.write((saved[index] as SavedVariable).values);
}
