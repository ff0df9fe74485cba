import { constraints } from '@descent/layers';
import { deserialize, type Optimizer, type TrainableVariable } from '@descent/optimizers';
import * as tf from '@tensorflow/tfjs-core';
import { PartReader, type RecordedDocument } from './document.js';
import type { ReplaySources } from './format.js';
import { encodeNumber, encodeNumbers, type RecordedNumber } from './numbers.js';

/** What a trace records after a step. */
export interface TraceStep {
  variables: RecordedNumber[][];
  iterations: number;
  raw_iterations: number;
  /** After the step, and the one it used; null where the optimizer has none of its own. */
  learning_rate: RecordedNumber | null;
  learning_rate_used: RecordedNumber | null;
  loss_scale?: RecordedNumber;
  step_counter?: number;
  inner?: { class_name: string; iterations: number; learning_rate: RecordedNumber }[];
}

/** One optimizer variable after the last step. */
export interface TraceSlot {
  path: string;
  name: string;
  shape: number[];
  dtype: string;
  value: RecordedNumber[];
}

/** The computed part of `descent-golden/optimizer-trace@1`. */
export interface Trace {
  expected: TraceStep[];
  slots: TraceSlot[];
  /** The variables after `finalizeVariableValues`; with a moving average only. */
  finalized?: { variables: RecordedNumber[][] };
}

/** Replays a recorded optimizer on the current backend: from its config, start values and gradients alone. */
export function computeTrace(document: RecordedDocument, { customObjects }: ReplaySources = {}): Trace {
  const reader = new PartReader('optimizer trace', document);
  const optimizer = deserialize(document.config, { variant: variantOf(document), customObjects });
  const targets: TrainableVariable[] = [];
  try {
    for (const variable of reader.at('variables').list()) targets.push(makeVariable(variable));
    const excluded = reader.at('exclude_from_weight_decay');
    if (excluded.value) optimizer.excludeFromWeightDecay({ names: excluded.list().map((name) => name.text()) });
    optimizer.build(targets);
    const steps = reader.at('steps').list();
    const expected = steps.map((step) => takeStep(optimizer, targets, step));
    const counter = document.backend === 'tensorflow' ? 'int64' : 'int32';
    const slots = optimizer.variables.map((variable): TraceSlot => {
      const { path, name, shape, dtype } = variable;
      const value = encodeNumbers(variable.read());
      return { path, name, shape: [...shape], dtype: dtype === 'int64' ? counter : dtype, value };
    });
    if (!optimizer.usesEma) return { expected, slots };
    optimizer.finalizeVariableValues();
    return { expected, slots, finalized: { variables: valuesOf(targets) } };
  } finally {
    optimizer.dispose();
    for (const { variable } of targets) variable.dispose();
  }
}

/** ScheduleFreeAdamW is the one class that Keras's backends compute in two ways. */
function variantOf({ backend, optimizer }: RecordedDocument): string | null {
  const differs = optimizer === 'ScheduleFreeAdamW' && (backend === 'jax' || backend === 'numpy');
  return differs ? 'published' : null;
}

function makeVariable(reader: PartReader): TrainableVariable {
  const shape = reader.at('shape').numbers();
  const values = reader.at('value').numbers(tf.util.sizeFromShape(shape));
  const { value: constraint } = reader.at('constraint');
  const name = reader.at('name').text();
  const path = reader.at('path').text();
  const found = constraint ? constraints.get(constraint as Parameters<typeof constraints.get>[0]) : null;
  const start = tf.tensor(Float32Array.from(values), shape);
  const variable = tf.variable(start);
  start.dispose();
  return { variable, name, path, constraint: found };
}

function takeStep(optimizer: Optimizer, targets: readonly TrainableVariable[], reader: PartReader): TraceStep {
  const { value: rate } = reader.at('set_learning_rate');
  if (typeof rate === 'number') optimizer.learningRate = rate;
  const used = ownRate(optimizer);
  tf.tidy(() => {
    const given = reader
      .at('gradients')
      .list(targets.length)
      .map((gradient, index) => {
        const { shape, size } = (targets[index] as TrainableVariable).variable;
        return gradient.value === null ? null : tf.tensor(Float32Array.from(gradient.numbers(size)), shape);
      });
    optimizer.apply(given, targets);
  });
  const step: TraceStep = {
    variables: valuesOf(targets),
    iterations: optimizer.iterations,
    raw_iterations: optimizer.rawIterations,
    learning_rate: ownRate(optimizer),
    learning_rate_used: used,
  };
  const scale = stateNamed(optimizer, 'dynamic_scale');
  const counter = stateNamed(optimizer, 'step_counter');
  if (scale !== undefined) step.loss_scale = encodeNumber(scale);
  if (counter !== undefined) step.step_counter = counter;
  const listed = optimizer.parts.filter(({ isListed }) => isListed);
  if (listed.length > 0) {
    step.inner = [...new Set(listed.map((part) => part.optimizer))].map(({ className, iterations, learningRate }) => ({
      class_name: className,
      iterations,
      learning_rate: encodeNumber(Math.fround(learningRate)),
    }));
  }
  return step;
}

/** The rate that moves all weights; null where there are several. */
function ownRate({ rates }: Optimizer): RecordedNumber | null {
  const own = rates.find(({ name }) => name === 'learning_rate');
  return own === undefined ? null : encodeNumber(Math.fround(own.optimizer.learningRate));
}

function stateNamed({ variables }: Optimizer, name: string): number | undefined {
  const value = variables.find((variable) => variable.name === name)?.read()[0];
  return value === undefined ? undefined : Number(value);
}

function valuesOf(targets: readonly TrainableVariable[]): RecordedNumber[][] {
  return targets.map(({ variable }) => encodeNumbers(variable.dataSync()));
}
