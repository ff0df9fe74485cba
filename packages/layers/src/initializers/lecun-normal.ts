import { FAN_FIELDS, FanInitializer } from './fan-initializer.js';

/** Truncated normal of variance 1 / fanIn (Klambauer et al., 2017). Source: `keras/src/initializers/random_initializers.py`. */
export class LecunNormal extends FanInitializer {
  static readonly className = 'LecunNormal';
  static readonly fields = FAN_FIELDS;
  protected readonly scale = 1;
  protected readonly mode = 'fan_in';
  protected readonly distribution = 'truncated_normal';
}
