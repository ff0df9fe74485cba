import type { Shape } from '@descent/layers';
import type { Tensor } from '@tensorflow/tfjs-core';
import type { CallbackModel } from '../callbacks/callback-model.js';
import type { History } from '../callbacks/history.js';
import type { Structure } from '../data/structure.js';
import type { Compiled } from './compiled.js';

/** The side of a model that training works with. */
export interface Trainable extends CallbackModel {
  /** Regularization penalties and what layers added; makes tensors. */
  readonly losses: Tensor[];
  /** Names of the inputs in the form in which data for them are given, when the model knows them. */
  readonly inputStructure: Structure | null;
  /** The same for outputs and targets. */
  readonly outputStructure: Structure | null;
  /** Sizes of the outputs' last axes, when the model knows them. */
  readonly outputWidths: readonly (number | null)[] | null;
  history: History | null;
  build(inputShape: Shape | Shape[]): void;
  /** The outputs in the model's order, whatever form they are given in. */
  applyToAll(inputs: readonly Tensor[], options: { training: boolean }): Tensor[];
  /** @throws DescentError before `compile` */
  requireCompiled(method: string): Compiled;
}
