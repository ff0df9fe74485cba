import { ConfigError, isRecord } from '@descent/spec';
import { add, concat, div, mul, reverse, type Tensor } from '@tensorflow/tfjs-core';
import type { Mask, ResolvedCallOptions } from '../base/call-options.js';
import { defineLayer } from '../base/define-layer.js';
import { isShapeList, type Shape } from '../base/shape.js';
import type { Config } from '../config/envelope.js';
import type { Field } from '../config/field.js';
import { nullable, oneOf, only } from '../config/scalars.js';
import { BidirectionalKeys, type BidirectionalOptions } from '../generated/layers.js';
import { layerField } from '../serialization/layer-field.js';
import { serializeLayer } from '../serialization/serialize-layer.js';
import { cloneLayer } from './clone-layer.js';
import { RNNLayer } from './rnn-layer.js';

const recurrent: Field<RNNLayer> = {
  read(value, at) {
    // A copy is what runs: the one read here needs no weights.
    const layer = layerField.read(isRecord(value) && !(value instanceof RNNLayer) ? unbuilt(value) : value, at);
    if (layer instanceof RNNLayer) return layer;
    throw new ConfigError(at.where, at.pointer, value, 'must be a recurrent layer (LSTM, GRU, SimpleRNN, RNN)');
  },
  write: serializeLayer,
};
const mergeMode = nullable(oneOf(['concat', 'sum', 'mul', 'ave']));
const weights = only(null, 'Set the weights of the built layer.');
const fields = { mergeMode, layer: recurrent, backwardLayer: nullable(recurrent), weights };

/**
 * A recurrent layer over the steps from both ends: `[b, steps, size]` → `[b, 2 · units]` or `[b, steps, 2 · units]`. The
 * backward outputs are turned around, so that each step has both of its own.
 *
 * Source: `keras/src/layers/rnn/bidirectional.py`; Schuster and Paliwal, 1997.
 */
export class Bidirectional extends defineLayer(BidirectionalKeys, { fields }) {
  override supportsMasking = true;
  readonly forwardLayer: RNNLayer;
  readonly backwardLayer: RNNLayer;

  constructor(options: BidirectionalOptions) {
    super(options);
    const { layer, backwardLayer } = this.settings;
    const plain = layer.name.replace(/^(forward|backward)_/, '');
    const turned = !layer.settings.goBackwards;
    this.forwardLayer = cloneLayer(layer, { name: `forward_${plain}` }) as RNNLayer;
    this.backwardLayer =
      backwardLayer ?? (cloneLayer(layer, { name: `backward_${plain}`, goBackwards: turned }) as RNNLayer);
    for (const each of [this.forwardLayer, this.backwardLayer]) each.zeroOutputForMask = each.settings.returnSequences;
    this.#check();
    this.inputSpec = layer.inputSpec;
  }

  override build(inputShape: Shape | Shape[]): void {
    this.forwardLayer.build(inputShape);
    this.backwardLayer.build(inputShape);
  }

  /** Lets stateful layers start from zeros again. */
  resetState(): void {
    this.forwardLayer.resetState();
    this.backwardLayer.resetState();
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape | Shape[] {
    const inner = this.forwardLayer.computeOutputShape(inputShape);
    const [output, ...states] = isShapeList(inner) ? (inner as [Shape, ...Shape[]]) : ([inner] as [Shape]);
    const { mergeMode } = this.settings;
    const other = this.backwardLayer.computeOutputShape(inputShape);
    const [back, ...backStates] = isShapeList(other) ? (other as [Shape, ...Shape[]]) : ([other] as [Shape]);
    const [size, backSize] = [output.at(-1) as number, back.at(-1) as number];
    if (mergeMode === null) return [output, back, ...states, ...backStates];
    const merged = mergeMode === 'concat' ? [...output.slice(0, -1), size + backSize] : output;
    return states.length === 0 ? merged : [merged, ...states, ...backStates];
  }

  override computeMask(_inputs: Tensor | Tensor[], mask: Mask): Mask {
    const { returnSequences, returnState } = this.forwardLayer.settings;
    const own = (Array.isArray(mask) ? mask[0] : mask) ?? null;
    const output = returnSequences ? own : null;
    const both = this.settings.mergeMode === null ? [output, output] : [output];
    return both.length > 1 || returnState ? both : output;
  }

  override call(inputs: Tensor, { training, mask, initialState }: ResolvedCallOptions): Tensor | Tensor[] {
    const half = (initialState?.length ?? 0) / 2;
    const run = (layer: RNNLayer, states: ResolvedCallOptions['initialState']) => {
      const result = layer.apply<Tensor | Tensor[]>(inputs, {
        training,
        mask: mask ?? null,
        ...(states === undefined ? {} : { initialState: states }),
      });
      return (Array.isArray(result) ? result : [result]) as [Tensor, ...Tensor[]];
    };
    const [forward, ...forwardStates] = run(this.forwardLayer, initialState?.slice(0, half));
    const [raw, ...backwardStates] = run(this.backwardLayer, initialState?.slice(half));
    const backward = this.forwardLayer.settings.returnSequences ? reverse(raw, 1) : raw;
    const outputs = this.#merge(forward, backward);
    const all = [...outputs, ...forwardStates, ...backwardStates];
    return all.length === 1 ? (all[0] as Tensor) : all;
  }

  override getConfig(): Config {
    const { layer: _layer, backward_layer: _backward, ...rest } = super.getConfig();
    return { ...rest, layer: serializeLayer(this.forwardLayer), backward_layer: serializeLayer(this.backwardLayer) };
  }

  #merge(forward: Tensor, backward: Tensor): Tensor[] {
    switch (this.settings.mergeMode) {
      case 'concat':
        return [concat([forward, backward], forward.rank - 1)];
      case 'sum':
        return [add(forward, backward)];
      case 'ave':
        return [div(add(forward, backward), 2)];
      case 'mul':
        return [mul(forward, backward)];
      default:
        return [forward, backward];
    }
  }

  #check(): void {
    const [forward, backward] = [this.forwardLayer.settings, this.backwardLayer.settings];
    if (forward.goBackwards === backward.goBackwards) {
      throw new ConfigError('Bidirectional', '/backwardLayer', backward.goBackwards, 'must go the other way');
    }
    for (const key of ['stateful', 'returnSequences', 'returnState'] as const) {
      if (forward[key] === backward[key]) continue;
      throw new ConfigError('Bidirectional', `/backwardLayer/${key}`, backward[key], `must be ${forward[key]} as well`);
    }
  }
}

function unbuilt({ build_config: _, ...envelope }: Config): Config {
  return envelope;
}
