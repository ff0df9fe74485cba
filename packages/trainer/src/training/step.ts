import { refuseRecording } from '@descent/backend';
import { attachLogits, attachMask, logitsOf, maskOf, type Weight } from '@descent/layers';
import { DescentError } from '@descent/spec';
import { addN, clone, keep, type Scalar, type Tensor, tidy, variableGrads } from '@tensorflow/tfjs-core';
import type { Batch } from '../data/batch.js';
import type { Compiled } from './compiled.js';
import type { Trainable } from './trainable.js';

/** What a forward pass leaves for the metrics. */
interface Forward {
  readonly predictions: readonly Tensor[];
  readonly total: Tensor;
  readonly parts: readonly Tensor[];
}

/**
 * One step of training: forward, loss, gradients, update, metrics. Reads nothing back and leaves no tensors behind.
 *
 * @see keras/src/backend/tensorflow/trainer.py `train_step`
 */
export function trainStep(model: Trainable, compiled: Compiled, batch: Batch): void {
  tidy(() => {
    const weights = model.trainableWeights;
    const gradients = repeated(compiled, 'train', batch, weights, () => gradientsOf(model, compiled, batch, weights));
    if (weights.length > 0) compiled.optimizer.apply(gradients, weights);
  });
}

/** One step of evaluation. */
export function testStep(model: Trainable, compiled: Compiled, batch: Batch): void {
  tidy(() => {
    repeated(compiled, 'test', batch, [], () => {
      updateMetrics(model, compiled, batch, forwardPass(model, compiled, batch, false));
      return [];
    });
  });
}

/** Runs what makes gradients of a batch, or its trace. */
function repeated(
  { tracer }: Compiled,
  kind: string,
  { x, y, sampleWeight }: Batch,
  weights: readonly Weight[],
  body: () => (Tensor | null)[],
): (Tensor | null)[] {
  const clean = () => tidy(body as () => Tensor[]) as (Tensor | null)[];
  return tracer === null ? clean() : tracer.run(kind, [...x, ...y, ...sampleWeight], weights, clean);
}

/** Forward, loss, gradients and metrics: everything but the update. */
function gradientsOf(
  model: Trainable,
  compiled: Compiled,
  batch: Batch,
  weights: readonly Weight[],
): (Tensor | null)[] {
  const kept: Tensor[] = [];
  let outcome: Forward | null = null;
  const forward = (): Scalar => {
    outcome = keepForward(forwardPass(model, compiled, batch, true), kept);
    const scaled = compiled.optimizer.scaleLoss(outcome.total as Scalar);
    if (scaled !== outcome.total) refuseRecording('scales the loss');
    return clone(scaled);
  };
  try {
    const variables = weights.map(({ variable }) => variable);
    const grads = variables.length === 0 ? {} : variableGrads(forward, variables).grads;
    if (variables.length === 0) forward();
    if (outcome !== null) updateMetrics(model, compiled, batch, outcome);
    return variables.map(({ name }) => grads[name] ?? null);
  } finally {
    for (const tensor of kept) tensor.dispose();
  }
}

/** The predictions for a batch; the caller frees them. */
export function predictStep(model: Trainable, x: readonly Tensor[]): Tensor[] {
  return tidy(() => listOf(model.apply(oneOrAll(x), { training: false })));
}

function forwardPass(model: Trainable, compiled: Compiled, batch: Batch, training: boolean): Forward {
  const predictions = listOf(model.apply(oneOrAll(batch.x), { training }));
  const values = compiled.loss?.compute(batch.y, predictions, batch.sampleWeight, model.outputNames) ?? null;
  const losses = [...(values === null ? [] : [values.total]), ...model.losses];
  if (losses.length === 0) {
    throw new DescentError('no-loss', `Model "${model.name}" has no loss to minimize. Give compile a loss.`);
  }
  const total = losses.length === 1 ? (losses[0] as Tensor) : addN(losses);
  return { predictions, total, parts: values?.parts ?? [] };
}

function updateMetrics(model: Trainable, compiled: Compiled, batch: Batch, forward: Forward): void {
  compiled.lossTracker.addLoss(forward.total, batch.size);
  for (const [i, tracker] of (compiled.loss?.trackers ?? []).entries()) {
    tracker.addLoss(forward.parts[i] as Tensor, 1);
  }
  compiled.metrics.update(batch.y, forward.predictions, batch.sampleWeight, model.outputNames);
  if (!compiled.metrics.keepsStateInVariables) refuseRecording('updates a metric of its own kind');
}

/** The same tensors, masks and logits, alive beyond the scope of the gradients. */
function keepForward({ predictions, total, parts }: Forward, kept: Tensor[]): Forward {
  const held = (tensor: Tensor): Tensor => {
    const copy = keep(clone(tensor));
    kept.push(copy);
    return copy;
  };
  const heldPrediction = (prediction: Tensor): Tensor => {
    const copy = held(prediction);
    const logits = logitsOf(prediction);
    const mask = maskOf(prediction);
    if (logits !== undefined) attachLogits(copy, held(logits));
    if (mask !== undefined) attachMask(copy, held(mask));
    return copy;
  };
  return { predictions: predictions.map(heldPrediction), total: held(total), parts: parts.map(held) };
}

function listOf(outputs: Tensor | Tensor[]): Tensor[] {
  return Array.isArray(outputs) ? outputs : [outputs];
}

function oneOrAll(inputs: readonly Tensor[]): Tensor | Tensor[] {
  return inputs.length === 1 ? (inputs[0] as Tensor) : [...inputs];
}
