import { ShapeError } from '@descent/spec';
import { stack, type Tensor } from '@tensorflow/tfjs-core';
import type { ResolvedCallOptions } from '../base/call-options.js';
import { defineLayer } from '../base/define-layer.js';
import type { InputSpec } from '../base/input-spec.js';
import { type Shape, singleShape } from '../base/shape.js';
import { TimeDistributedKeys } from '../generated/layers.js';
import { unstackSteps } from '../ops/unstack-steps.js';

/** Applies a layer to each step: `[b, steps, …]` → `[b, steps, …]`. Source: `keras/src/layers/rnn/time_distributed.py`. */
export class TimeDistributed extends defineLayer(TimeDistributedKeys) {
  override inputSpec: InputSpec = { minNdim: 3 };
  override supportsMasking = true;
  readonly layer = this.settings.layer;

  override build(inputShape: Shape | Shape[]): void {
    if (!this.layer.built) this.layer.build(this.#stepShape(inputShape));
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const inner = this.layer.computeOutputShape(this.#stepShape(inputShape)) as Shape;
    return [inner[0] ?? null, singleShape(inputShape, this.name)[1] ?? null, ...inner.slice(1)];
  }

  override call(inputs: Tensor, { training, mask }: ResolvedCallOptions): Tensor {
    if (inputs.shape[1] === 0) {
      throw new ShapeError(`Layer "${this.name}"`, 'sequences of at least one step', inputs.shape);
    }
    const own = (Array.isArray(mask) ? mask[0] : mask) ?? null;
    const masks = own === null ? null : unstackSteps(own);
    // As in Keras, which does not ask for the layer's activity penalty here.
    const outputs = unstackSteps(inputs).map(
      (step, i) => this.layer.call(step, { training, ...(masks === null ? {} : { mask: masks[i] ?? null }) }) as Tensor,
    );
    return stack(outputs, 1);
  }

  #stepShape(inputShape: Shape | Shape[]): Shape {
    const [batch = null, , ...rest] = singleShape(inputShape, this.name);
    return [batch, ...rest];
  }
}
