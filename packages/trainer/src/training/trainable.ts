import type { Shape } from '@descent/layers';
import type { Tensor } from '@tensorflow/tfjs-core';
import type { CallbackModel } from '../callbacks/callback-model.js';
import type { History } from '../callbacks/history.js';
import type { Compiled } from './compiled.js';

/** The side of a model that training works with. */
export interface Trainable extends CallbackModel {
  /** Regularization penalties and what layers added; makes tensors. */
  readonly losses: Tensor[];
  readonly inputNames: readonly string[] | null;
  readonly outputNames: readonly string[] | null;
  /** Sizes of the outputs' last axes, when the model knows them. */
  readonly outputWidths: readonly (number | null)[] | null;
  history: History | null;
  interrupted: boolean;
  build(inputShape: Shape | Shape[]): void;
  apply(inputs: Tensor | Tensor[], options: { training: boolean }): Tensor | Tensor[];
  /** @throws DescentError before `compile` */
  requireCompiled(method: string): Compiled;
}
