import {
  type Config,
  ConfigError,
  CUSTOM_OBJECTS,
  type CustomObjectsOption,
  checkKeys,
  type Envelope,
  findCustomName,
  isRecord,
  lookUp,
  readEnvelope,
  toOptionName,
  toSnakeCase,
  UnknownNameError,
  withoutCustomPackage,
  writeEnvelope,
} from '@descent/spec';
import { type ComponentClass, classNameOf } from './component.js';
import type { Field, Place } from './field.js';
import { readConfig } from './read-fields.js';

/** Classes of one kind, and under which names Keras knows them. */
export interface Kind<T> {
  /** `initializer`, for messages. */
  readonly kind: string;
  /** Keras's public module. */
  readonly module: string;
  /** What every class of this kind extends. */
  readonly base: abstract new (
    ...args: never[]
  ) => T;
  /** Keras's own classes, by name. */
  readonly classes: Readonly<Record<string, ComponentClass>>;
  /** Whether Keras knows each by its snake case too. */
  readonly hasSnakeNames?: boolean;
  /** Further names of Keras's, and the classes that they mean. */
  readonly aliases?: Readonly<Record<string, string>>;
}

/** Finds, reads and writes the classes of one kind. */
export class ClassTable<T extends { getConfig(): Config }> {
  readonly #kind: Kind<T>;
  readonly #classes: ReadonlyMap<string, ComponentClass>;

  constructor(kind: Kind<T>) {
    this.#kind = kind;
    const { classes, aliases = {}, hasSnakeNames = false } = kind;
    const own = Object.entries(classes).flatMap(([name, type]): [string, ComponentClass][] =>
      hasSnakeNames
        ? [
            [name, type],
            [toSnakeCase(name), type],
          ]
        : [[name, type]],
    );
    const others = Object.entries(aliases).map(([name, of]): [string, ComponentClass] => [name, classes[of] as never]);
    this.#classes = new Map([...own, ...others]);
  }

  /** Every name that `get` accepts. */
  names(): string[] {
    return [...this.#classes.keys()];
  }

  /** An object from its name, its envelope or itself; `null` for `null`. Names are case-sensitive, as in Keras. */
  get(identifier: unknown, options: CustomObjectsOption = {}): T | null {
    const { kind, module } = this.#kind;
    checkKeys(`${module.split('.').at(-1)}.get`, options, CUSTOM_OBJECTS);
    return this.read(identifier, { where: kind, pointer: '', customObjects: options.customObjects });
  }

  /** The same, for a value inside a config. */
  read(identifier: unknown, at: Place): T | null {
    if (identifier === null || identifier === undefined) return null;
    if (identifier instanceof this.#kind.base) return identifier;
    if (typeof identifier === 'string') {
      return this.make({ module: null, class_name: identifier, config: {}, registered_name: null }, at);
    }
    if (isRecord(identifier)) return this.make(readEnvelope(identifier, at.where, at.pointer), at);
    const rule = `must be a name, a config or an instance of a ${this.#kind.kind}`;
    throw new ConfigError(at.where, at.pointer, identifier, rule);
  }

  /** Keras's class of that name, in any of its spellings. */
  find(name: string): ComponentClass | undefined {
    return this.#classes.get(name);
  }

  /** Whether a value is a class of this kind. */
  holds(value: unknown): value is ComponentClass {
    return typeof value === 'function' && value.prototype instanceof this.#kind.base;
  }

  /** Whether an object is of one of Keras's own classes. */
  hasClassOf(object: T): boolean {
    return lookUp(this.#kind.classes, classNameOf(object)) === object.constructor;
  }

  /** The envelope that Keras writes for this object. */
  serialize(object: T): Envelope {
    const className = classNameOf(object);
    const { registeredName = className } = object.constructor as Partial<ComponentClass>;
    const from = this.hasClassOf(object) ? { module: this.#kind.module } : { registeredName };
    return writeEnvelope(className, object.getConfig(), from);
  }

  /** A field of this kind, `null` allowed. */
  field(fallback: string | null): Field<T | null> {
    return {
      fallback,
      read: (value, at) => this.read(value, at),
      write: (value) => (value === null ? null : this.serialize(value)),
    };
  }

  /** The object of an envelope. */
  make(envelope: Envelope, at: Place): T {
    const { kind } = this.#kind;
    const { class_name, config } = envelope;
    const custom = at.customObjects ?? {};
    const own = findCustomName(envelope, custom);
    const type = own !== undefined ? custom[own] : this.find(withoutCustomPackage(class_name));
    if (type === undefined) {
      const known = [...this.names(), ...Object.keys(custom)];
      throw new UnknownNameError(kind, class_name, known, at.pointer === '' ? {} : { pointer: at.pointer });
    }
    if (this.holds(type)) return this.create(type, config, class_name);
    throw new ConfigError(at.where, at.pointer, class_name, `must name a ${kind}`);
  }

  /** An object of a class, from Keras's config of it. */
  create(type: ComponentClass, config: Config = {}, where = type.className): T {
    const made: unknown =
      type.fromConfig?.(config) ?? new type(readConfig(type.fields ?? looseFields(config), config, where) as never);
    if (made instanceof this.#kind.base) return made;
    throw new ConfigError(where, '', made, `must be made a ${this.#kind.kind} by fromConfig`);
  }
}

/** Fields of a class that has none: whatever its config says, as it is. */
function looseFields(config: Config): Record<string, Field<unknown>> {
  const plain: Field<unknown> = { read: (value) => value, write: (value) => value };
  return Object.fromEntries(Object.keys(config).map((key) => [toOptionName(key), plain]));
}
