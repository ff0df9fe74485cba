import { type ConvOptions, convFields } from './conv-fields.js';
import { ConvLayer } from './conv-layer.js';

const FIELDS = convFields(1);

/** Convolution over steps: `[b, steps, c]` → `[b, places, filters]`, kernel `[k, c / groups, filters]`. Source: `keras/src/layers/convolutional/conv1d.py`. */
export class Conv1D extends ConvLayer {
  static readonly className = 'Conv1D';
  static readonly module = 'keras.layers';
  static readonly fields = FIELDS;

  constructor(options: ConvOptions) {
    super(FIELDS, options);
  }
}
