import { readdirSync, readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import { type CustomObjects, Dense, LayerNormalization } from '@descent/layers';
import { type DataArrays, Model } from '@descent/trainer';
import { memory, type Tensor } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadModel, saveModel } from '../src/index.js';

/** A tensor of a case. */
interface Recorded {
  readonly dtype: 'float32' | 'int32';
  readonly shape: number[];
  /** Base64 of the bytes; strings for text. */
  readonly data: string;
}

/** What Keras 3.15.1 computed with a model. See cases/README.md. */
interface Case {
  readonly x: unknown;
  readonly pred: unknown;
  readonly y?: unknown;
  readonly evaluate?: Readonly<Record<string, number>>;
  readonly train?: readonly Readonly<Record<string, number>>[];
  readonly pred_after?: unknown;
}

/** The twin of the model of one's own in `subclass_after_layers`. */
class Sub2 extends Model {
  static override readonly className = 'Sub2';
  static readonly registeredName = 'mine>Sub2';
  readonly aFirst = new Dense({ units: 3 });
  readonly norm = new LayerNormalization();
  readonly zLast = new Dense({ units: 2 });

  override call(inputs: Tensor): Tensor {
    return this.zLast.apply(this.norm.apply(this.aFirst.apply(inputs)));
  }
}
const customObjects: CustomObjects = { 'mine>Sub2': Sub2 };

/** The cases that are refused, and how: none may be read otherwise than it says. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  attention: /Unknown layer.*"Attention"/,
  batchnorm_renorm: /BatchNormalization at \/renorm/,
  conv3d: /Unknown layer.*"Conv3D"/,
  cropping_padding: /Unknown layer.*"Cropping2D"/,
  einsum_dense: /Unknown layer.*"EinsumDense"/,
  lambda_layer: /a Lambda layer holds Python code, which cannot run here\. Write it as a class/,
  normalization_only: /Unknown layer.*"Normalization"/,
  ops_graph: /is an operation of keras\.ops between layers .* Use a layer in its place/,
  residual_plus: /is an operation of keras\.ops between layers .* Use a layer in its place/,
  resizing_centercrop: /Unknown layer.*"Resizing"/,
  siamese_ops: /is an operation of keras\.ops between layers .* Use a layer in its place/,
  tabular_preproc: /Unknown layer.*"StringLookup"/,
};

/**
 * Where Keras's own backends differ: an Embedding with an optimizer that squares gradients is as on JAX. The largest
 * difference from TensorFlow's numbers, which these are.
 */
const DIFFERENCES: Readonly<Record<string, number>> = { shared_embedding: 5e-4 };

const CASES = new URL('cases/models/', import.meta.url);
const NAMES = readdirSync(CASES).flatMap((file) => (file.endsWith('.keras') ? [file.slice(0, -6)] : []));

function isRecorded(value: unknown): value is Recorded {
  return typeof value === 'object' && value !== null && 'data' in value && 'dtype' in value;
}

function arrayOf({ dtype, shape, data }: Recorded) {
  const { buffer, byteOffset, byteLength } = Buffer.from(data, 'base64');
  const bytes = buffer.slice(byteOffset, byteOffset + byteLength);
  return { shape, data: dtype === 'int32' ? new Int32Array(bytes) : new Float32Array(bytes) };
}

/** The same lists and objects, of arrays. */
function arraysOf(value: unknown): DataArrays {
  if (isRecorded(value)) return arrayOf(value);
  if (Array.isArray(value)) return value.map(arraysOf);
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, arraysOf(inner)]));
}

function expectNear(ours: ArrayLike<number>, theirs: ArrayLike<number>, share: number): void {
  const largest = Math.max(1, ...Array.from(theirs, Math.abs));
  const off = Array.from(theirs, (value, i) => Math.abs((ours[i] as number) - value)).filter(
    (distance) => !(distance <= share * largest),
  );
  expect(ours.length).toBe(theirs.length);
  expect(off).toEqual([]);
}

async function expectPredictions(model: Model, x: unknown, wanted: unknown, share: number): Promise<void> {
  const outputs = await model.predict<Tensor | Record<string, Tensor>>(arraysOf(x));
  if (isRecorded(wanted)) return check(outputs as Tensor, wanted);
  expect(Object.keys(outputs)).toEqual(Object.keys(wanted as object));
  for (const [key, inner] of Object.entries(wanted as Record<string, Recorded>)) {
    check((outputs as Record<string, Tensor>)[key] as Tensor, inner);
  }
  function check(output: Tensor, recorded: Recorded): void {
    const { shape } = output;
    const values = output.dataSync().slice();
    output.dispose();
    expect(shape).toEqual(recorded.shape);
    expectNear(values, arrayOf(recorded).data, share);
  }
}

async function expectCase(model: Model, { x, y, ...wanted }: Case, share: number): Promise<void> {
  const logsNear = (ours: Readonly<Record<string, unknown>>, theirs: Readonly<Record<string, number>>) => {
    expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort());
    for (const [key, value] of Object.entries(theirs)) expectNear([ours[key] as number], [value], share);
  };
  await expectPredictions(model, x, wanted.pred, share);
  if (y === undefined) return;
  if (wanted.evaluate) logsNear(await model.evaluate(arraysOf(x), arraysOf(y)), wanted.evaluate);
  for (const logs of wanted.train ?? []) logsNear(await model.trainOnBatch(arraysOf(x), arraysOf(y)), logs);
  if (wanted.pred_after) await expectPredictions(model, x, wanted.pred_after, share);
}

async function withModel(bytes: Uint8Array, body: (model: Model) => Promise<void>): Promise<void> {
  const model = await loadModel(bytes, { customObjects });
  try {
    await body(model);
  } finally {
    model.dispose();
  }
}

beforeAll(() => useBackend('cpu'));

describe('models of Keras 3.15.1 in public reports', () => {
  it('name no case that is not there', () => {
    const named = [...Object.keys(REFUSED), ...Object.keys(DIFFERENCES)];
    expect(named.filter((name) => !NAMES.includes(name))).toEqual([]);
  });
  it.each(NAMES)('%s', async (name) => {
    const before = memory().numTensors;
    const bytes = new Uint8Array(readFileSync(new URL(`${name}.keras`, CASES)));
    const golden = JSON.parse(readFileSync(new URL(`${name}.json`, CASES), 'utf8')) as Case;
    const share = DIFFERENCES[name] ?? 1e-5;
    const refusal = REFUSED[name];
    if (refusal !== undefined) await expect(loadModel(bytes, { customObjects })).rejects.toThrow(refusal);
    else {
      const model = await loadModel(bytes, { customObjects });
      const again = await loadModel(await saveModel(model), { customObjects });
      await expectCase(model, golden, share);
      await expectCase(again, golden, share);
      model.dispose();
      again.dispose();
      if (share > 1e-5) await expect(withModel(bytes, (one) => expectCase(one, golden, 1e-5))).rejects.toThrow();
    }
    expect(memory().numTensors).toBe(before);
  });
});
