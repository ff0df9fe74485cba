/** One thing that a schema finds wrong. */
export interface SchemaProblem {
  readonly keyword: string;
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

/** A validator compiled ahead of time. It fills in defaults: give it a copy. */
export interface SchemaValidator {
  (value: unknown): boolean;
  errors?: readonly SchemaProblem[] | null;
}
