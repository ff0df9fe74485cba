import type { Fields } from '../config/field.js';
import { ConfiguredLayer } from './configured-layer.js';
import { type Shape, singleShape } from './shape.js';

/** A layer whose output has its input's shape, and whose masks pass through. */
export abstract class PointwiseLayer<F extends Fields> extends ConfiguredLayer<F> {
  constructor(fields: F, options: object = {}) {
    super(fields, options);
    this.supportsMasking = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return singleShape(inputShape, this.name);
  }
}
