import type { CustomObjectsOption } from '@descent/spec';

/** What a reader of configs needs besides the config. */
export interface ReadContext extends CustomObjectsOption {
  /** How layers inside a layer's config (a wrapper's `layer`, an RNN's `cell`) are read. */
  readonly deserializeLayer?: ((envelope: unknown, context: ReadContext) => object) | undefined;
}

/** Where a value was found, for messages, and what is needed to read it. */
export interface Place extends ReadContext {
  /** What holds the value: `Dense`, `MaxNorm`, … */
  readonly where: string;
  /** JSON pointer to the value inside it. */
  readonly pointer: string;
}

/** One option of a class: how it is read from an option or a config, how it is written to a config. */
export interface Field<T> {
  /** @throws ConfigError that names the place when the value is not what the field asks for */
  read(value: unknown, at: Place): T;
  write(value: T): unknown;
  /** What is read when nothing is given; without it, the option must be given. */
  readonly fallback?: unknown;
  /** Whether the value appears in the config; always, when not said. */
  isWritten?(value: T): boolean;
}

/** The options of a class, in the order in which Keras writes them. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The values that a table of fields reads. */
export type ValuesOf<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };
