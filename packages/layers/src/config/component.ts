import type { Config } from './envelope.js';
import type { Fields } from './field.js';
import { readOptions, writeConfig } from './read-fields.js';

/** What every class that a config can name has. */
export interface ComponentClass {
  readonly className: string;
  /** `package>Name` of a class of the user's own; without it, the class name alone is written. */
  readonly registeredName?: string;
  readonly fields?: Fields;
  readonly fromConfig?: (config: Config) => object;
  new (options: never): object;
}

const definitions = new WeakSet<object>();

/** Marks a class that a schema made: the class that extends it has its `className`, also once a bundler renamed it. */
export function definition<T extends object>(type: T): T {
  definitions.add(type);
  return type;
}

/** Whether a class is the one that a schema made, and none that extends it. */
export function isDefined(type: object): boolean {
  return definitions.has(Object.getPrototypeOf(type));
}

/** The class name of an object, as configs name it. A class that extends another does not have its name. */
export function classNameOf(component: object): string {
  const type = component.constructor as unknown as Partial<ComponentClass> & { readonly name: string };
  const inherits = isDefined(type) || type.name === '';
  return (inherits || Object.hasOwn(type, 'className') ? type.className : undefined) ?? type.name;
}

/**
 * An initializer, regularizer or constraint: options, read by a table of fields, and the config made of them. A
 * class of the user's own may leave the table away and write its own `getConfig`.
 */
export abstract class Component<Settings extends object = object> {
  /** The options, defaults filled in. */
  readonly settings: Settings;
  readonly #fields: Fields;

  constructor(fields: Fields = {}, options: object = {}) {
    this.#fields = fields;
    this.settings = readOptions(fields, options, classNameOf(this)) as Settings;
  }

  /** The options as Keras writes them. */
  getConfig(): Config {
    return writeConfig(this.#fields, this.settings as Config);
  }
}
