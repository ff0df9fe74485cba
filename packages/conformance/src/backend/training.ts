import '@descent/backend-cpu';
import { type BackendAdapter, useBackend, withReferencePrograms } from '@descent/backend';
import { syntheticDigits } from '@descent/datasets';
import { Dense } from '@descent/layers';
import { setRandomSeed } from '@descent/random';
import { Callback, type Logs, readLogs, Sequential } from '@descent/trainer';
import * as tf from '@tensorflow/tfjs-core';
import { become, type ConformanceCase, expectThat } from '../conformance-case.js';
import { type Allowance, expectNear } from '../differences.js';
import { builtInSetups } from '../optimizer/built-in.js';
import type { OptimizerSetup } from '../optimizer/setups.js';
import { free, makeVariables, readVariables, takeSteps } from '../optimizer/variables.js';

const RULE_STEPS = 12;
const RULES: Allowance = { absolute: 1e-5, relative: 1e-5 };
const LESSON_STEPS = 50;
const BATCH = 64;
const LOSSES: Allowance = { absolute: 0, relative: 1e-4 };

/** That every rule, and a network, trains as on the cpu backend. */
export function trainingCases(adapter: BackendAdapter): ConformanceCase[] {
  const setups = builtInSetups();
  let wanted: Promise<Map<string, Float32Array[]>> | undefined;
  const rules = setups.map(
    (setup): ConformanceCase => ({
      group: `${RULE_STEPS} steps as tfjs's own operations on cpu make them`,
      name: setup.label,
      async run() {
        wanted ??= composedOnCpu(setups);
        const expected = (await wanted).get(setup.label) ?? [];
        await become(adapter);
        const before = tf.memory().numTensors;
        const values = await trainedBy(setup);
        for (const [i, numbers] of values.entries()) expectNear(`variable ${i}`, numbers, expected[i] ?? [], RULES);
        const left = tf.memory().numTensors - before;
        expectThat(left === 0, () => `${left} tensors are left of it`);
      },
    }),
  );
  return [...rules, ...networkCases(adapter)];
}

async function composedOnCpu(setups: readonly OptimizerSetup[]): Promise<Map<string, Float32Array[]>> {
  await useBackend('cpu');
  const values = new Map<string, Float32Array[]>();
  for (const setup of setups) values.set(setup.label, await trainedBy(setup, true));
  return values;
}

async function trainedBy({ make }: OptimizerSetup, composed = false): Promise<Float32Array[]> {
  const targets = makeVariables(5);
  const optimizer = make();
  optimizer.build(targets);
  if (composed) {
    await takeSteps(optimizer, targets, 6, RULE_STEPS, (one, gradients) =>
      withReferencePrograms(() => one.apply(gradients, targets)),
    );
  } else await takeSteps(optimizer, targets, 6, RULE_STEPS);
  const values = await readVariables(targets);
  free([optimizer], targets);
  return values;
}

/** They are the same for every adapter. */
let lossesOnCpu: Promise<number[]> | undefined;

function networkCases(adapter: BackendAdapter): ConformanceCase[] {
  const group = 'a network';
  return [
    {
      group,
      name: `has the losses of cpu, within 1e-4 at each of ${LESSON_STEPS} steps`,
      async run() {
        lossesOnCpu ??= useBackend('cpu').then(lossesOf);
        const wanted = await lossesOnCpu;
        await useBackend(adapter);
        expectNear('the losses', await lossesOf(), wanted, LOSSES);
      },
    },
    {
      group,
      name: 'has as many tensors after the third epoch as after the first, and none when it is gone',
      async run() {
        await become(adapter);
        const { train } = await syntheticDigits({ limit: 300 });
        const before = tf.memory().numTensors;
        const model = lesson(4);
        const counts: number[] = [];
        class Count extends Callback {
          override onEpochEnd() {
            counts.push(tf.memory().numTensors);
          }
        }
        await model.fit(train.images, train.labels, { epochs: 3, batchSize: BATCH, callbacks: [new Count()] });
        model.dispose();
        expectThat(counts[2] === counts[0], () => `tensors at the end of each epoch: ${counts.join(', ')}`);
        expectThat(
          tf.memory().numTensors === before,
          () => `${tf.memory().numTensors - before} tensors are left of it`,
        );
      },
    },
  ];
}

/** Losses step by step: running means over the epoch. */
class Losses extends Callback {
  override readonly awaitsLogs = true;
  readonly values: number[] = [];
  override async onTrainBatchEnd(_batch: number, logs: Logs) {
    this.values.push((await readLogs(logs)).loss ?? Number.NaN);
  }
}

function lesson(seed: number): Sequential {
  setRandomSeed(seed);
  const model = new Sequential([new Dense({ units: 128 }), new Dense({ units: 10, activation: 'softmax' })]);
  model.compile({ optimizer: 'rmsprop', loss: 'sparse_categorical_crossentropy', metrics: ['accuracy'] });
  model.build([null, 784]);
  return model;
}

async function lossesOf(): Promise<number[]> {
  const { train } = await syntheticDigits({ limit: LESSON_STEPS * BATCH });
  const model = lesson(3);
  const losses = new Losses();
  await model.fit(train.images, train.labels, { epochs: 1, batchSize: BATCH, callbacks: [losses] });
  model.dispose();
  return losses.values;
}
