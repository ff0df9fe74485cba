import { writePythonJson } from '@descent/spec';
import { losses } from '@descent/trainer';
import { grad, sum, type Tensor, tidy } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { expectClose, GRADIENTS, VALUES } from './closeness.js';
import { type GoldenTensor, goldenNames, goldenTensor, readGolden } from './golden-files.js';

interface LossCase {
  readonly case: string;
  readonly options: Record<string, unknown>;
  readonly serialized_json: string;
  readonly serialized: { readonly class_name: string; readonly config: Record<string, unknown> };
  readonly y_true: GoldenTensor;
  readonly y_pred: GoldenTensor;
  readonly sample_weight: GoldenTensor | null;
  readonly value: GoldenTensor;
  readonly gradient: GoldenTensor;
}

interface LossFile {
  readonly loss: string;
  readonly cases: readonly LossCase[];
}

/** The recorded loss of a case: some configs lose options (Huber's delta), so those come on top. */
export function lossOf(golden: LossCase): losses.Loss {
  const { class_name, config } = golden.serialized;
  const loss = losses.deserialize({ class_name, config: { ...config, ...golden.options } });
  if (!(loss instanceof losses.Loss)) throw new TypeError(`${class_name} is no class of losses.`);
  return loss;
}

/** Value and gradient of every recorded loss, on the current backend. */
export function testLosses(): void {
  const files = goldenNames('losses').filter((name) => name !== 'names');
  it('every loss class has a recording', () => {
    expect(Object.keys(losses.LOSS_CLASSES).sort()).toEqual(files);
  });
  for (const name of files) {
    const file = readGolden<LossFile>(`losses/${name}`);
    describe(name, () => {
      for (const golden of file.cases) {
        it(golden.case, () => testCase(golden));
      }
    });
  }
}

function testCase(golden: LossCase): void {
  const loss = lossOf(golden);
  expect(writePythonJson(losses.serialize(loss))).toBe(golden.serialized_json);
  tidy(() => {
    const yTrue = goldenTensor(golden.y_true);
    const yPred = goldenTensor(golden.y_pred);
    const weight = golden.sample_weight === null ? null : goldenTensor(golden.sample_weight);
    const value = (prediction: Tensor) => loss.apply(yTrue, prediction, weight);
    expectClose(value(yPred), golden.value, VALUES);
    const gradient = grad((prediction: Tensor) => sum(value(prediction)))(yPred);
    expectClose(gradient, golden.gradient, GRADIENTS);
  });
}
