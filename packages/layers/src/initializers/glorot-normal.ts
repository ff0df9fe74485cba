import { FAN_FIELDS, FanInitializer } from './fan-initializer.js';

/** Truncated normal of variance 2 / (fanIn + fanOut) (Glorot and Bengio, 2010). Source: `keras/src/initializers/random_initializers.py`. */
export class GlorotNormal extends FanInitializer {
  static readonly className = 'GlorotNormal';
  static readonly fields = FAN_FIELDS;
  protected readonly scale = 1;
  protected readonly mode = 'fan_avg';
  protected readonly distribution = 'truncated_normal';
}
