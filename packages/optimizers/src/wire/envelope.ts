import { optimizerRules, scheduleRules } from '@descent/spec';
import type { Version } from '../base/version.js';

/** A serialized object. Keras 3 writes all four members; older generations know the class name and the config. */
export interface Envelope {
  readonly module?: string | null;
  readonly class_name: string;
  readonly config: Record<string, unknown>;
  readonly registered_name?: string | null;
}

/** Classes that a config may name besides Keras's own, by `package>Name` or by class name. */
export type CustomObjects = Readonly<Record<string, unknown>>;

/** What a `fromConfig` is given besides the config. */
export interface ReadContext {
  readonly customObjects?: CustomObjects;
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
  const custom = customNameOf(object, keras);
  return {
    module: custom?.split('>')[0] ?? keras.module,
    class_name: object.className,
    config: object.getConfig(),
    registered_name: custom ?? null,
  };
}
