import { type DataType, gather, notEqual, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import type { Mask } from '../base/call-options.js';
import { defineLayer } from '../base/define-layer.js';
import { type Shape, singleShape } from '../base/shape.js';
import { weightParts } from '../base/weight-parts.js';
import type { Field } from '../config/field.js';
import { only } from '../config/scalars.js';
import { EmbeddingKeys } from '../generated/layers.js';
import { detached } from '../ops/detached.js';
import { rowIndices } from '../ops/row-indices.js';

const weights = only(null, 'Set the weights of the built layer.');
/** Of Keras 2; it changes nothing. */
const inputLength: Field<null> = { read: () => null, write: () => null };

/**
 * A vector for each index: `[…]` int32 → `[…, outputDim]` float32. A negative index counts from the end; one that is out
 * of range is an IndexError, as it is an InvalidArgumentError in TensorFlow. Source: `keras/src/layers/core/embedding.py`.
 *
 * Its gradient is dense, as in Keras on JAX: under optimizers that square gradients, Keras on TensorFlow trains it otherwise.
 */
export class Embedding extends defineLayer(EmbeddingKeys, { fields: { weights, inputLength } }) {
  override supportsMasking = this.settings.maskZero;
  embeddings!: Variable;

  override build(_inputShape?: Shape | Shape[]): void {
    const { inputDim, outputDim } = this.settings;
    const parts = weightParts(this.settings, 'embeddings');
    this.embeddings = this.addWeight({ name: 'embeddings', shape: [inputDim, outputDim], ...parts });
  }

  override call(inputs: Tensor): Tensor {
    return gather(this.embeddings, rowIndices(inputs, this.settings.inputDim, this.name));
  }

  override computeMask(inputs: Tensor): Mask {
    return this.settings.maskZero ? detached(() => notEqual(inputs, 0)) : null;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return [...singleShape(inputShape, this.name), this.settings.outputDim];
  }

  override computeOutputDtype(): DataType {
    return this.dtype;
  }
}
