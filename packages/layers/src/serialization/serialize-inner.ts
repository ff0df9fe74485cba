import type { Layer } from '../base/layer.js';
import type { Envelope } from '../config/envelope.js';
import { serializeLayer } from './serialize-layer.js';

/** A layer inside of a layer as Keras writes it; a model there knows best how it is written. */
export function serializeInner(layer: Layer): Envelope {
  const { toJSON } = layer as { readonly toJSON?: () => Envelope };
  return typeof toJSON === 'function' ? toJSON.call(layer) : serializeLayer(layer);
}
