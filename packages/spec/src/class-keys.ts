/** What a key may hold: a rule by its name in `specs/v1/shared/value.schema.json`, or a rule of its own. */
export type KeyRule =
  | string
  | {
      readonly type?: string | readonly string[];
      readonly enum?: readonly unknown[];
      readonly items?: KeyRule;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly exclusiveMinimum?: number;
      readonly exclusiveMaximum?: number;
    };

/** One key of a class, as much as it takes to read and write it. */
export interface ClassKey {
  /** Keras's name, in files. */
  readonly wire: string;
  readonly rule: KeyRule;
  /** Without one, the key must be given. */
  readonly default?: unknown;
  /** When Keras does not always write it. */
  readonly written?: 'never' | 'when-set';
  /** Whether Python must see a number with a point. */
  readonly float?: true;
}

/**
 * What a class needs of its schema to be read and written: generated, one constant per class, so that a program has those
 * of the classes that it uses.
 *
 * @typeParam Options - the options that a program gives, in camelCase
 */
export interface ClassKeys<Options extends object> {
  readonly className: string;
  /** In the order in which Keras writes them. */
  readonly keys: readonly ClassKey[];
  /** Of a file alone: keys that change nothing here. */
  readonly ignored?: readonly string[];
  /** Of the types alone: no value has it. */
  readonly options?: Options;
}
