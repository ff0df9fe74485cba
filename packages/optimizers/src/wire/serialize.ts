import { UnsupportedError } from '@descent/spec';
import type { Optimizer } from '../base/optimizer.js';
import type { Envelope } from './envelope.js';
import { optimizerClasses } from './table.js';

/** An optimizer as Keras 3 writes it; one's own class with `registered_name: 'package>Name'`. */
export function serialize(optimizer: Optimizer): Envelope {
  if (optimizer.rate.callable) {
    throw new UnsupportedError(
      `${optimizer.className}: its learning rate is a function, which no config can hold. Use a number or a schedule.`,
    );
  }
  const { className } = optimizer;
  const own = (optimizerClasses.get(className.toLowerCase()) as unknown) !== optimizer.constructor;
  const packageName = own ? ((optimizer.constructor as { packageName?: string }).packageName ?? 'Custom') : undefined;
  return {
    module: packageName ?? 'keras.optimizers',
    class_name: className,
    config: optimizer.getConfig(),
    registered_name: packageName === undefined ? null : `${packageName}>${className}`,
  };
}
