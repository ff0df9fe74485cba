import { ConfigError } from '@descent/spec';
import { Layer } from '../base/layer.js';
import type { Field } from '../config/field.js';
import { serializeInner } from './serialize-inner.js';

/** An option that holds a layer: an instance, or what Keras wrote for one. */
export const layerField: Field<Layer> = {
  read(value, at) {
    if (value instanceof Layer) return value;
    if (at.deserializeLayer === undefined) {
      throw new ConfigError(at.where, at.pointer, value, 'must be a layer', 'To read a config, use deserializeLayer.');
    }
    return at.deserializeLayer(value, { customObjects: at.customObjects }) as Layer;
  },
  write: serializeInner,
};
