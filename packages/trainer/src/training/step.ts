import '@descent/backend/gradients';
import type { Results, StepInputs } from '@descent/backend/traced-step';
import { attachLogits, attachMask, logitsOf, maskOf, type Weight } from '@descent/layers';
import { DescentError } from '@descent/spec';
import { addN, clone, keep, type Scalar, type Tensor, tidy, variableGrads } from '@tensorflow/tfjs-core';
import type { Batch } from '../data/batch.js';
import type { Compiled } from './compiled.js';
import type { StepKeys } from './step-keys.js';
import type { Trainable } from './trainable.js';

/** Told why a step cannot be traced. */
type Refuse = (reason: string) => void;

/** What a forward pass leaves for the metrics. */
interface Forward {
  readonly predictions: readonly Tensor[];
  readonly total: Tensor;
  /** The loss of each output. */
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
    const { gradients, ...outputs } = compiled.trainStep.run(inputsOf(batch, weights), (refuse) =>
      gradientsAndMetrics(model, compiled, batch, weights, refuse),
    );
    callMetrics(model, compiled, batch, outputs);
    if (weights.length === 0) return;
    const applied = compiled.optimizer.applyAsync(
      weights.map((weight) => gradients.get(weight)),
      weights,
    );
    if (applied instanceof Promise) pending = applied;
  });
  return pending;
}

/** One step of evaluation. */
export function testStep(model: Trainable, compiled: Compiled, batch: Batch): void {
  tidy(() => {
    const outputs = compiled.testStep.run(inputsOf(batch, []), () => {
      const forward = forwardPass(model, compiled, batch, false);
      return { gradients: new Map(), ...updateMetrics(model, compiled, batch, forward) };
    });
    callMetrics(model, compiled, batch, outputs);
  });
}

/** The predictions for a batch; the caller frees them. */
export function predictStep(model: Trainable, x: readonly Tensor[]): Tensor[] {
  return tidy(() => model.applyToAll(x, { training: false }));
}

function inputsOf({ x, y, sampleWeight }: Batch, weights: readonly Weight[]): StepInputs {
  return { tensors: [...x, ...y, ...sampleWeight], weights };
}

/** Forward, loss, gradients and metrics: everything but the update. */
function gradientsAndMetrics(
  model: Trainable,
  compiled: Compiled,
  batch: Batch,
  weights: readonly Weight[],
  refuse: Refuse,
): Results<StepKeys> {
  const copies: Tensor[] = [];
  const forwards: Forward[] = [];
  const loss = (): Scalar => {
    const forward = copiedForward(forwardPass(model, compiled, batch, true), copies);
    forwards.push(forward);
    const scaled = compiled.optimizer.scaleLoss(forward.total as Scalar);
    if (scaled !== forward.total) refuse('scales the loss');
    return clone(scaled);
  };
  try {
    const gradients = gradientsOf(loss, weights);
    return { gradients, ...updateMetrics(model, compiled, batch, forwards[0] as Forward) };
  } finally {
    for (const tensor of copies) tensor.dispose();
  }
}

/** The gradients of a loss by weight; none of a weight that it does not depend on. */
function gradientsOf(loss: () => Scalar, weights: readonly Weight[]): Map<Weight, Tensor> {
  const gradients = new Map<Weight, Tensor>();
  if (weights.length === 0) {
    loss();
    return gradients;
  }
  const variables = weights.map(({ variable }) => variable);
  const { grads } = variableGrads(loss, variables);
  for (const weight of weights) {
    const gradient = grads[weight.variable.name];
    if (gradient) gradients.set(weight, gradient);
  }
  return gradients;
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

/** What a step gives of its outputs. */
type Outputs = Omit<Results<StepKeys>, 'gradients'>;

/** Updates the metrics whose state is in variables. Gives what the others are called with. */
function updateMetrics(model: Trainable, compiled: Compiled, batch: Batch, forward: Forward): Outputs {
  const { loss, lossTracker, metrics } = compiled;
  const { predictions, total, parts } = forward;
  lossTracker.addLoss(total, batch.size);
  for (const [i, tracker] of (loss?.trackers ?? []).entries()) tracker.addLoss(parts[i] as Tensor, 1);
  metrics.update(batch.y, predictions, batch.sampleWeight, model.outputStructure, 'compiled');
  const given = metrics.someAreCalled ? predictions : [];
  return {
    predictions: clonesOf(given),
    logits: clonesOf(given.map(logitsOf)),
    masks: clonesOf(given.map(maskOf)),
  };
}

/** By their places, those that are there. */
function clonesOf(tensors: readonly (Tensor | undefined)[]): Map<number, Tensor> {
  const clones = new Map<number, Tensor>();
  for (const [i, tensor] of tensors.entries()) if (tensor !== undefined) clones.set(i, clone(tensor));
  return clones;
}

/** Updates the metrics that may keep state of their own, in JavaScript, with what the step gave. */
function callMetrics(model: Trainable, { metrics }: Compiled, batch: Batch, outputs: Outputs): void {
  if (outputs.predictions.size === 0) return;
  const predictions = Array.from(outputs.predictions, ([output, prediction]) => {
    const [logits, mask] = [outputs.logits.get(output), outputs.masks.get(output)];
    if (logits !== undefined) attachLogits(prediction, logits);
    if (mask !== undefined) attachMask(prediction, mask);
    return prediction;
  });
  metrics.update(batch.y, predictions, batch.sampleWeight, model.outputStructure, 'called');
}

/** The same tensors, masks and logits, alive beyond the scope of the gradients. */
function copiedForward({ predictions, total, parts }: Forward, copies: Tensor[]): Forward {
  const copyOf = (tensor: Tensor): Tensor => {
    const copy = keep(clone(tensor));
    copies.push(copy);
    return copy;
  };
  const copyOfPrediction = (prediction: Tensor): Tensor => {
    const copy = copyOf(prediction);
    const logits = logitsOf(prediction);
    const mask = maskOf(prediction);
    if (logits !== undefined) attachLogits(copy, copyOf(logits));
    if (mask !== undefined) attachMask(copy, copyOf(mask));
    return copy;
  };
  return { predictions: predictions.map(copyOfPrediction), total: copyOf(total), parts: parts.map(copyOf) };
}
