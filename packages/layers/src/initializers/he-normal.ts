import { FAN_FIELDS, FanInitializer } from './fan-initializer.js';

/** Truncated normal of variance 2 / fanIn (He et al., 2015). Source: `keras/src/initializers/random_initializers.py`. */
export class HeNormal extends FanInitializer {
  static readonly className = 'HeNormal';
  static readonly fields = FAN_FIELDS;
  protected readonly scale = 2;
  protected readonly mode = 'fan_in';
  protected readonly distribution = 'truncated_normal';
}
