import { metrics } from '@descent/trainer';
import * as tf from '@tensorflow/tfjs-core';
import { Comparer, type Comparison } from './comparison.js';
import { PartReader, type RecordedDocument } from './document.js';
import {
  compareTensor,
  encodeMade,
  encodeTensor,
  type RecordedTensor,
  readTensor,
  recordedTensor,
  VALUES,
} from './tensors.js';
import { withOptions } from './with-options.js';

interface MetricCase {
  case: string;
  /** After each update. */
  updates: { result: RecordedTensor }[];
  /** After the last update. */
  state: ({ name: string } & RecordedTensor)[];
  result_after_reset: { ok: true; result: RecordedTensor };
}

/** The computed part of `descent-golden/metric@1`. */
export interface MetricValues {
  cases: MetricCase[];
}

/** Results of recorded metrics after each update, their state, and the result after a reset. */
export function computeMetric(document: RecordedDocument): MetricValues {
  return { cases: new PartReader('metric', document).at('cases').list().map(computeCase) };
}

function computeCase(reader: PartReader): MetricCase {
  const metric = metrics.deserialize(withOptions(reader));
  const result = () => encodeMade(() => metric.result());
  try {
    const updates = reader
      .at('updates')
      .list()
      .map((update) => {
        tf.tidy(() => {
          const [first, second] = update.at('arguments').list().map(readTensor);
          if (first === undefined) return update.at('arguments').fail('must have an item');
          const given = update.at('sample_weight').optional();
          const weight = given === null ? null : readTensor(given);
          if (second === undefined) metric.updateState(first, weight);
          else metric.updateState(first, second, weight);
        });
        return { result: result() };
      });
    const state = metric.variables.map(({ name, variable }) => ({ name, ...encodeTensor(variable) }));
    metric.resetState();
    return { case: reader.at('case').text(), updates, state, result_after_reset: { ok: true, result: result() } };
  } finally {
    metric.dispose();
  }
}

export function compareMetric(document: RecordedDocument, computed: MetricValues): Comparison[] {
  const reader = new PartReader('metric', document);
  const group = `metrics.${reader.at('metric').text()}`;
  return reader
    .at('cases')
    .list()
    .map((recorded, index) => compareCase(group, recorded, computed.cases[index]));
}

function compareCase(group: string, recorded: PartReader, ours: MetricCase | undefined): Comparison {
  const comparer = new Comparer(`${group}/${recorded.at('case').text()}`, group);
  for (const [at, update] of recorded.at('updates').list().entries()) {
    const what = `result after update ${at + 1}`;
    compareTensor(comparer, what, ours?.updates[at]?.result, recordedTensor(update.at('result')), VALUES);
  }
  const states = recorded.at('state').list();
  const names = states.map((state) => state.at('name').text());
  comparer.exact(
    'state',
    ours?.state.map(({ name }) => name),
    names,
  );
  for (const [at, state] of states.entries()) {
    compareTensor(comparer, `state ${names[at]}`, ours?.state[at], recordedTensor(state), VALUES);
  }
  const after = recorded.at('result_after_reset');
  comparer.exact('result after reset, ok', ours?.result_after_reset.ok, after.at('ok').value);
  if (after.at('ok').value === true) {
    const wanted = recordedTensor(after.at('result'));
    compareTensor(comparer, 'result after reset', ours?.result_after_reset.result, wanted, VALUES);
  }
  return comparer.result();
}
