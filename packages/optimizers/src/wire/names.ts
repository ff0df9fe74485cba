/** Keras's name of an option: `learningRate` → `learning_rate`, `beta1` → `beta_1`. */
export function toWireName(option: string): string {
  return option
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Za-z]{2})(\d)/g, '$1_$2')
    .toLowerCase();
}
