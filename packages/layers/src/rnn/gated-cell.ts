import type { SeedGenerator } from '@descent/random';
import { add, expandDims, reshape, type Tensor, tile, type Variable } from '@tensorflow/tfjs-core';
import type { LayerSettings } from '../base/define-layer.js';
import { firstShape, knownAxis, type Shape } from '../base/shape.js';
import { weightParts } from '../base/weight-parts.js';
import type { SimpleRNNCellOptions } from '../generated/layers.js';
import type { Initializer } from '../initializers/initializer.js';
import { dropoutMask } from '../regularization/dropout-mask.js';
import { gatedMatMul } from './gated-matmul.js';
import { RNNCell, type Run, type Step, type StepResult } from './rnn-cell.js';

type CellSettings = LayerSettings<SimpleRNNCellOptions>;

/**
 * A cell whose steps are `f(x · kernel + bias, states)`, kernel `[size, gates · units]`. The part of the inputs is
 * computed for all steps of a sequence in one matrix product.
 */
export abstract class GatedCell<Settings extends CellSettings = CellSettings> extends RNNCell<Settings> {
  kernel!: Variable;
  recurrentKernel!: Variable;
  bias: Variable | null = null;
  /** How many blocks of `units` columns the kernels have. */
  protected abstract readonly gates: number;
  /** What masks are drawn from. */
  abstract readonly seedGenerator: SeedGenerator;

  override build(inputShape: Shape | Shape[]): void {
    const { units, useBias } = this.settings;
    const size = knownAxis(firstShape(inputShape), -1, this.name);
    const width = units * this.gates;
    this.kernel = this.addWeight({ name: 'kernel', shape: [size, width], ...weightParts(this.settings, 'kernel') });
    this.recurrentKernel = this.addWeight({
      name: 'recurrent_kernel',
      shape: [units, width],
      ...weightParts(this.settings, 'recurrent'),
    });
    if (!useBias) return;
    const parts = { ...weightParts(this.settings, 'bias'), initializer: this.biasStart() };
    this.bias = this.addWeight({ name: 'bias', shape: this.biasShape(), ...parts });
  }

  protected biasShape(): number[] {
    return [this.settings.units * this.gates];
  }

  protected biasStart(): Initializer | null {
    return this.settings.biasInitializer;
  }

  /** The bias that inputs get. */
  protected inputBias(): Tensor | null {
    return this.bias;
  }

  /** One step: `x` is `inputs · kernel + bias`, `[batch, gates · units]`; `masks` are those of the states. */
  protected abstract advance(x: Tensor, states: Tensor[], masks: readonly Tensor[]): StepResult;

  override stepper(batch: number, size: number, training: boolean): Step {
    const masks = this.#masks(batch, size, training);
    return (inputs, states) => this.advance(this.#project(inputs, masks.inputs), states, masks.states);
  }

  override run(sequence: Tensor, training: boolean): Run {
    const [batch, steps, size] = sequence.shape as [number, number, number];
    const masks = this.#masks(batch, size, training);
    const wide = masks.inputs.map((mask) => reshape(tile(expandDims(mask, 1), [1, steps, 1]), [batch * steps, size]));
    const projected = this.#project(reshape(sequence, [batch * steps, size]), wide);
    return {
      inputs: reshape(projected, [batch, steps, projected.shape[1] as number]),
      step: (x, states) => this.advance(x, states, masks.states),
    };
  }

  #project(inputs: Tensor, masks: readonly Tensor[]): Tensor {
    const product = gatedMatMul(inputs, this.kernel, masks);
    const bias = this.inputBias();
    return bias === null ? product : add(product, bias);
  }

  /** As in Keras, gates get masks of their own when states are dropped, and one for all otherwise. */
  #masks(batch: number, size: number, training: boolean): { inputs: Tensor[]; states: Tensor[] } {
    const { dropout, recurrentDropout, units } = this.settings;
    const count = recurrentDropout > 0 ? this.gates : 1;
    const draw = (rate: number, width: number) =>
      training && rate > 0
        ? Array.from({ length: count }, () => dropoutMask([batch, width], rate, this.seedGenerator))
        : [];
    return { inputs: draw(dropout, size), states: draw(recurrentDropout, units) };
  }
}
