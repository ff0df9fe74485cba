import { optimizerSpecs, UnsupportedError } from '@descent/spec';
import type { Optimizer } from '../base/optimizer.js';
import { type Envelope, envelopeOf } from './envelope.js';

/** An optimizer as Keras 3 writes it; one's own class with `registered_name: 'package>Name'`. */
export function serialize(optimizer: Optimizer): Envelope {
  if (optimizer.rate.callable) {
    throw new UnsupportedError(
      `${optimizer.className}: its learning rate is a function, which no config can hold. Use a number or a schedule.`,
    );
  }
  return envelopeOf(optimizer, 'keras.optimizers', Object.keys(optimizerSpecs));
}
