import type { Version } from '../base/version.js';

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
  readonly version?: string | Version | null;
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
