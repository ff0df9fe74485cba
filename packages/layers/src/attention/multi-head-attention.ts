import type { SeedGenerator } from '@descent/random';
import { isRecord, ShapeError, UnsupportedError } from '@descent/spec';
import { broadcastTo, matMul, mul, softmax, type Tensor, transpose, where, zerosLike } from '@tensorflow/tfjs-core';
import type { CallOptions, Mask, ResolvedCallOptions } from '../base/call-options.js';
import { defineLayer } from '../base/define-layer.js';
import { formatShape, isShapeList, readShape, type Shape } from '../base/shape.js';
import type { Config } from '../config/envelope.js';
import type { Field } from '../config/field.js';
import { integers } from '../config/lists.js';
import { boolean, nullable, number } from '../config/scalars.js';
import { MultiHeadAttentionKeys, type MultiHeadAttentionOptions } from '../generated/layers.js';
import { filled } from '../ops/filled.js';
import { Dropout } from '../regularization/dropout.js';
import type { Regularizer } from '../regularizers/regularizer.js';
import { attentionMask } from './attention-mask.js';
import { Projection } from './projection.js';

const list = integers({ min: 1 });
const listOrOne: Field<number[]> = {
  read: (value, at) => list.read(Number.isSafeInteger(value) ? [value] : value, at),
  write: (value) => [...value],
};
const attentionAxes: Field<number[] | null> = {
  read(value, at) {
    if (value === null) return null;
    const axes = Array.isArray(value) ? value : [value];
    if (axes.length === 1 && axes[0] === 1) return [1];
    const { pointer } = at;
    throw new UnsupportedError(`${at.where} at ${pointer}: only axis 1 of [b, t, size] can be attended over.`, {
      pointer,
    });
  },
  write: (value) => value,
};
const fields = {
  dropout: number({ min: 0, max: 1 }),
  outputShape: nullable(listOrOne),
  attentionAxes,
  flashAttention: nullable(boolean(false)),
};

/** What a call can be told besides the mask of each input. */
export interface AttentionCallOptions extends CallOptions {
  /** `[b, queries, keys]` or `[b, heads, queries, keys]`: which keys a query may look at. */
  readonly attentionMask?: Tensor;
  /** Whether a query sees no later key. */
  readonly useCausalMask?: boolean;
  /** Whether `[b, heads, queries, keys]`, the attention, is given as a second output. */
  readonly returnAttentionScores?: boolean;
}

/** Keras's stand-in for minus infinity, `-0.7 · the largest float32`. */
const MASKED = -0.7 * 3.4028234663852886e38;

/**
 * Attention of several heads: applied to `[query, value]` or `[query, value, key]` (the key is the value then),
 * `[b, t, size]`, `[b, s, size′]` → `[b, t, size]`. Each head gives `softmax(q · kᵀ / √keyDim) · v` of its own projections.
 *
 * Source: `keras/src/layers/attention/multi_head_attention.py`; Vaswani et al., 2017.
 */
export class MultiHeadAttention extends defineLayer(MultiHeadAttentionKeys, { fields }) {
  static override readonly ignoredKeys = ['flash_attention'];
  /** In a functional model's config, the inputs are arguments of their own and not one list. */
  static readonly spreadsInputs = true;
  /** In files, Keras names this one by its private attribute. */
  static readonly savedAs = { gateDense: '_gate_dense' };
  override supportsMasking = true;
  queryDense!: Projection;
  keyDense!: Projection;
  gateDense: Projection | null = null;
  valueDense!: Projection;
  outputDense!: Projection;
  #dropout: Dropout | null = null;
  readonly #penalty: Regularizer | null;

  constructor(options: MultiHeadAttentionOptions) {
    super(options);
    this.#penalty = this.activityRegularizer;
    // As in Keras, it is the projections' outputs that are penalized.
    this.activityRegularizer = null;
  }

  protected override get takesOneInput(): boolean {
    return false;
  }

