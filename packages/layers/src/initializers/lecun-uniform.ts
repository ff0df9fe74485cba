import { FAN_FIELDS, FanInitializer } from './fan-initializer.js';

/** Uniform in ±√(3 / fanIn) (Klambauer et al., 2017). Source: `keras/src/initializers/random_initializers.py`. */
export class LecunUniform extends FanInitializer {
  static readonly className = 'LecunUniform';
  static readonly fields = FAN_FIELDS;
  protected readonly scale = 1;
  protected readonly mode = 'fan_in';
  protected readonly distribution = 'uniform';
}
