import { constraints } from '@descent/layers';
import {
  deserialize,
  LossScaleOptimizer,
  MultiOptimizer,
  type Optimizer,
  type TrainableVariable,
} from '@descent/optimizers';
import { ConfigError, isRecord } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import type { RecordedDocument } from './document.js';
import { decodeNumber, encodeNumber, encodeNumbers, type RecordedNumber } from './numbers.js';

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
export function computeTrace(document: RecordedDocument): Trace {
  const optimizer = deserialize(document.config, { variant: variantOf(document) });
  const targets = listOf(document, 'variables').map((variable) => makeVariable(variable));
  try {
    const excluded = document.exclude_from_weight_decay;
    if (Array.isArray(excluded)) optimizer.excludeFromWeightDecay({ names: excluded as string[] });
    optimizer.build(targets);
    const expected = listOf(document, 'steps').map((step) => takeStep(optimizer, targets, step));
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

function listOf(document: RecordedDocument, key: string): Readonly<Record<string, unknown>>[] {
  const list = document[key];
  if (Array.isArray(list) && list.every(isRecord)) return list;
  throw new ConfigError('optimizer trace', `/${key}`, list, 'must be a list of objects');
}

function makeVariable({ name, path, shape, value, constraint }: Readonly<Record<string, unknown>>): TrainableVariable {
  const start = tf.tensor(Float32Array.from(value as unknown[], decodeNumber), shape as number[]);
  const variable = tf.variable(start);
  start.dispose();
  return {
    variable,
    name: String(name),
    path: String(path),
    constraint: constraint ? constraints.get(constraint as Parameters<typeof constraints.get>[0]) : null,
  };
}

function takeStep(
  optimizer: Optimizer,
  targets: readonly TrainableVariable[],
  { gradients, set_learning_rate: rate }: Readonly<Record<string, unknown>>,
): TraceStep {
  const multi = optimizer instanceof MultiOptimizer;
  if (typeof rate === 'number') optimizer.learningRate = rate;
  const used = multi ? null : encodeNumber(Math.fround(optimizer.learningRate));
  tf.tidy(() => {
    const given = (gradients as (unknown[] | null)[]).map((values, index) => {
      const shape = targets[index]?.variable.shape;
      return values === null ? null : tf.tensor(Float32Array.from(values, decodeNumber), shape);
    });
    optimizer.apply(given, targets);
  });
  const step: TraceStep = {
    variables: valuesOf(targets),
    iterations: optimizer.iterations,
    raw_iterations: optimizer.rawIterations,
    learning_rate: multi ? null : encodeNumber(Math.fround(optimizer.learningRate)),
    learning_rate_used: used,
  };
  if (optimizer instanceof LossScaleOptimizer) {
    step.loss_scale = encodeNumber(optimizer.dynamicScale);
    step.step_counter = optimizer.stepCounter;
  }
  if (multi) {
    step.inner = optimizer.optimizers.map(({ className, iterations, learningRate }) => ({
      class_name: className,
      iterations,
      learning_rate: encodeNumber(Math.fround(learningRate)),
    }));
  }
  return step;
}

function valuesOf(targets: readonly TrainableVariable[]): RecordedNumber[][] {
  return targets.map(({ variable }) => encodeNumbers(variable.dataSync()));
}
