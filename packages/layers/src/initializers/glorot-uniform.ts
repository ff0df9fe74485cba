import { FAN_FIELDS, FanInitializer } from './fan-initializer.js';

/** Uniform in ±√(6 / (fanIn + fanOut)) (Glorot and Bengio, 2010). Source: `keras/src/initializers/random_initializers.py`. */
export class GlorotUniform extends FanInitializer {
  static readonly className = 'GlorotUniform';
  static readonly fields = FAN_FIELDS;
  protected readonly scale = 1;
  protected readonly mode = 'fan_avg';
  protected readonly distribution = 'uniform';
}
