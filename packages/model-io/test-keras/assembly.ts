import { deserializeLayer, itemsOf, Layer, type Shape } from '@descent/layers';
import { toOptionName } from '@descent/spec';
import { Model, Sequential } from '@descent/trainer';
import type { Tensor } from '@tensorflow/tfjs-core';

/** What an attribute holds: see random_subclassed.py. */
type Held =
  | { readonly same: string }
  | { readonly layer: object }
  | { readonly list: readonly Held[] }
  | { readonly dict: Readonly<Record<string, Held>> };

interface Part {
  readonly name: string;
  readonly of: Held;
}

interface Options {
  readonly parts: string;
  readonly name?: string;
  readonly trainable?: boolean;
}

/** How a Python attribute is spelled here: in camelCase, but for digits that stand apart. */
function attributeOf(name: string): string {
  const [, underscores = '', rest = ''] = /^(_*)(.*)$/.exec(name) ?? [];
  return underscores + (/_\d/.test(rest) ? rest : toOptionName(rest));
}

/** Gives an object the attributes that the parts tell; returns the layers in the order in which they are called. */
function assemble(owner: object, text: string): Layer[] {
  const parts = JSON.parse(text) as Part[];
  const attributes = owner as Record<string, unknown>;
  const hold = (held: Held): unknown => {
    if ('same' in held) return attributes[attributeOf(held.same)];
    if ('layer' in held) {
      return deserializeLayer(held.layer, { customObjects: { Block }, classes: { Sequential } });
    }
    if ('list' in held) return held.list.map(hold);
    const entries = Object.entries(held.dict).map(([key, item]) => [key, hold(item)] as const);
    return Object.hasOwn(held.dict, 'k2') ? new Map(entries) : Object.fromEntries(entries);
  };
  const flat = (value: unknown): Layer[] => (value instanceof Layer ? [value] : (itemsOf(value) ?? []).flatMap(flat));
  return parts.flatMap(({ name, of }) => {
    const held = hold(of);
    attributes[attributeOf(name)] = held;
    return 'same' in of ? [] : flat(held);
  });
}

function build(chain: readonly Layer[], inputShape: Shape): void {
  let shape = inputShape;
  for (const layer of chain) {
    if (!layer.built) layer.build(shape);
    shape = layer.computeOutputShape(shape) as Shape;
  }
}

function run(chain: readonly Layer[], inputs: Tensor): Tensor {
  return chain.reduce((x, layer) => layer.apply<Tensor>(x), inputs);
}

/** A model whose attributes hold layers in every way: the twin of the class in random_subclassed.py. */
export class Assembly extends Model {
  static override readonly className = 'Assembly';
  static readonly registeredName = 'descent>Assembly';
  readonly #chain: readonly Layer[];

  constructor(options: Options) {
    super(options);
    this.#chain = assemble(this, options.parts);
  }

  override build(inputShape: Shape): void {
    build(this.#chain, inputShape);
  }

  override call(inputs: Tensor): Tensor {
    return run(this.#chain, inputs);
  }
}

/** The same as a layer. */
export class Block extends Layer {
  static readonly className = 'Block';
  static readonly registeredName = 'descent>Block';
  readonly #chain: readonly Layer[];

  constructor(options: Options) {
    super(options);
    this.#chain = assemble(this, options.parts);
  }

  override build(inputShape: Shape): void {
    build(this.#chain, inputShape);
  }

  override call(inputs: Tensor): Tensor {
    return run(this.#chain, inputs);
  }
}
