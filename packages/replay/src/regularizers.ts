import '@descent/backend/gradients';
import { regularizers } from '@descent/layers';
import * as tf from '@tensorflow/tfjs-core';
import { Comparer, type Comparison } from './comparison.js';
import { PartReader, type RecordedDocument } from './document.js';
import { compareIdentified, type Identified, identifyComponent } from './identifiers.js';
import {
  compareTensor,
  encodeMade,
  GRADIENTS,
  type RecordedTensor,
  readTensor,
  recordedTensor,
  VALUES,
} from './tensors.js';
import { withOptions } from './with-options.js';

/** The computed part of `descent-golden/regularizers@1`. */
export interface RegularizerValues {
  cases: { case: string; value: RecordedTensor; gradient: RecordedTensor }[];
  get: Identified[];
}

/** Recorded penalties, and their gradients with respect to the weight. */
export function computeRegularizers(document: RecordedDocument): RegularizerValues {
  const reader = new PartReader('regularizers', document);
  const cases = reader
    .at('cases')
    .list()
    .map((one) => {
      const regularizer = regularizers.deserialize(withOptions(one)) as regularizers.Regularizer;
      const weight = () => readTensor(one.at('input'));
      // A penalty whose factors are all 0 does not depend on the weight, and tfjs gives no gradient then.
      const penalty = (w: tf.Tensor) => tf.add(tf.mul(0, tf.sum(w)), regularizer.apply(w));
      return {
        case: one.at('case').text(),
        value: encodeMade(() => regularizer.apply(weight())),
        gradient: encodeMade(() => tf.grad(penalty)(weight())),
      };
    });
  return { cases, get: identifyComponent(regularizers, reader.at('get')) };
}

export function compareRegularizers(document: RecordedDocument, computed: RegularizerValues): Comparison[] {
  const reader = new PartReader('regularizers', document);
  const group = 'regularizers';
  const cases = reader
    .at('cases')
    .list()
    .map((recorded, index) => {
      const comparer = new Comparer(`${group}/${recorded.at('case').text()}`, group);
      const ours = computed.cases[index];
      compareTensor(comparer, 'value', ours?.value, recordedTensor(recorded.at('value')), VALUES);
      const gradient = recorded.at('gradient');
      if (gradient.at('dtype').text() !== 'object') {
        compareTensor(comparer, 'gradient', ours?.gradient, recordedTensor(gradient), GRADIENTS);
      } else {
        // Keras has no gradient there; ours has to be zero.
        comparer.exact('gradient, all zero', ours?.gradient.value.every((item) => item === 0) ?? false, true);
      }
      return comparer.result();
    });
  return [...cases, compareIdentified(group, computed.get, reader.at('get'))];
}
