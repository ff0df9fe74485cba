/** Keras's snake case: `RMSprop` → `rm_sprop`, `AdamW` → `adam_w`. Source: Keras, `utils/naming.py`. */
export function toSnakeCase(className: string): string {
  return className
    .replace(/\W+/g, '')
    .replace(/(.)([A-Z][a-z]+)/g, '$1_$2')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
}
