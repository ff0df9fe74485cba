/** How Python must see a number, and what it must be otherwise. */
export type PythonKind =
  /** Always written with a point: Keras refuses an integer. */
  | 'strict-float'
  /** Written with a point, except where the source had an integer. */
  | 'float'
  | 'int'
  | 'bool'
  | 'str'
  | 'list'
  | 'dict';

/** One key of a class's config. */
export interface KeySpec {
  /** Keras's name, in files. */
  readonly wire: string;
  /** Its name as an option in TypeScript. */
  readonly option: string;
  /** Keras has no default for it. */
  readonly required: boolean;
  readonly default?: unknown;
  readonly python: PythonKind;
  /** When Keras does not always write it: it is read only (`never`), or left out while it has its default (`when-set`). */
  readonly written?: 'never' | 'when-set';
  readonly description: string;
}

/** What a config of a class holds: generated from its schema. */
export interface ClassSpec {
  readonly className: string;
  readonly description: string;
  /** The rule, one line each, in the names of the keys. */
  readonly formula: readonly string[];
  /** Where others differ, and what surprises: one sentence or two each. */
  readonly notes: readonly string[];
  readonly references: readonly { readonly title: string; readonly url: string }[];
  /** In the order in which Keras writes them. */
  readonly keys: readonly KeySpec[];
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFreeze(member);
  }
  return value;
}
