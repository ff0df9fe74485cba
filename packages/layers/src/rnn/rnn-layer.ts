import { ConfigError, ShapeError } from '@descent/spec';
import { type Tensor, tidy, type Variable, variable, zerosLike } from '@tensorflow/tfjs-core';
import type { Mask, ResolvedCallOptions } from '../base/call-options.js';
import { ConfiguredLayer } from '../base/configured-layer.js';
import type { LayerSettings } from '../base/define-layer.js';
import type { InputSpec } from '../base/input-spec.js';
import type { Layer } from '../base/layer.js';
import { type Shape, singleShape } from '../base/shape.js';
import type { Config } from '../config/envelope.js';
import type { RNNOptions } from '../generated/layers.js';
import { recur } from './recurrence.js';
import type { RNNCell } from './rnn-cell.js';

/** What every recurrent layer is told. */
type RNNSettings = Omit<LayerSettings<RNNOptions>, 'cell'>;

/** A cell run over the steps of `[b, steps, size]`. Source: `keras/src/layers/rnn/rnn.py`. */
export abstract class RNNLayer<Settings extends RNNSettings = RNNSettings> extends ConfiguredLayer<Settings> {
  override inputSpec: InputSpec = { ndim: 3 };
  override supportsMasking = true;
  abstract readonly cell: RNNCell;
  /** Whether masked steps give zeros instead of the output before. */
  zeroOutputForMask: boolean = this.settings.zeroOutputForMask;
  #states: Variable[] | null = null;

  /** A layer that is an activation belongs to the cell, though it is found here too. */
  override get sublayers(): Layer[] {
    const inside = new Set(this.cell?.sublayers);
    return super.sublayers.filter((layer) => !inside.has(layer));
  }

  /** The states between batches of a stateful layer; `null` before the first. */
  get states(): readonly Tensor[] | null {
    return this.#states;
  }

  /** Lets a stateful layer start from zeros again. */
  resetState(): void {
    tidy(() => {
      for (const state of this.#states ?? []) state.assign(zerosLike(state));
    });
  }

  override build(inputShape: Shape | Shape[]): void {
    const shape = singleShape(inputShape, this.name);
    this.cell.build([shape[0] ?? null, ...shape.slice(2)]);
    if (!this.settings.stateful) return;
    if (typeof shape[0] !== 'number') {
      const fix = 'Give the batch size: Input({ batchShape: … }).';
      throw new ShapeError(`Layer "${this.name}"`, 'a known batch size, being stateful', shape, fix);
    }
    this.#states = tidy(() => this.cell.initialState(shape[0] as number).map((state) => variable(state, false)));
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[] {
    const [batch = null, steps = null] = singleShape(inputShape, this.name);
    const { returnSequences, returnState } = this.settings;
    const output: Shape = returnSequences ? [batch, steps, this.cell.outputSize] : [batch, this.cell.outputSize];
    return returnState ? [output, ...this.cell.stateSize.map((size): Shape => [batch, size])] : output;
  }

  override computeMask(_inputs: Tensor | Tensor[], mask: Mask): Mask {
    const own = (Array.isArray(mask) ? mask[0] : mask) ?? null;
    const output = this.settings.returnSequences ? own : null;
    return this.settings.returnState ? [output, ...this.cell.stateSize.map(() => null)] : output;
  }

  override call(inputs: Tensor, { training, mask, initialState }: ResolvedCallOptions): Tensor | Tensor[] {
    const { returnSequences, returnState, goBackwards, stateful } = this.settings;
    const [batch, steps] = inputs.shape as [number, number];
    if (steps === 0) throw new ShapeError(`Layer "${this.name}"`, 'sequences of at least one step', inputs.shape);
    const result = recur(this.cell.run(inputs, training), this.#start(batch, initialState), {
      mask: (Array.isArray(mask) ? mask[0] : mask) ?? null,
      goBackwards,
      zeroOutputForMask: this.zeroOutputForMask,
      all: returnSequences,
    });
    if (stateful) this.#remember(result.states);
    return returnState ? [result.output, ...result.states] : result.output;
  }

  override getConfig(): Config {
    const config = super.getConfig();
    return 'zero_output_for_mask' in config ? { ...config, zero_output_for_mask: this.zeroOutputForMask } : config;
  }

  override dispose(): void {
    for (const state of this.#states ?? []) state.dispose();
    this.#states = null;
    super.dispose();
  }

  #start(batch: number, given: ResolvedCallOptions['initialState']): Tensor[] {
    const states = given === undefined ? (this.#states ?? this.cell.initialState(batch)) : (given as Tensor[]);
    const { stateSize } = this.cell;
    if (states.length !== stateSize.length) {
      throw new ConfigError(
        this.name,
        '/initialState',
        `${states.length} tensors`,
        `must be ${stateSize.length} tensors`,
      );
    }
    states.forEach((state, i) => {
      const wanted = [batch, stateSize[i] as number];
      if (state.shape.join() === wanted.join()) return;
      throw new ShapeError(`Layer "${this.name}", state ${i}`, `shape [${wanted.join(', ')}]`, state.shape);
    });
    return states;
  }

  #remember(states: Tensor[]): void {
    this.#states?.forEach((held, i) => {
      held.assign(states[i] as Tensor);
    });
  }
}
