/** An object as Keras 3 writes it. */
export interface Envelope {
  readonly module: string | null;
  readonly class_name: string;
  readonly config: Record<string, unknown>;
  readonly registered_name: string | null;
}

/** Classes that a config may name besides Keras's own, by `package>Name` or by class name. */
export type CustomObjects = Readonly<Record<string, unknown>>;

/** What a `fromConfig` is given besides the config. */
export interface ReadContext {
  readonly customObjects?: CustomObjects;
}

/** The custom class that an envelope names: its registered name first, as Keras does. */
export function findCustom(
  envelope: { readonly class_name: string; readonly registered_name?: unknown },
  customObjects: CustomObjects = {},
): unknown {
  for (const name of [envelope.registered_name, envelope.class_name]) {
    if (typeof name === 'string' && Object.hasOwn(customObjects, name)) return customObjects[name];
  }
  return undefined;
}
