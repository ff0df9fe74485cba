import { readValues, type TensorValues } from '@descent/backend';
import { readWeight, type Weight, type WeightSource } from '@descent/layers';
import type { Optimizer, SavedVariable } from '@descent/optimizers';
import { checkKeys, DescentError, ShapeError } from '@descent/spec';
import { type NamedArray, readSafetensors, writeSafetensors } from './safetensors.js';

/** What weights are taken from and put into; every model fits. */
export interface WeightHolder {
  readonly name: string;
  readonly weights: readonly Weight[];
  readonly trainableWeights: readonly Weight[];
  readonly compiled: boolean;
  readonly optimizer: Optimizer;
  setWeights(values: readonly WeightSource[]): void;
}

/** Options of `serializeWeights`. */
export interface SerializeWeightsOptions {
  /** Whether the state of the optimizer goes in too; true unless given. */
  readonly optimizer?: boolean;
  /** Kept in the header. */
  readonly metadata?: Readonly<Record<string, string>>;
}

const FORMAT = 'descent-weights@1';

/**
 * A model's weights, and its optimizer's state, as one safetensors file: `weights/<path>` and `optimizer/<path>`. A path
 * that repeats gets `#1`, `#2`, …
 */
export function serializeWeights(model: WeightHolder, options: SerializeWeightsOptions = {}): Uint8Array {
  const state = savesOptimizer(model, options) ? model.optimizer.saveOwnVariables() : [];
  const values = model.weights.map((weight) => readWeight(weight).values);
  return written(model.weights, values, state, options);
}

/** The same, where the values of the backend can only be awaited. */
export async function serializeWeightsAsync(
  model: WeightHolder,
  options: SerializeWeightsOptions = {},
): Promise<Uint8Array> {
  const reads = savesOptimizer(model, options) ? model.optimizer.saveOwnVariablesAsync() : [];
  const { weights } = model;
  const given = readValues(weights.map(({ variable }) => variable));
  // what is there at once may be the weights' own memory
  const copies = Array.isArray(given) ? given.map((own) => own.slice()) : given;
  const [values, state] = await Promise.all([copies, reads]);
  return written(weights, values, state, options);
}

function savesOptimizer(model: WeightHolder, options: SerializeWeightsOptions): boolean {
  checkKeys('serializeWeights', options, { optimizer: true, metadata: true });
  return (options.optimizer ?? true) && model.compiled && model.optimizer.built;
}

function written(
  weights: readonly Weight[],
  values: readonly TensorValues[],
  state: readonly SavedVariable[],
  { metadata = {} }: SerializeWeightsOptions,
): Uint8Array {
  const ofWeights = weights.map(({ path, shape }, i): NamedArray => {
    return { name: `weights/${path}`, shape, values: values[i] ?? new Float32Array() };
  });
  const ofState = state.map(({ path, shape, values: own }): NamedArray => {
    return { name: `optimizer/${path}`, shape, values: own };
  });
  const arrays = uniquelyNamed([...ofWeights, ...ofState]);
  return writeSafetensors({ arrays, metadata: { format: FORMAT, ...metadata } });
}

/**
 * Puts saved weights into a model of the same layers, and the optimizer's state into its optimizer when both are there.
 *
 * @returns the metadata of the file
 * @throws DescentError or ShapeError that names the weight; then nothing was changed
 */
export function restoreWeights(model: WeightHolder, file: Uint8Array): Readonly<Record<string, string>> {
  const { arrays, metadata } = readSafetensors(file);
  if (metadata.format !== FORMAT) {
    throw new DescentError('weights-file', `Not weights of descent: the format is ${metadata.format}, not ${FORMAT}.`);
  }
  const weights = arrays.filter(({ name }) => name.startsWith('weights/'));
  checkWeights(model, weights);
  const state = arrays.filter(({ name }) => name.startsWith('optimizer/'));
  if (state.length > 0 && model.compiled) restoreOptimizer(model, state);
  model.setWeights(
    weights.map(({ shape, values }, i) => {
      return { shape, dtype: model.weights[i]!.dtype, values: values as Float32Array };
    }),
  );
  return metadata;
}

function restoreOptimizer({ optimizer, trainableWeights }: WeightHolder, state: readonly NamedArray[]): void {
  if (!optimizer.built) optimizer.build(trainableWeights);
  const saved = state.map(({ name, shape, values }, i): SavedVariable => {
    const path = name.slice('optimizer/'.length);
    const { dtype, name: own } = optimizer.variables[i] ?? { dtype: 'float32', name: path };
    return { name: own, path, shape, dtype, values: values as SavedVariable['values'] };
  });
  optimizer.loadOwnVariables(saved);
}

function checkWeights({ name, weights }: WeightHolder, saved: readonly NamedArray[]): void {
  if (saved.length !== weights.length) {
    const message = `Model "${name}" has ${weights.length} weights, but the file has ${saved.length}.`;
    throw new DescentError('weights-file', message);
  }
  for (const [i, { shape, path }] of weights.entries()) {
    const given = saved[i] as NamedArray;
    const fits = given.shape.length === shape.length && shape.every((size, axis) => size === given.shape[axis]);
    if (!fits) throw new ShapeError(`Weight "${path}"`, `a saved shape of [${shape.join(', ')}]`, [...given.shape]);
  }
}

function uniquelyNamed(arrays: readonly NamedArray[]): NamedArray[] {
  const used = new Map<string, number>();
  return arrays.map((array) => {
    const times = used.get(array.name) ?? 0;
    used.set(array.name, times + 1);
    return times === 0 ? array : { ...array, name: `${array.name}#${times}` };
  });
}
