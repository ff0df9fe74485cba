import { ConfigError, checkKeys, isRecord, toOptionName, UnknownNameError, withoutCustomPackage } from '@descent/spec';
import { type ComponentClass, classNameOf } from './component.js';
import { type Config, type Envelope, readEnvelope } from './envelope.js';
import { CUSTOM_OBJECTS, type CustomObjectsOption, type Field, type Place } from './field.js';
import { readConfig } from './read-fields.js';

/** Finds, reads and writes the classes of one kind (`initializer`, `regularizer`, `constraint`). */
export class ComponentTable<T extends { getConfig(): Config }> {
  readonly #kind: string;
  readonly #module: string;
  readonly #classes: ReadonlyMap<string, ComponentClass>;
  readonly #isInstance: (value: unknown) => value is T;

  /** @param classes - by every name that Keras knows them by */
  constructor(
    kind: string,
    module: string,
    classes: Readonly<Record<string, ComponentClass>>,
    isInstance: (value: unknown) => value is T,
  ) {
    this.#kind = kind;
    this.#module = module;
    this.#classes = new Map(Object.entries(classes));
    this.#isInstance = isInstance;
  }

  /** Every name that `get` accepts. */
  names(): string[] {
    return [...this.#classes.keys()];
  }

  /** An object from its name, its envelope or itself; `null` for `null`. Names are case-sensitive, as in Keras. */
  get(identifier: unknown, options: CustomObjectsOption = {}): T | null {
    checkKeys(`${this.#module.split('.').at(-1)}.get`, options, CUSTOM_OBJECTS);
    return this.read(identifier, { where: this.#kind, pointer: '', customObjects: options.customObjects });
  }

  /** The same, for a value inside a config. */
  read(identifier: unknown, at: Place): T | null {
    if (identifier === null || identifier === undefined) return null;
    if (this.#isInstance(identifier)) return identifier;
    if (typeof identifier === 'string') {
      return this.#make({ module: null, class_name: identifier, config: {}, registered_name: null }, at);
    }
    if (isRecord(identifier)) return this.#make(readEnvelope(identifier, at.where, at.pointer), at);
    throw new ConfigError(
      at.where,
      at.pointer,
      identifier,
      `must be a name, a config or an instance of a ${this.#kind}`,
    );
  }

  /** The envelope that Keras writes for this object. */
  serialize(component: T): Envelope {
    const type = component.constructor as unknown as ComponentClass;
    const className = classNameOf(component);
    if (this.#classes.get(className) === type) {
      return { module: this.#module, class_name: className, config: component.getConfig(), registered_name: null };
    }
    const registered = type.registeredName ?? className;
    const module = registered.includes('>') ? (registered.split('>')[0] as string) : null;
    return { module, class_name: className, config: component.getConfig(), registered_name: registered };
  }

  /** A field of this kind, `null` allowed. */
  field(fallback: string | null): Field<T | null> {
    return {
      fallback,
      read: (value, at) => this.read(value, at),
      write: (value) => (value === null ? null : this.serialize(value)),
    };
  }

  #make(envelope: Envelope, at: Place): T {
    const { class_name, config, registered_name } = envelope;
    const custom = at.customObjects ?? {};
    const own = [registered_name, class_name].find((name) => name !== null && Object.hasOwn(custom, name));
    const type = own ? (custom[own] as ComponentClass) : this.#classes.get(withoutCustomPackage(class_name));
    if (type === undefined) {
      const known = [...this.names(), ...Object.keys(custom)];
      throw new UnknownNameError(this.#kind, class_name, known, at.pointer === '' ? {} : { pointer: at.pointer });
    }
    const made =
      type.fromConfig?.(config) ??
      new type(readConfig(type.fields ?? looseFields(config), config, class_name) as never);
    if (this.#isInstance(made)) return made;
    throw new ConfigError(at.where, at.pointer, class_name, `must name a ${this.#kind}`);
  }
}

/** Fields of a class that has none: whatever its config says, as it is. */
function looseFields(config: Config): Record<string, Field<unknown>> {
  const plain: Field<unknown> = { read: (value) => value, write: (value) => value };
  return Object.fromEntries(Object.keys(config).map((key) => [toOptionName(key), plain]));
}
