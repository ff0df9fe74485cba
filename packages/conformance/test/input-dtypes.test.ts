import { readdirSync, readFileSync } from 'node:fs';
import { describeBackends, useBackend } from '@descent/backend';
import { isRecord, UnsupportedError } from '@descent/spec';
import { deserializeModel, type Model } from '@descent/trainer';
import { type DataType, type Tensor, tensor } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';

// What real Keras predicts from inputs of each dtype, written by tools/keras/record_input_dtypes.py.

type Numbers = readonly (number | string)[];

interface Recorded {
  readonly kind: string;
  readonly model: Record<string, unknown>;
  readonly weights: readonly { readonly shape: number[]; readonly data: Numbers }[];
}

interface OfDtype {
  readonly inputs: Readonly<Record<string, readonly Numbers[]>>;
  readonly outputs: Readonly<Record<string, { shape: number[]; data: Numbers } | { error: string }>>;
}

const SHAPES: Readonly<Record<string, readonly number[]>> = {
  vector: [6],
  ids: [6],
  sequence: [5, 3],
  image: [4, 4, 2],
  pair: [6],
};

const folder = new URL('recorded/input-dtypes/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const models: Readonly<Record<string, Recorded>> = read('models.json');
const dtypes = readdirSync(folder)
  .map((file) => file.replace('.json', ''))
  .filter((name) => name !== 'models');

const WHOLE = ['GroupNormalization', 'LayerNormalization', 'RMSNormalization', 'UpSampling2D bilinear'];
const AROUND = ['Add', 'Average', 'Dot', 'Multiply', 'Subtract'];

/** What Keras computes in the input's own type, and descent, which has only float32 and int32, refuses. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  bool: ['Dot', 'GroupNormalization', 'LayerNormalization', 'RMSNormalization'],
  float16: ['GroupNormalization', 'LayerNormalization'],
  float64: [],
  int8: [...AROUND, ...WHOLE],
  int16: [...AROUND, ...WHOLE],
  int32: WHOLE,
  int64: WHOLE,
  uint8: [...AROUND, ...WHOLE],
  uint16: [...AROUND, ...WHOLE],
};

const found = await describeBackends();

function withInputs(document: unknown, dtype: string): unknown {
  if (Array.isArray(document)) return document.map((item) => withInputs(item, dtype));
  if (!isRecord(document)) return document;
  const mapped = Object.fromEntries(Object.entries(document).map(([key, item]) => [key, withInputs(item, dtype)]));
  if (document.class_name !== 'InputLayer') return mapped;
  return { ...mapped, config: { ...(mapped.config as object), dtype } };
}

function floats(data: Numbers): number[] {
  return data.map((value) => {
    if (typeof value === 'string') throw new Error(`recorded ${value}: no such number is expected`);
    return value;
  });
}

function tensorType(dtype: string): DataType {
  if (dtype === 'bool') return 'bool';
  return dtype.startsWith('float') ? 'float32' : 'int32';
}

async function predict({ kind, model, weights }: Recorded, inputs: readonly Numbers[], dtype: string): Promise<Tensor> {
  const made: Model = deserializeModel(withInputs(model, dtype) as object);
  const values = weights.map((weight) => tensor(floats(weight.data), weight.shape));
  made.setWeights(values);
  const shape = [2, ...(SHAPES[kind] as number[])];
  const tensors = inputs.map((data) => tensor(floats(data), shape, tensorType(dtype)));
  const predicted = (await made.predict(tensors.length === 1 ? (tensors[0] as Tensor) : tensors)) as Tensor;
  for (const one of [...tensors, ...values]) one.dispose();
  made.dispose();
  return predicted;
}

for (const { name, status } of found) {
  const why = status.available ? '' : ` (not run: ${status.reason})`;
  describe.skipIf(!status.available)(`on ${name}, inputs of every dtype are as Keras's${why}`, () => {
    beforeAll(() => useBackend(name));

    it.each(dtypes)('%s', async (dtype) => {
      const { inputs, outputs }: OfDtype = read(`${dtype}.json`);
      const refused: string[] = [];
      const wrong: string[] = [];
      for (const [title, output] of Object.entries(outputs)) {
        if ('error' in output) continue;
        const recorded = models[title] as Recorded;
        try {
          const predicted = await predict(recorded, inputs[recorded.kind] as Numbers[], dtype);
          const got = [...predicted.dataSync()];
          const want = floats(output.data);
          const isNear = (x: number, i: number) => Math.abs(x - (got[i] as number)) <= 2e-5 * Math.max(1, Math.abs(x));
          if (!want.every(isNear)) wrong.push(`${title}: ${got.slice(0, 4)} for ${want.slice(0, 4)}`);
          expect(predicted.shape, title).toEqual(output.shape);
          predicted.dispose();
        } catch (error) {
          if (!(error instanceof UnsupportedError)) throw new Error(title, { cause: error });
          refused.push(title);
        }
      }
      expect(wrong).toEqual([]);
      expect(refused.sort()).toEqual([...(REFUSED[dtype] as readonly string[])].sort());
    });
  });
}
