import { type DataType, gather, notEqual, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import type { Mask } from '../base/call-options.js';
import { ConfiguredLayer } from '../base/configured-layer.js';
import type { LayerOptions } from '../base/layer-options.js';
import { type Shape, singleShape } from '../base/shape.js';
import { boolean, integer, only } from '../config/scalars.js';
import { constraint, initializer, regularizer } from '../config/weight-fields.js';
import type { ConstraintIdentifier } from '../constraints/table.js';
import type { InitializerIdentifier } from '../initializers/table.js';
import { detached } from '../ops/detached.js';
import { rowIndices } from '../ops/row-indices.js';
import type { RegularizerIdentifier } from '../regularizers/table.js';

const FIELDS = {
  inputDim: integer({ min: 1 }),
  outputDim: integer({ min: 1 }),
  embeddingsInitializer: initializer('uniform'),
  embeddingsRegularizer: regularizer,
  activityRegularizer: regularizer,
  embeddingsConstraint: constraint,
  maskZero: boolean(false),
  quantizationConfig: only(null, 'Quantized layers are not part of descent.'),
  loraRank: only(null, 'Low-rank adaptation is not part of descent.', false),
  loraAlpha: only(null, 'Low-rank adaptation is not part of descent.', false),
  weights: only(null, 'Set the weights of the built layer.', false),
  inputLength: { fallback: null, read: () => null, write: () => null, isWritten: () => false },
};

/** Options of `Embedding`. */
export interface EmbeddingOptions extends LayerOptions {
  /** How many indices there are: 0 … inputDim − 1. */
  inputDim: number;
  /** The length of the vectors. */
  outputDim: number;
  /** Default `'uniform'`. */
  embeddingsInitializer?: InitializerIdentifier | null;
  embeddingsRegularizer?: RegularizerIdentifier | null;
  embeddingsConstraint?: ConstraintIdentifier | null;
  /** Whether index 0 means "nothing here" and is masked from then on. */
  maskZero?: boolean | null;
}

/**
 * A vector for each index: `[…]` int32 → `[…, outputDim]` float32. A negative index counts from the end; one that is out
 * of range is an IndexError, as it is an InvalidArgumentError in TensorFlow. Source: `keras/src/layers/core/embedding.py`.
 *
 * Its gradient is dense, as in Keras on JAX: under optimizers that square gradients, Keras on TensorFlow trains it otherwise.
 */
export class Embedding extends ConfiguredLayer<typeof FIELDS> {
  static readonly className = 'Embedding';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;
  embeddings!: Variable;

  constructor(options: EmbeddingOptions) {
    super(FIELDS, options);
    this.supportsMasking = this.settings.maskZero;
  }

  override build(_inputShape?: Shape | Shape[]): void {
    const { inputDim, outputDim } = this.settings;
    this.embeddings = this.addWeight({
      name: 'embeddings',
      shape: [inputDim, outputDim],
      initializer: this.settings.embeddingsInitializer,
      regularizer: this.settings.embeddingsRegularizer,
      constraint: this.settings.embeddingsConstraint,
    });
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
