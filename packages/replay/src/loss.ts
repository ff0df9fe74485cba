import '@descent/backend/gradients';
import { losses } from '@descent/trainer';
import * as tf from '@tensorflow/tfjs-core';
import { Comparer, type Comparison } from './comparison.js';
import { PartReader, type RecordedDocument } from './document.js';
import {
  compareTensor,
  encodeMade,
  GRADIENTS,
  orNaN,
  type RecordedTensor,
  readTensor,
  recordedTensor,
  VALUES,
} from './tensors.js';
import { withOptions } from './with-options.js';

/** The computed part of `descent-golden/loss@1`. */
export interface LossValues {
  cases: { case: string; value: RecordedTensor; gradient: RecordedTensor }[];
}

/** Values of recorded losses, and the gradients of their sums with respect to `y_pred`. */
export function computeLoss(document: RecordedDocument): LossValues {
  return { cases: new PartReader('loss', document).at('cases').list().map(computeCase) };
}

function computeCase(reader: PartReader): LossValues['cases'][number] {
  const loss = losses.deserialize(withOptions(reader));
  if (!(loss instanceof losses.Loss)) return reader.at('serialized').fail('must be a class of losses');
  const predicted = () => readTensor(reader.at('y_pred'));
  const apply = (prediction: tf.Tensor): tf.Tensor => {
    const weight = reader.at('sample_weight').optional();
    return loss.apply(readTensor(reader.at('y_true')), prediction, weight === null ? null : readTensor(weight));
  };
  return {
    case: reader.at('case').text(),
    value: encodeMade(() => apply(predicted())),
    gradient: encodeMade(() => tf.grad((prediction) => tf.sum(apply(prediction)))(predicted())),
  };
}

export function compareLoss(document: RecordedDocument, computed: LossValues): Comparison[] {
  const reader = new PartReader('loss', document);
  const group = `losses.${reader.at('loss').text()}`;
  return reader
    .at('cases')
    .list()
    .map((recorded, index) => {
      const name = recorded.at('case').text();
      const comparer = new Comparer(`${group}/${name}`, group);
      const ours = computed.cases[index];
      compareTensor(comparer, 'value', ours?.value, recordedTensor(recorded.at('value')), VALUES);
      const gradient = orNaN(recordedTensor(recorded.at('gradient')), ours?.gradient, [
        recordedTensor(recorded.at('y_pred')),
      ]);
      compareTensor(comparer, 'gradient', ours?.gradient, gradient, GRADIENTS);
      return comparer.result();
    });
}
