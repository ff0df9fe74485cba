import type { CustomObjects } from '@descent/layers';
import { ConfigError, isRecord, lookUp, UnknownNameError, withoutCustomPackage } from '@descent/spec';
import type { Config, Envelope } from './wire.js';

export type { CustomObjects };

/** A class that a config can name. */
export interface ConfigurableClass<T> {
  readonly className: string;
  /** `package>Name`, for classes that are not Keras's own. */
  readonly registeredName?: string;
  fromConfig(config: unknown): T;
}

/** A function by its name, as Keras writes it. */
export interface FunctionDict {
  readonly module?: string | null;
  readonly class_name: 'function';
  readonly config: string;
  readonly registered_name?: string | null;
}

interface Configurable {
  readonly className: string;
  getConfig(): Config;
}

/** Finds, reads and writes the classes of one kind. */
export class ClassTable<T extends Configurable> {
  readonly #kind: string;
  readonly #module: string;
  readonly #base: abstract new (
    ...args: never[]
  ) => T;
  readonly classes: Readonly<Record<string, ConfigurableClass<T>>>;

  /**
   * @param kind - `loss`, for messages
   * @param module - Keras's public module
   * @param base - what every class of this kind extends
   * @param classes - Keras's own classes by name
   */
  constructor(
    kind: string,
    module: string,
    base: abstract new (...args: never[]) => T,
    classes: Readonly<Record<string, ConfigurableClass<T>>>,
  ) {
    this.#kind = kind;
    this.#module = module;
    this.#base = base;
    this.classes = classes;
  }

  /** Whether a value is a class of this kind. */
  holds(value: unknown): value is ConfigurableClass<T> {
    return typeof value === 'function' && value.prototype instanceof this.#base;
  }

  /** Keras's envelope. */
  serialize(object: T): Envelope {
    const type = object.constructor as unknown as ConfigurableClass<T>;
    const config = object.getConfig();
    if (this.classes[object.className] === type) {
      return { module: this.#module, class_name: object.className, config, registered_name: null };
    }
    const registered = type.registeredName ?? object.className;
    const module = registered.includes('>') ? (registered.split('>')[0] as string) : null;
    return { module, class_name: object.className, config, registered_name: registered };
  }

  /** The object of an envelope; legacy envelopes without `module` and `registered_name` are read too. */
  deserialize(envelope: unknown, customObjects: CustomObjects = {}): T {
    if (!isRecord(envelope)) {
      throw new ConfigError(this.#kind, '', envelope, 'must be an object with class_name and config');
    }
    const { class_name: className, registered_name: registered, config } = envelope;
    if (typeof className !== 'string') throw new ConfigError(this.#kind, '/class_name', className, 'must be a string');
    const found =
      (typeof registered === 'string' ? lookUp(customObjects, registered) : undefined) ??
      lookUp(customObjects, className) ??
      lookUp(this.classes, withoutCustomPackage(className));
    if (this.holds(found)) return found.fromConfig(config ?? {});
    const known = [...Object.keys(this.classes), ...Object.keys(customObjects)];
    throw new UnknownNameError(this.#kind, className, known, { pointer: '/class_name' });
  }
}
