import { readdirSync, readFileSync } from 'node:fs';
import { deserializeLayer, Input, type KerasTensor, type Layer, SimpleDense } from '@descent/layers';
import { Model } from '@descent/trainer';
import { type DataType, type Tensor, tensor } from '@tensorflow/tfjs-core';

interface Values {
  readonly shape: number[];
  readonly dtype: DataType;
  readonly value: number[];
}

/** A layer as Keras recorded it. */
interface Recording {
  readonly serialized: object;
  readonly training?: boolean | null;
  readonly mask?: unknown;
  readonly inputs: readonly Values[];
  readonly initial_state?: readonly Values[];
  readonly weights: readonly Values[];
  readonly outputs: readonly Values[];
}

const FOLDERS = ['../../../specs/keras-3.15.1/layers/', '../../layers/test/recordings/'];

/** Every recording of a layer that there is. */
export const RECORDINGS = FOLDERS.flatMap((folder) => {
  const root = new URL(folder, import.meta.url);
  return readdirSync(root).map((name) => [name.replace(/\.json$/, ''), new URL(name, root)] as const);
});

/** A model of the one layer, with its inputs, and what Keras computed of them where that was predicting. */
export function modelOf(url: URL): { model: Model; inputs: Tensor[]; outputs: Tensor[] | null } {
  const { serialized, inputs, weights, outputs, training, mask, ...rest } = JSON.parse(
    readFileSync(url, 'utf8'),
  ) as Recording;
  const layer = deserializeLayer(serialized, { customObjects: { 'descent>SimpleDense': SimpleDense } }) as Layer;
  const isStateful = (layer.getConfig().stateful ?? false) === true;
  const x = inputs.map(({ shape: [batch, ...shape], dtype }) =>
    Input({
      batchShape: [isStateful ? (batch as number) : null, ...shape],
      dtype: dtype === 'int32' ? 'int32' : 'float32',
    }),
  );
  const y = layer.apply((x.length === 1 ? x[0] : x) as KerasTensor) as KerasTensor | KerasTensor[];
  const model = new Model({ inputs: x.length === 1 ? (x[0] as KerasTensor) : x, outputs: y });
  for (const [i, weight] of layer.weights.entries()) {
    const { value, shape } = weights[i] as Values;
    weight.variable.assign(tensor(value, shape));
  }
  const predicts =
    !training &&
    (mask ?? null) === null &&
    Object.keys(rest).every((key) => !/state|options|mask/.test(key) || key === 'output_masks');
  const read = (values: readonly Values[]) => values.map(({ value, shape, dtype }) => tensor(value, shape, dtype));
  return { model, inputs: read(inputs), outputs: predicts ? read(outputs) : null };
}
