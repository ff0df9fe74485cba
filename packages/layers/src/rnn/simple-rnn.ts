import { SeedGenerator } from '@descent/random';
import { isRecord } from '@descent/spec';
import { add, type Tensor } from '@tensorflow/tfjs-core';
import { defineLayer } from '../base/define-layer.js';
import { type ConstructedLayer, optionsFromConfig } from '../base/from-config.js';
import type { Layer } from '../base/layer.js';
import type { Config } from '../config/envelope.js';
import type { ReadContext } from '../config/field.js';
import {
  SimpleRNNCellKeys,
  type SimpleRNNCellOptions,
  SimpleRNNKeys,
  type SimpleRNNOptions,
} from '../generated/layers.js';
import { cellOf } from './cell-of.js';
import { GatedCell } from './gated-cell.js';
import { gatedMatMul } from './gated-matmul.js';
import type { StepResult } from './rnn-cell.js';
import { RNNLayer } from './rnn-layer.js';

/** `h = activation(x · kernel + h · recurrentKernel + bias)`. Source: `keras/src/layers/rnn/simple_rnn.py`. */
export class SimpleRNNCell extends defineLayer(SimpleRNNCellKeys, { base: GatedCell }) {
  static override readonly fromConfig = fromConfig;
  readonly seedGenerator: SeedGenerator;
  protected readonly gates = 1;
  readonly stateSize = [this.settings.units];

  constructor(options: SimpleRNNCellOptions, generator = generatorOf(options)) {
    super(options);
    this.seedGenerator = this.addGenerator(generator);
  }

  protected override advance(x: Tensor, [h]: [Tensor], masks: readonly Tensor[]): StepResult {
    const output = this.settings.activation(add(x, gatedMatMul(h, this.recurrentKernel, masks)));
    return { output, states: [output] };
  }
}

/** The plain recurrent layer: `[b, steps, size]` → `[b, units]`, or `[b, steps, units]`; state h. See `SimpleRNNCell`. Source: `keras/src/layers/rnn/simple_rnn.py`. */
export class SimpleRNN extends defineLayer(SimpleRNNKeys, { base: RNNLayer }) {
  static override readonly fromConfig = fromConfig;
  readonly cell: SimpleRNNCell;

  constructor(options: SimpleRNNOptions, generator = generatorOf(options)) {
    super(options);
    this.cell = cellOf(this, SimpleRNNCell, generator);
  }
}

/** Keras makes this cell's generator before its initializers, which decides who gets which seed. */
function generatorOf(options: unknown): SeedGenerator {
  const seed = isRecord(options) ? options.seed : null;
  return new SeedGenerator(typeof seed === 'number' && Number.isSafeInteger(seed) ? seed : null);
}

function fromConfig<T extends Layer>(this: ConstructedLayer<T>, config: Config, context: ReadContext = {}): T {
  const generator = generatorOf(config);
  const type = this as unknown as new (options: Config, generator: SeedGenerator) => T;
  return new type(optionsFromConfig(this, config, context), generator);
}
