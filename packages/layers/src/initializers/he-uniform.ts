import { FAN_FIELDS, FanInitializer } from './fan-initializer.js';

/** Uniform in ±√(6 / fanIn) (He et al., 2015). Source: `keras/src/initializers/random_initializers.py`. */
export class HeUniform extends FanInitializer {
  static readonly className = 'HeUniform';
  static readonly fields = FAN_FIELDS;
  protected readonly scale = 2;
  protected readonly mode = 'fan_in';
  protected readonly distribution = 'uniform';
}
