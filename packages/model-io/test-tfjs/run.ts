import type { KerasTensor } from '@descent/layers';
import type { Model } from '@descent/trainer';
import {
  io,
  reshape,
  sign,
  stridedSlice,
  Tensor,
  type TensorLike,
  tensor,
  tidy,
  transpose,
} from '@tensorflow/tfjs-core';
import { loadLayersModel } from '@tensorflow/tfjs-layers';
import { ModelFileError, saveTfjs, type TfjsFiles } from '../src/index.js';
import { writeTfjs } from '../src/tfjs/save-tfjs.js';

/** `@tensorflow/tfjs` gives tensors these methods, which tfjs-layers' `Orthogonal` relies on. */
Object.assign(Tensor.prototype, {
  flatten(this: Tensor) {
    return reshape(this, [-1]);
  },
  reshape(this: Tensor, shape: number[]) {
    return reshape(this, shape);
  },
  transpose(this: Tensor) {
    return transpose(this);
  },
  sign(this: Tensor) {
    return sign(this);
  },
  stridedSlice(this: Tensor, begin: number[], end: number[], strides: number[]) {
    return stridedSlice(this, begin, end, strides);
  },
});

/** What became of a model that was to be written for tfjs-layers. */
export type Outcome =
  /** `needless` where tfjs-layers would have run it with the right numbers all the same. */
  | { readonly kind: 'refused'; readonly message: string; readonly needless: boolean }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ran'; readonly worst: number };

/**
 * Writes a model, and lets tfjs-layers 4.22 itself load it and predict; what is refused is tried there nevertheless.
 *
 * @param keras - the right outputs; else what the model predicts here
 */
export async function outcomeOf(model: Model, inputs?: readonly Tensor[], keras?: readonly Tensor[]): Promise<Outcome> {
  const x = inputs ?? inputsFor(model.inputs);
  const expected = keras ?? flat(await model.predict<Outputs>(x.length === 1 ? (x[0] as Tensor) : [...x]));
  try {
    const files = await saveTfjs(model);
    return await run(files, x, expected);
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    const there = await run((await writeTfjs(model)).written, x, expected);
    return { kind: 'refused', message: error.message, needless: there.kind === 'ran' && there.worst < TOLERANCE };
  }
}

/** How far numbers may lie apart: both are float32. */
export const TOLERANCE = 1e-5;

/** What a model predicts. */
export type Outputs = Tensor | Tensor[] | Record<string, Tensor>;

async function run(
  files: TfjsFiles,
  x: readonly Tensor[],
  expected: readonly Tensor[],
): Promise<Exclude<Outcome, { kind: 'refused' }>> {
  try {
    return { kind: 'ran', worst: worstOf(expected, await predictInTfjs(files, x)) };
  } catch (error) {
    return { kind: 'failed', message: (error as Error).message };
  }
}

/** What tfjs-layers predicts with a model that it loads from these files. */
export async function predictInTfjs(files: TfjsFiles, x: readonly Tensor[]): Promise<Tensor[]> {
  const json = JSON.parse(new TextDecoder().decode(files['model.json'])) as {
    modelTopology: Record<string, unknown>;
    weightsManifest: { paths: string[]; weights: io.WeightsManifestEntry[] }[];
  };
  const [group] = json.weightsManifest;
  const shards = group?.paths.map((path) => Buffer.from(files[path] as Uint8Array)) ?? [];
  const bytes = new Uint8Array(Buffer.concat(shards));
  const model = await loadLayersModel(
    io.fromMemory({ modelTopology: json.modelTopology, weightSpecs: group?.weights ?? [], weightData: bytes.buffer }),
  );
  const y = model.predict(x.length === 1 ? (x[0] as Tensor) : [...x]);
  model.dispose();
  return flat(y);
}

/** The outputs in Keras's order: of an object by key. */
export function flat(value: Outputs): Tensor[] {
  if (value instanceof Tensor) return [value];
  if (Array.isArray(value)) return value;
  return Object.keys(value)
    .sort()
    .map((key) => value[key] as Tensor);
}

/** The largest difference, relative to the larger of 1 and the value; infinite where shapes differ. */
export function worstOf(expected: readonly Tensor[], given: readonly Tensor[]): number {
  if (expected.length !== given.length) return Number.POSITIVE_INFINITY;
  const each = expected.map((tensor, i) => {
    const other = given[i] as Tensor;
    if (tensor.shape.join() !== other.shape.join()) return Number.POSITIVE_INFINITY;
    const [a, b] = [tensor.dataSync(), other.dataSync()];
    const far = Array.from(a, (value, at) => Math.abs(value - (b[at] as number)) / Math.max(1, Math.abs(value)));
    return far.reduce((worst, one) => (one <= worst ? worst : Number.isNaN(one) ? Number.POSITIVE_INFINITY : one), 0);
  });
  return Math.max(0, ...each);
}

/** Values for inputs: waves, or small integers of which some at the ends of rows are 0, as in padded sequences. */
export function inputsFor(inputs: readonly KerasTensor[], batch = 3): Tensor[] {
  return inputs.map(({ shape, dtype }, which) => {
    const sizes = shape.map((size, axis) => size ?? (axis === 0 ? batch : 6));
    const size = sizes.reduce((product, one) => product * one, 1);
    const steps = sizes.at(-1) ?? 1;
    const values = Array.from({ length: size }, (_, i) => {
      const row = Math.floor(i / steps);
      // The last steps of some sequences are all zeros, as padding is.
      const step = row % (sizes.at(-2) ?? 1);
      const isPadding =
        sizes.length === 3 && step > 0 && step >= (sizes[1] as number) - (Math.floor(row / (sizes[1] as number)) % 3);
      if (dtype === 'float32') return isPadding || i % 7 === 3 ? 0 : 1.7 * Math.sin(1.3 * i + which);
      return i % steps >= steps - 1 - ((row + which) % 3) ? 0 : 1 + ((3 * i + which) % 7);
    });
    return tensor(
      dtype === 'bool' ? (values.map((value) => value > 3) as unknown as TensorLike) : values,
      sizes,
      dtype,
    );
  });
}

/** Gives every weight values of its own, so that none is at a default that hides a fault. */
export function fillWeights(model: Model): void {
  let at = 0;
  for (const weight of model.weights) {
    const { name, variable, constraint } = weight;
    const values = Float32Array.from({ length: variable.size }, () => 0.6 * Math.sin(0.7 * at++ + 0.3));
    const own = name === 'moving_variance' ? values.map((value) => 0.5 + Math.abs(value)) : values;
    tidy(() => {
      const filled = tensor(own, variable.shape);
      variable.assign(constraint === null ? filled : constraint.apply(constraint.apply(filled)));
    });
  }
}
