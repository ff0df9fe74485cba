import type { DataType, Tensor } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import { isShapeList, type Shape, singleShape } from '../base/shape.js';
import { IdentityKeys } from '../generated/layers.js';

/** The input itself, or a list of one. Source: `keras/src/layers/core/identity.py`. */
export class Identity extends defineLayer(IdentityKeys, { isBuilt: true }) {
  override supportsMasking = true;

  protected override get takesOneInput(): boolean {
    return false;
  }

  override call(inputs: Tensor | Tensor[]): Tensor | Tensor[] {
    return inputs;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[] {
    return isShapeList(inputShape) && inputShape.length === 1 ? inputShape : singleShape(inputShape, this.name);
  }

  override computeOutputDtype([dtype]: readonly DataType[]): DataType {
    return dtype ?? this.dtype;
  }
}
