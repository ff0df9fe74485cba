// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

/** How Keras writes an object: the class by name, its arguments in `config`. Keras 3 writes `module`, `class_name`, `config`, `registered_name` in this order; older generations leave some out. Other members beside them are ignored by Keras. */
export interface AnyEnvelope {
  /** Public Python module of a built-in class (`keras.optimizers`), the defining module of a custom one, `null` for `__main__`. */
  module?: string | null;
  /** Name of the class. */
  class_name: string;
  /** Arguments of the class by name; missing or `null` means all defaults. */
  config?: Record<string, unknown> | null;
  /** `package>Name` of a custom class, `null` for a built-in one. */
  registered_name?: string | null;
  /** What `build` was called with, for layers and models. */
  build_config?: Record<string, unknown> | null;
  /** What `compile` was called with, for models. */
  compile_config?: Record<string, unknown> | null;
  /** Same number, same object: for objects that are written twice in one file. */
  shared_object_id?: number;
  [other: string]: unknown;
}
