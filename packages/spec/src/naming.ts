/**
 * Keras's name of an option: `learningRate` → `learning_rate`, `beta1` → `beta_1`, `adamBeta1` → `adam_beta_1`,
 * `l1RegularizationStrength` → `l1_regularization_strength`.
 *
 * Capitals start a word. Digits start one too, unless the word before them is a single letter (`l1`, `l2`).
 */
export function toWireName(option: string): string {
  return option
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Za-z]{2})(\d)/g, '$1_$2')
    .toLowerCase();
}

/** The option's name for one of Keras's: `learning_rate` → `learningRate`, `beta_1` → `beta1`. */
export function toOptionName(wire: string): string {
  return wire.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Keras's snake case of a class, from which it makes names: `RMSprop` → `rm_sprop`, `AdamW` → `adam_w`. */
export function toSnakeCase(className: string): string {
  return className
    .replace(/\W+/g, '')
    .replace(/(.)([A-Z][a-z]+)/g, '$1_$2')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

/** A class's name without `Custom>`, the package under which Keras 2.11 and 2.12 registered their own optimizers. */
export function withoutCustomPackage(className: string): string {
  return className.startsWith('Custom>') ? className.slice('Custom>'.length) : className;
}
