import { defaultGenerator, Generator } from '@descent/random';
import { add, expandDims, reshape, type Tensor, tile, type Variable } from '@tensorflow/tfjs-core';
import type { Activation } from '../activations/table.js';
import { knownAxis, type Shape, singleShape } from '../base/shape.js';
import type { Field, Fields, ValuesOf } from '../config/field.js';
import type { Initializer } from '../initializers/initializer.js';
import { dropoutMask } from '../regularization/dropout-mask.js';
import type { BIAS_FIELDS, CELL_BOUND_FIELDS, CELL_PENALTY_FIELDS, CELL_START_FIELDS } from './cell-fields.js';
import { gatedMatMul } from './gated-matmul.js';
import { RNNCell, type Run, type Step, type StepResult } from './rnn-cell.js';

type CellFields = typeof CELL_START_FIELDS &
  typeof CELL_PENALTY_FIELDS &
  typeof CELL_BOUND_FIELDS &
  typeof BIAS_FIELDS & { units: Field<number>; activation: Field<Activation>; seed: Field<number | null> };

/**
 * A cell whose steps are `f(x · kernel + bias, states)`, kernel `[size, gates · units]`. The part of the inputs is
 * computed for all steps of a sequence in one matrix product.
 */
export abstract class GatedCell<F extends Fields & CellFields> extends RNNCell<F> {
  kernel!: Variable;
  recurrentKernel!: Variable;
  bias: Variable | null = null;
  readonly #generator: Generator;

  /** @param gates - how many blocks of `units` columns the kernels have */
  constructor(
    fields: F,
    options: object,
    protected readonly gates: number,
  ) {
    super(fields, options);
    const { seed } = this.cell;
    this.#generator = seed === null ? defaultGenerator() : this.addGenerator(new Generator(seed));
  }

  protected get cell(): ValuesOf<CellFields> {
    return this.settings as ValuesOf<CellFields>;
  }

  override build(inputShape: Shape | Shape[]): void {
    const first = Array.isArray(inputShape[0]) ? (inputShape[0] as Shape) : singleShape(inputShape, this.name);
    const { units, useBias } = this.cell;
    this.kernel = this.addWeight({
      name: 'kernel',
      shape: [knownAxis(first, -1, this.name), units * this.gates],
      initializer: this.cell.kernelInitializer,
      regularizer: this.cell.kernelRegularizer,
      constraint: this.cell.kernelConstraint,
    });
    this.recurrentKernel = this.addWeight({
      name: 'recurrent_kernel',
      shape: [units, units * this.gates],
      initializer: this.cell.recurrentInitializer,
      regularizer: this.cell.recurrentRegularizer,
      constraint: this.cell.recurrentConstraint,
    });
    if (!useBias) return;
    this.bias = this.addWeight({
      name: 'bias',
      shape: this.biasShape(),
      initializer: this.biasStart(),
      regularizer: this.cell.biasRegularizer,
      constraint: this.cell.biasConstraint,
    });
  }

  protected biasShape(): number[] {
    return [this.cell.units * this.gates];
  }

  protected biasStart(): Initializer | null {
    return this.cell.biasInitializer;
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
    const { dropout, recurrentDropout, units } = this.cell;
    const count = recurrentDropout > 0 ? this.gates : 1;
    const draw = (rate: number, width: number) =>
      training && rate > 0
        ? Array.from({ length: count }, () => dropoutMask([batch, width], rate, this.#generator))
        : [];
    return { inputs: draw(dropout, size), states: draw(recurrentDropout, units) };
  }
}
