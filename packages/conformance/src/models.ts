import type { Config } from '@descent/layers';
import { SimpleDense } from '@descent/layers';
import { deserializeModel, type Model } from '@descent/trainer';
import { memory, tidy } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { expectClose, expectNumbersClose, type Tolerance, VALUES } from './closeness.js';
import { type GoldenTensor, goldenNames, goldenTensor, goldenValues, readGolden } from './golden-files.js';

type NamedTensor = GoldenTensor & { readonly path: string };

interface ModelFile {
  readonly config: Config & { readonly config: { readonly name: string } };
  readonly inputs: readonly GoldenTensor[];
  readonly predictions: GoldenTensor;
  readonly weights: readonly NamedTensor[];
  readonly targets?: GoldenTensor;
  readonly optimizer_variables?: readonly (NamedTensor & { readonly name: string })[] | null;
  readonly evaluation?: { readonly loaded: Readonly<Record<string, number>> };
  readonly continued?: {
    readonly steps: number;
    readonly losses: readonly number[];
    readonly weights: readonly NamedTensor[];
  };
}

const LOSSES: Tolerance = { relative: 1e-5, ofLargest: 0 };
/** After a few more steps: what the optimizers' recordings allow for their weights. */
const WEIGHTS: Tolerance = { relative: 2e-5, ofLargest: 5e-6 };

/** Models that Keras saved: read, asked, scored and trained on, on the current backend. */
export function testModels(): void {
  for (const name of goldenNames('models').filter((file) => !file.endsWith('.config'))) {
    describe(name, () => testModel(readGolden<ModelFile>(`models/${name}`)));
  }
}

function testModel(golden: ModelFile): void {
  it('is written as it was read', () => {
    const model = load(golden);
    expect(JSON.parse(JSON.stringify(model))).toEqual(golden.config);
    model.dispose();
  });
  it('predicts and scores as Keras does, and leaves no tensors', async () => {
    const before = memory().numTensors;
    const model = load(golden);
    const inputs = golden.inputs.map(goldenTensor);
    const predictions = await model.predict(inputs);
    expectClose(predictions, golden.predictions, VALUES);
    if (golden.targets !== undefined && golden.evaluation !== undefined) {
      const targets = goldenTensor(golden.targets);
      const score = await model.evaluate(inputs, targets);
      const wanted = golden.evaluation.loaded;
      expect(Object.keys(score)).toEqual(Object.keys(wanted).sort());
      expectNumbersClose(
        Object.keys(wanted).map((key) => score[key]!),
        Object.values(wanted),
        LOSSES,
      );
      targets.dispose();
    }
    for (const tensor of [...inputs, predictions]) tensor.dispose();
    model.dispose();
    expect(memory().numTensors).toBe(before);
  });
  const { continued } = golden;
  if (continued === undefined) return;
  it('trains on as Keras does', async () => {
    const model = load(golden);
    const inputs = golden.inputs.map(goldenTensor);
    const targets = goldenTensor(golden.targets as GoldenTensor);
    const losses: number[] = [];
    for (let step = 0; step < continued.steps; step++) {
      losses.push((await model.trainOnBatch(inputs, targets)).loss!);
    }
    expectNumbersClose(losses, continued.losses, LOSSES);
    for (const [i, weight] of model.weights.entries()) expectClose(weight.variable, continued.weights[i]!, WEIGHTS);
    for (const tensor of [...inputs, targets]) tensor.dispose();
    model.dispose();
  });
}

/** The model with the weights, and the optimizer with the state, that Keras had saved. */
function load(golden: ModelFile): Model {
  const model = deserializeModel(golden.config, { customObjects: { 'descent>SimpleDense': SimpleDense } });
  if (!model.built) throw new Error(`${golden.config.config.name} was not built from its config.`);
  model.setWeights(golden.weights.map((weight) => tidy(() => goldenTensor(weight).dataSync().slice())));
  if (golden.optimizer_variables && golden.optimizer_variables.length > 0) {
    model.optimizer.build(model.trainableWeights);
    model.optimizer.loadOwnVariables(
      golden.optimizer_variables.map((variable) => {
        const dtype = variable.dtype as 'float32' | 'int32' | 'int64';
        const numbers = goldenValues(variable);
        const values = dtype === 'int64' ? BigInt64Array.from(numbers.map(BigInt)) : Float32Array.from(numbers);
        return { name: variable.name, path: variable.path, shape: variable.shape, dtype, values };
      }),
    );
  }
  return model;
}
