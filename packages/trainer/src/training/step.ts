import '@descent/backend/gradients';
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
 * One step of training: forward, loss, gradients, update, metrics. Leaves no tensors behind, and waits for a value only
 * where an optimizer must know it (a scaled loss: whether the gradients are finite) and the backend has it not at once.
 *
 * @see keras/src/backend/tensorflow/trainer.py `train_step`
 */
export function trainStep(model: Trainable, compiled: Compiled, batch: Batch): void | Promise<void> {
  let pending: Promise<void> | undefined;
  tidy(() => {
    const weights = model.trainableWeights;
    const results = repeated(compiled, 'train', batch, weights, () => gradientsOf(model, compiled, batch, weights));
    updateOwnMetrics(model, compiled, batch, results.slice(weights.length));
    if (weights.length === 0) return;
    const applied = compiled.optimizer.applyAsync(results.slice(0, weights.length), weights);
    if (applied instanceof Promise) pending = applied;
  });
  return pending;
}

/** One step of evaluation. */
export function testStep(model: Trainable, compiled: Compiled, batch: Batch): void {
  tidy(() => {
    const test = () => updateMetrics(model, compiled, batch, forwardPass(model, compiled, batch, false));
    updateOwnMetrics(model, compiled, batch, repeated(compiled, 'test', batch, [], test));
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

/** Forward, loss, gradients and metrics: everything but the update. Gives the gradients, then what `updateMetrics` gives. */
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
    const seen = outcome === null ? [] : updateMetrics(model, compiled, batch, outcome);
    return [...variables.map(({ name }) => grads[name] ?? null), ...seen];
  } finally {
    for (const tensor of kept) tensor.dispose();
  }
}

/** The predictions for a batch; the caller frees them. */
export function predictStep(model: Trainable, x: readonly Tensor[]): Tensor[] {
  return tidy(() => model.applyToAll(x, { training: false }));
}

function forwardPass(model: Trainable, compiled: Compiled, batch: Batch, training: boolean): Forward {
  const predictions = model.applyToAll(batch.x, { training });
  const values = compiled.loss?.compute(batch.y, predictions, batch.sampleWeight, model.outputStructure) ?? null;
  const losses = [...(values === null ? [] : [values.total]), ...model.losses];
  if (losses.length === 0) {
    throw new DescentError('no-loss', `Model "${model.name}" has no loss to minimize. Give compile a loss.`);
  }
  const total = losses.length === 1 ? (losses[0] as Tensor) : addN(losses);
  return { predictions, total, parts: values?.parts ?? [] };
}

/** Updates Keras's metrics. Gives what the others need: of each prediction a copy, its logits and its mask. */
function updateMetrics(model: Trainable, compiled: Compiled, batch: Batch, forward: Forward): (Tensor | null)[] {
  const { loss, lossTracker, metrics } = compiled;
  const { predictions, total, parts } = forward;
  lossTracker.addLoss(total, batch.size);
  for (const [i, tracker] of (loss?.trackers ?? []).entries()) tracker.addLoss(parts[i] as Tensor, 1);
  metrics.update(batch.y, predictions, batch.sampleWeight, model.outputStructure, 'compiled');
  if (!metrics.someAreCalled) return [];
  return predictions.flatMap((output) =>
    [output, logitsOf(output), maskOf(output)].map((tensor) => (tensor === undefined ? null : clone(tensor))),
  );
}

/** Updates the metrics that may keep state of their own, in JavaScript, with what `updateMetrics` gave. */
function updateOwnMetrics(
  model: Trainable,
  { metrics }: Compiled,
  batch: Batch,
  seen: readonly (Tensor | null)[],
): void {
  if (seen.length === 0) return;
  const predictions = Array.from({ length: seen.length / 3 }, (_, i) => {
    const [output, logits, mask] = seen.slice(3 * i, 3 * i + 3) as [Tensor, Tensor | null, Tensor | null];
    if (logits !== null) attachLogits(output, logits);
    if (mask !== null) attachMask(output, mask);
    return output;
  });
  metrics.update(batch.y, predictions, batch.sampleWeight, model.outputStructure, 'called');
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
