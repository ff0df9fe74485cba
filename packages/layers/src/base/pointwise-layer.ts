import { ConfiguredLayer } from './configured-layer.js';
import { type Shape, singleShape } from './shape.js';

/** A layer whose output has its input's shape, and whose masks pass through. */
export abstract class PointwiseLayer<Settings extends object = object> extends ConfiguredLayer<Settings> {
  override supportsMasking = true;

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return singleShape(inputShape, this.name);
  }
}