  override build(inputShape: Shape | Shape[]): void {
    const [query, value, key] = this.#shapes(inputShape);
    const { numHeads, keyDim, outputShape, useGate, dropout: rate, seed } = this.settings;
    const valueDim = this.#valueDim;
    const parts = { ...this.settings, activityRegularizer: this.#penalty };
    const project = (name: string, out: readonly number[], from: Shape, gate = false) => {
      const projection = new Projection(name, out, parts, gate);
      projection.build(from);
      return projection;
    };
    this.queryDense = project('query', [numHeads, keyDim], query);
    this.keyDense = project('key', [numHeads, keyDim], key);
    if (useGate) this.gateDense = project('gate', [numHeads, valueDim], query, true);
    this.valueDense = project('value', [numHeads, valueDim], value);
    this.#dropout = new Dropout({ rate, seed, name: 'dropout' });
    const out = outputShape ?? [query.at(-1) as number];
    this.outputDense = project('attention_output', out, [...query.slice(0, 2), numHeads, valueDim]);
  }

  override get generators(): SeedGenerator[] {
    return [...super.generators, ...(this.#dropout?.generators ?? [])];
  }

  override getBuildConfig(): Config | null {
    const shapes = super.getBuildConfig()?.input_shape as Shape[] | undefined;
    if (shapes === undefined) return null;
    const [query_shape, value_shape, key_shape] = shapes;
    return { shapes_dict: { query_shape, value_shape, ...(key_shape === undefined ? {} : { key_shape }) } };
  }

  override buildFromConfig(config: Config): void {
    const { shapes_dict: shapes } = config;
    if (!isRecord(shapes)) return;
    const given = ['query_shape', 'value_shape', 'key_shape']
      .filter((key) => shapes[key] !== undefined && shapes[key] !== null)
      .map((key) => readShape(shapes[key], 'MultiHeadAttention', `/build_config/shapes_dict/${key}`));
    if (given.length >= 2) this.build(given);
  }

  override getConfig(): Config {
    const axes = this.built ? [1] : this.settings.attentionAxes;
    return { ...super.getConfig(), value_dim: this.#valueDim, attention_axes: axes };
  }

  override computeOutputShape(inputShape: Shape | Shape[], options: CallOptions = {}): Shape | Shape[] {
    const [query, value] = this.#shapes(inputShape);
    const { outputShape, numHeads } = this.settings;
    const output = [...query.slice(0, 2), ...(outputShape ?? query.slice(2))];
    const scores = [query[0] ?? null, numHeads, query[1] ?? null, value[1] ?? null];
    return options.returnAttentionScores ? [output, scores] : output;
  }

  override computeMask(_inputs: Tensor | Tensor[], mask: Mask): Mask {
    return Array.isArray(mask) ? [mask[0] ?? null] : mask;
  }

  override call(inputs: Tensor[], options: ResolvedCallOptions & AttentionCallOptions): Tensor | Tensor[] {
    const [query, value, key = value] = inputs as [Tensor, Tensor, Tensor?];
    const { slidingWindow, keyDim } = this.settings;
    const own = Array.isArray(options.mask) ? options.mask : [options.mask ?? null];
    const masks = {
      query: own[0] ?? null,
      value: own[1] ?? null,
      key: own[2] ?? null,
      attention: options.attentionMask ?? null,
      causal: options.useCausalMask === true,
      window: slidingWindow,
    };
    const mask = attentionMask(masks, query.shape[1] as number, value.shape[1] as number);
    const apart = (projection: Projection, x: Tensor) => transpose(projection.apply<Tensor>(x), [0, 2, 1, 3]);
    const queries = mul(apart(this.queryDense, query), 1 / Math.sqrt(keyDim));
    const logits = matMul(queries, apart(this.keyDense, key), false, true);
    const scores = this.#attend(logits, mask, options);
    const dropped = this.#dropout!.apply<Tensor>(scores, { training: options.training });
    const heads = transpose(matMul(dropped, apart(this.valueDense, value)), [0, 2, 1, 3]);
    const gated = this.gateDense === null ? heads : mul(heads, this.gateDense.apply<Tensor>(query));
    const output = this.outputDense.apply<Tensor>(gated);
    return options.returnAttentionScores ? [output, scores] : output;
  }

  /** Where a query may look at nothing, Keras gives 0 when it keeps the attention, else the mean of all values. */
  #attend(logits: Tensor, mask: Tensor | null, options: AttentionCallOptions): Tensor {
    if (mask === null) return softmax(logits);
    const seen = broadcastTo(mask, logits.shape);
    const scores = softmax(where(seen, logits, filled(logits, MASKED)));
    const kept = this.settings.dropout > 0 || options.returnAttentionScores;
    return kept ? where(seen, scores, zerosLike(scores)) : scores;
  }

  get #valueDim(): number {
    return this.settings.valueDim ?? this.settings.keyDim;
  }

  #shapes(inputShape: Shape | Shape[]): [Shape, Shape, Shape] {
    const shapes = isShapeList(inputShape) ? inputShape : [inputShape];
    const [query, value, key = value] = shapes;
    if (query?.length === 3 && value?.length === 3 && key?.length === 3 && key[1] === value[1])
      return [query, value, key];
    const fix = 'Apply it to [query, value] or [query, value, key].';
    const where = `Layer "${this.name}" (MultiHeadAttention)`;
    throw new ShapeError(
      where,
      '[b, t, size], [b, s, size] and keys like values',
      shapes.map(formatShape).join(', '),
      fix,
    );
  }
}
