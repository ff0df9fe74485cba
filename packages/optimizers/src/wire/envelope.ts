import { type CustomObjectsOption, type Envelope, optimizerRules, scheduleRules, writeEnvelope } from '@descent/spec';
import type { Version } from '../base/version.js';

/** What a `fromConfig` is given besides the config. */
export interface OptimizerContext extends CustomObjectsOption {
  /** Whose arithmetic to run; default: Keras 3's on TensorFlow. */
  readonly version?: string | Version | null;
}

/** Classes of one kind that Keras has itself. */
export interface KerasModule {
  readonly module: string;
  readonly classNames: readonly string[];
}

export const OPTIMIZERS: KerasModule = { module: 'keras.optimizers', classNames: Object.keys(optimizerRules) };
export const SCHEDULES: KerasModule = {
  module: 'keras.optimizers.schedules',
  classNames: Object.keys(scheduleRules),
};

interface Serializable {
  readonly className: string;
  getConfig(): Record<string, unknown>;
}

/** `package>Name` of one's own class, its static `registeredName`; undefined for a class of Keras. */
export function customNameOf(object: Serializable, { classNames }: KerasModule): string | undefined {
  const { registeredName } = object.constructor as { registeredName?: string };
  return registeredName ?? (classNames.includes(object.className) ? undefined : `Custom>${object.className}`);
}

/** An object as Keras 3 writes it. */
export function envelopeOf(object: Serializable, keras: KerasModule): Envelope {
  return writeEnvelope(object.className, object.getConfig(), {
    module: keras.module,
    registeredName: customNameOf(object, keras),
  });
}
