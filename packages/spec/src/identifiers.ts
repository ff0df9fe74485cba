import type { Envelope } from './envelope.js';

/** One of a few names, which an editor completes, or any other. */
export type NameOf<Known extends string> = Known | (string & Record<never, never>);

/** The same, with every list as a readonly one: what `as const` makes can be given too. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** A class by name, and its arguments. */
export interface ClassDict<ClassName extends string, Config> {
  readonly module?: string | null;
  readonly class_name: ClassName;
  readonly config?: Config | null;
  readonly registered_name?: string | null;
}

/**
 * A class of the user's own, by name: `registered_name` is `package>Name`, under which `customObjects` has it, or the
 * class's name alone.
 */
export interface CustomDict {
  readonly module?: string | null;
  readonly class_name: string;
  readonly config?: Readonly<Record<string, unknown>> | null;
  readonly registered_name: string;
}

/**
 * Keras's dict of an object, whose `class_name` says which keys its config may have: in an editor they complete, and a
 * wrong one is an error. What is not known before the program runs (read from a file) goes to `deserialize`.
 *
 * @typeParam Configs - the config of each class, by its name
 */
export type KerasDict<Configs> =
  | { [Name in keyof Configs & string]: ClassDict<Name, Partial<Frozen<Configs[Name]>>> }[keyof Configs & string]
  | CustomDict
  | Envelope;
