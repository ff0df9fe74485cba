import type { ClassKeys } from '@descent/spec';
import type { Activation } from '../activations/table.js';
import { definition } from '../config/component.js';
import type { DataFormat } from '../config/data-format.js';
import type { Config } from '../config/envelope.js';
import type { Field, Fields, ReadContext, ValuesOf } from '../config/field.js';
import { fieldsOf, type OptionArguments } from '../config/fields-of.js';
import type { Constraint } from '../constraints/constraint.js';
import type { LayerOptions } from '../generated/layer-options.js';
import type { Initializer } from '../initializers/initializer.js';
import type { Regularizer } from '../regularizers/regularizer.js';
import { ConfiguredLayer } from './configured-layer.js';
import type { ConstructedLayer } from './from-config.js';
import type { Layer } from './layer.js';
import { LAYER_RULES } from './layer-rules.js';

/** The options of a layer's own, once read: nothing is left out, and names are the objects that they stand for. */
export type LayerSettings<Options> = {
  readonly [Key in Exclude<keyof Options, keyof LayerOptions>]-?: Setting<Exclude<Options[Key], undefined>>;
};

type Setting<T> = [T] extends [boolean | null]
  ? boolean
  : [T] extends [DataFormat | null]
    ? DataFormat
    : Initializer extends T
      ? Initializer | null
      : Constraint extends T
        ? Constraint | null
        : Regularizer extends T
          ? Regularizer | null
          : Activation extends T
            ? Activation
            : Plain<T>;

/** One size for all axes becomes one for each; a list is a copy. */
type Plain<T> = [T] extends [number | readonly [number] | readonly [number, number] | null]
  ? [Extract<T, readonly number[]>] extends [never]
    ? T
    : number[] | Extract<T, null>
  : T extends readonly (infer Item)[]
    ? Item[]
    : T;

/** Fields that a class brings along, by option. */
type OwnFields<Options> = Fields & { readonly [Key in keyof Options]?: Field<unknown> };

/** A layer that a definition describes, with the options in. */
export type DefinedLayer<Options, Own, Base> = Base & {
  readonly settings: Omit<LayerSettings<Options>, keyof Own> & ValuesOf<Own>;
};

/** A class made by {@link defineLayer}. */
export interface DefinedLayerClass<Options extends object, Own, Base extends Layer> {
  new (...options: OptionArguments<Options>): DefinedLayer<Options, Own, Base>;
  readonly className: string;
  readonly module: string;
  readonly fields: Fields;
  /** Keys that configs of other Keras versions hold and that change nothing here. */
  readonly ignoredKeys: readonly string[];
  /** A layer from Keras's config of it. */
  fromConfig<T extends Layer>(this: ConstructedLayer<T>, config: Config, context?: ReadContext): T;
}

/** What {@link defineLayer} can be told beside the schema. */
export interface LayerTraits<Own, Base extends Layer> {
  /** What the class extends, if more than {@link ConfiguredLayer}. */
  readonly base?: abstract new (
    options: object,
  ) => Base;
  /** How options are read of which descent takes less than Keras does, or which its schema cannot say. */
  readonly fields?: Own;
  /** Whether it counts as built from the start, as some of Keras's without weights do. */
  readonly isBuilt?: boolean;
}

/**
 * A layer of Keras's from the keys of its schema: reading, checking and writing of its options are done; what extends
 * the class says what it computes.
 *
 * @example
 * ```ts
 * class Dense extends defineLayer(DenseKeys) {
 *   build(inputShape) { … this.settings.units … }
 *   call(inputs) { … }
 * }
 * ```
 */
export function defineLayer<
  Options extends object,
  Own extends OwnFields<Options> = Record<never, never>,
  Base extends Layer = ConfiguredLayer,
>(keys: ClassKeys<Options>, { base, fields: own, isBuilt = false }: LayerTraits<Own, Base> = {}) {
  // What a layer must have besides is said by the class that extends this one.
  const Concrete = (base ?? ConfiguredLayer) as unknown as new (options: object) => ConfiguredLayer;
  abstract class Defined extends Concrete {
    static readonly className = keys.className;
    static readonly module = 'keras.layers';
    static readonly fields = fieldsOf(keys, own, LAYER_RULES);
    static readonly ignoredKeys = keys.ignored ?? [];

    constructor(options: object = {}) {
      super(options);
      if (isBuilt) this.buildAtInit();
    }
  }
  return definition(Defined) as unknown as DefinedLayerClass<Options, Own, Base>;
}
