import '@descent/backend/gradients';
import {
  attachMask,
  type CallOptions,
  type Config,
  deserializeLayer,
  type Layer,
  maskOf,
  SimpleDense,
  serializeLayer,
} from '@descent/layers';
import { toOptionName } from '@descent/spec';
import * as tf from '@tensorflow/tfjs-core';
import { PartReader, type RecordedDocument } from './document.js';
import { encodeTensor, type RecordedTensor, readTensor } from './tensors.js';

interface LayerWeight extends RecordedTensor {
  name: string;
  path: string;
  trainable: boolean;
}

/** The computed part of `descent-golden/layer@1`. */
export interface LayerValues {
  serialized: unknown;
  serialized_built: unknown;
  /** As they were set. */
  weights: LayerWeight[];
  outputs: RecordedTensor[];
  /** The masks that travel with the outputs, where there is one. */
  output_masks?: (boolean[] | null)[];
  input_gradients: (RecordedTensor | null)[];
  weight_gradients: { path: string; gradient: RecordedTensor | null }[];
  /** Where the call changed them. */
  weights_after?: LayerWeight[];
  regularization_losses?: RecordedTensor[];
}

/** Replays one call of a recorded layer: forward, gradients, state and config. */
export function computeLayer(document: RecordedDocument): LayerValues {
  const reader = new PartReader('layer', document);
  const layer = deserializeLayer(reader.at('serialized').record(), {
    customObjects: { [SimpleDense.registeredName]: SimpleDense },
  });
  const inputs: tf.Variable[] = [];
  try {
    const serialized = serializeLayer(layer);
    for (const input of reader.at('inputs').list()) inputs.push(makeVariable(input));
    const [first] = inputs;
    if (first === undefined) return reader.at('inputs').fail('must have an item');
    layer.build(inputs.length > 1 ? inputs.map(({ shape }) => shape) : first.shape);
    setWeights(layer, reader.at('weights').optional()?.list() ?? []);
    const weights = describeWeights(layer);
    let called: Called | undefined;
    tf.tidy(() => {
      called = call(layer, inputs, reader);
    });
    const after = describeWeights(layer);
    const isChanged = JSON.stringify(after) !== JSON.stringify(weights);
    const { losses, masks, ...results } = called as Called;
    return {
      serialized,
      serialized_built: serializeLayer(layer),
      weights,
      ...results,
      ...(masks.some((mask) => mask !== null) ? { output_masks: masks } : {}),
      ...(isChanged ? { weights_after: after } : {}),
      ...(losses.length > 0 ? { regularization_losses: losses } : {}),
    };
  } finally {
    for (const input of inputs) input.dispose();
    layer.dispose();
  }
}

function makeVariable(reader: PartReader): tf.Variable {
  const start = readTensor(reader);
  const variable = tf.variable(start, start.dtype === 'float32');
  start.dispose();
  return variable;
}

function setWeights(layer: Layer, recorded: readonly PartReader[]): void {
  tf.tidy(() => {
    layer.setWeights(recorded.map(readTensor));
  });
}

function describeWeights(layer: Layer): LayerWeight[] {
  return layer.weights.map(({ name, path, trainable, variable }) => {
    return { name, path, trainable, ...encodeTensor(variable) };
  });
}

interface Called extends Pick<LayerValues, 'outputs' | 'input_gradients' | 'weight_gradients'> {
  losses: RecordedTensor[];
  masks: (boolean[] | null)[];
}

/** One call, and the gradients of the sum over outputs of `sum(output * cotangent)`. */
function call(layer: Layer, inputs: readonly tf.Variable[], reader: PartReader): Called {
  for (const [index, mask] of (reader.at('masks').optional()?.list() ?? []).entries()) {
    const input = inputs[index];
    if (mask.value !== null && input !== undefined) attachMask(input, readMask(mask));
  }
  const options = readOptions(reader);
  const cotangents = reader.at('cotangents').list();
  const found: Pick<Called, 'outputs' | 'losses' | 'masks'> = { outputs: [], losses: [], masks: [] };
  const forward = (): tf.Scalar => {
    const given: tf.Tensor | tf.Tensor[] = inputs.length > 1 ? [...inputs] : (inputs[0] as tf.Tensor);
    const result = layer.apply<tf.Tensor | tf.Tensor[]>(given, options);
    const outputs = Array.isArray(result) ? result : [result];
    found.outputs = outputs.map(encodeTensor);
    found.losses = layer.losses.map(encodeTensor);
    found.masks = outputs.map((output) => {
      const mask = maskOf(output);
      return mask ? Array.from(mask.dataSync(), Boolean) : null;
    });
    const terms = outputs.map((output, index) => {
      const cotangent = cotangents[index] ?? reader.at('cotangents').fail(`must have ${outputs.length} items`);
      return tf.sum(tf.mul(output, readTensor(cotangent)));
    });
    return terms.reduce((sum, term) => tf.add(sum, term)) as tf.Scalar;
  };
  const weights = layer.trainableWeights.filter(({ dtype }) => dtype === 'float32');
  const wanted = [...inputs.filter(({ dtype }) => dtype === 'float32'), ...weights.map(({ variable }) => variable)];
  // tfjs refuses a value that depends on no variable: indices of a layer that is not trainable.
  const anchor = tf.variable(tf.scalar(0));
  const anchored = () => tf.add(forward(), anchor) as tf.Scalar;
  const gradients = tf.variableGrads(anchored, [...wanted, anchor]).grads;
  anchor.dispose();
  const gradientOf = (variable: tf.Variable) => {
    const gradient = gradients[variable.name];
    return gradient ? encodeTensor(gradient) : null;
  };
  return {
    ...found,
    input_gradients: inputs.map(gradientOf),
    weight_gradients: layer.trainableWeights.map(({ path, variable }) => ({ path, gradient: gradientOf(variable) })),
  };
}

function readOptions(reader: PartReader): CallOptions {
  const given: Config = reader.at('options').optional()?.record() ?? {};
  const training = reader.at('training').optional();
  const mask = reader.at('mask').optional();
  const state = reader.at('initial_state').optional();
  return {
    ...Object.fromEntries(Object.entries(given).map(([key, value]) => [toOptionName(key), value])),
    ...(training === null ? {} : { training: training.value === true }),
    ...(mask === null ? {} : { mask: readMask(mask) }),
    ...(state === null ? {} : { initialState: state.list().map(readTensor) }),
  };
}

/** A mask as recordings write it: lists of rows. */
function readMask(reader: PartReader): tf.Tensor {
  const rows = reader.list().map((row) => row.list().map(({ value }) => value === true));
  return tf.tensor2d(rows, undefined, 'bool');
}
