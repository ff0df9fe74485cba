import '@descent/backend/gradients';
import { activations } from '@descent/layers';
import { toOptionName } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import { Comparer, type Comparison } from './comparison.js';
import { PartReader, type RecordedDocument } from './document.js';
import { compareIdentified, type Identified, identify } from './identifiers.js';
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

/** The computed part of `descent-golden/activations@1`. */
export interface ActivationValues {
  cases: { name: string; serialized: unknown; output: RecordedTensor; gradient: RecordedTensor }[];
  get: Identified[];
}

/** Outputs of recorded activations, and the gradients of `sum(output * cotangent)`. */
export function computeActivations(document: RecordedDocument): ActivationValues {
  const reader = new PartReader('activations', document);
  const get = identify(reader.at('get'), (identifier) => {
    const serialized = activations.serialize(activations.get(identifier));
    return { function: serialized, serialized };
  });
  return { cases: reader.at('cases').list().map(computeCase), get };
}

function computeCase(one: PartReader): ActivationValues['cases'][number] {
  const name = one.at('name').text();
  const activation = activations.get(name) as (x: tf.Tensor, options?: object) => tf.Tensor;
  const given = Object.entries(one.at('options').optional()?.record() ?? {});
  const options = Object.fromEntries(given.map(([key, value]) => [toOptionName(key), value]));
  const input = () => readTensor(one.at('input'));
  const weighted = (x: tf.Tensor) => tf.sum(tf.mul(activation(x, options), readTensor(one.at('cotangent'))));
  return {
    name,
    serialized: activations.serialize(activation),
    output: encodeMade(() => activation(input(), options)),
    gradient: encodeMade(() => tf.grad(weighted)(input())),
  };
}

export function compareActivations(document: RecordedDocument, computed: ActivationValues): Comparison[] {
  const reader = new PartReader('activations', document);
  const cases = reader
    .at('cases')
    .list()
    .map((recorded, index) => compareCase(recorded, computed.cases[index]));
  return [...cases, compareIdentified('activations', computed.get, reader.at('get'))];
}

function compareCase(recorded: PartReader, ours: ActivationValues['cases'][number] | undefined): Comparison {
  const name = recorded.at('name').text();
  const options = recorded.at('options').optional()?.record() ?? {};
  const arguments_ = Object.entries(options).map(([key, value]) => `${key}=${value}`);
  const comparer = new Comparer(`activations/${name}${arguments_.map((text) => ` ${text}`).join('')}`, 'activations');
  comparer.exact('serialized', ours?.serialized, recorded.at('serialized').value);
  compareTensor(comparer, 'output', ours?.output, recordedTensor(recorded.at('output')), VALUES);
  const gradient = orNaN(recordedTensor(recorded.at('gradient')), ours?.gradient, [
    recordedTensor(recorded.at('input')),
  ]);
  compareTensor(comparer, 'gradient', ours?.gradient, gradient, GRADIENTS);
  return comparer.result();
}
