import { Optimizer } from '../base/optimizer.js';

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
  /** Whose arithmetic to run; default: Keras 3's on TensorFlow. */
  readonly variant?: string | null;
  /** Reads an optimizer inside another; `deserialize` gives itself. */
  readonly deserialize?: (envelope: unknown) => Optimizer;
}

/** An inner optimizer: live already, or an envelope for the context to read. */
export function readInner(inner: unknown, { deserialize }: ReadContext): Optimizer {
  return inner instanceof Optimizer || deserialize === undefined ? (inner as Optimizer) : deserialize(inner);
}

/**
 * An object as Keras 3 writes it.
 *
 * @param module - of Keras's own classes of this kind
 * @param known - their names; any other class is one's own, registered under its static `packageName`
 */
export function envelopeOf(
  object: { readonly className: string; getConfig(): Record<string, unknown> },
  module: string,
  known: readonly string[],
): Envelope {
  const { className } = object;
  const { packageName } = object.constructor as { packageName?: string };
  const own = packageName ?? (known.includes(className) ? undefined : 'Custom');
  return {
    module: own ?? module,
    class_name: className,
    config: object.getConfig(),
    registered_name: own === undefined ? null : `${own}>${className}`,
  };
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
