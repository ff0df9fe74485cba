import { type Tensor, zeros } from '@tensorflow/tfjs-core';
import type { ResolvedCallOptions } from '../base/call-options.js';
import { ConfiguredLayer } from '../base/configured-layer.js';
import { firstShape, type Shape } from '../base/shape.js';

/** What one step gives: the output, and the states that the next step starts from. */
export interface StepResult {
  readonly output: Tensor;
  readonly states: Tensor[];
}

/** One step of a run over a sequence, with whatever the run holds fixed (dropout masks). */
export type Step = (inputs: Tensor, states: Tensor[]) => StepResult;

/** A run over a sequence: what goes into each step, `[batch, steps, …]`, and the step. */
export interface Run {
  readonly inputs: Tensor;
  readonly step: Step;
}

/** One step of a recurrent layer: the base of Keras's cells, and of a user's own, which says `stateSize` and `stepper`. */
export abstract class RNNCell<Settings extends object = object> extends ConfiguredLayer<Settings> {
  /** The length of each state. */
  abstract readonly stateSize: number[];

  protected override get takesOneInput(): boolean {
    return false;
  }

  /** The length of the output. */
  get outputSize(): number {
    return this.stateSize[0] as number;
  }

  /** The step for one run; random masks are drawn here, once, for inputs `[batch, size]`. */
  abstract stepper(batch: number, size: number, training: boolean): Step;

  /** A run over `[batch, steps, size]`; a cell that can do part of the work for all steps at once does it here. */
  run(sequence: Tensor, training: boolean): Run {
    const [batch, , size] = sequence.shape as [number, number, number];
    return { inputs: sequence, step: this.stepper(batch, size, training) };
  }

  /** The states that a run starts from: zeros. */
  initialState(batch: number): Tensor[] {
    return this.stateSize.map((size) => zeros([batch, size]));
  }

  /** One step on its own: `[inputs, …states]` → `[output, …states]`. */
  override call(inputs: Tensor[], { training }: ResolvedCallOptions): Tensor[] {
    const [x, ...states] = inputs as [Tensor, ...Tensor[]];
    const [batch, size] = x.shape as [number, number];
    const result = this.stepper(batch, size, training)(x, states);
    return [result.output, ...result.states];
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape[] {
    const batch = firstShape(inputShape)[0] ?? null;
    return [[batch, this.outputSize], ...this.stateSize.map((size): Shape => [batch, size])];
  }
}
