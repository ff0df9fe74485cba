import type { Problem } from './model-file-error.js';

/** Is told what a file holds and the model goes without, or does otherwise. */
export type OnWarning = (warning: string) => void;

/** That the optimizer starts anew. */
export function unfitState(where: string, problems: readonly Problem[]): string {
  return warning(
    where,
    "the optimizer's state is left out, since it does not fit: the optimizer starts anew",
    problems,
  );
}

/** That the model is not compiled. */
export function notCompiled(where: string, problems: readonly Problem[]): string {
  const what = 'loss, metrics and optimizer are left out, since they cannot be read: call compile() before training';
  return warning(where, what, problems);
}

/** That the model computes what Keras does, which is not what it computed in tfjs-layers. */
export function computesOtherwise(where: string, faults: readonly Problem[]): string {
  const reasons = faults.map(({ path, message }) => `${path}: ${message}`);
  return `${where}: the model computes here as in Keras, and otherwise than in tfjs-layers. ${reasons.join(' ')}`;
}

function warning(where: string, what: string, problems: readonly Problem[]): string {
  const reasons = problems.map(({ path, message }) => `${path}: ${message}`);
  return `${where}: ${what}. Layers and weights are loaded. ${reasons.join(' ')}`;
}
