import { type ConvOptions, convFields } from './conv-fields.js';
import { ConvLayer } from './conv-layer.js';

const FIELDS = convFields(2);

/** Convolution over images: `[b, h, w, c]` → `[b, places, places, filters]`, kernel `[kh, kw, c / groups, filters]`. Source: `keras/src/layers/convolutional/conv2d.py`. */
export class Conv2D extends ConvLayer {
  static readonly className = 'Conv2D';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;

  constructor(options: ConvOptions) {
    super(FIELDS, options);
  }
}
