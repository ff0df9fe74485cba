import { layerOfActivation } from '../activations/table.js';
import { classNameOf } from '../config/component.js';
import type { Config } from '../config/envelope.js';
import type { Fields } from '../config/field.js';
import { readOptions, writeConfig } from '../config/read-fields.js';
import type { ConstructedLayer } from './from-config.js';
import { Layer } from './layer.js';
import { LAYER_OPTION_KEYS } from './layer-options.js';
import { isShapeList, type Shape } from './shape.js';

/**
 * A layer whose options are read, checked and written by the fields of its class: every layer of Keras's own.
 *
 * @typeParam Settings - the options of the class, defaults filled in
 */
export abstract class ConfiguredLayer<Settings extends object = object> extends Layer {
  /** The options of this class, defaults filled in. */
  readonly settings: Settings;
  readonly #fields: Fields;

  constructor(options: object = {}) {
    super(options);
    this.#fields = (new.target as Partial<ConstructedLayer<unknown>>).fields ?? {};
    this.settings = readOptions(this.#fields, options, classNameOf(this), LAYER_OPTION_KEYS) as Settings;
    for (const [key, value] of Object.entries(this.settings)) {
      const layer = layerOfActivation(value);
      // As in Keras, a layer that is an activation is found under the option's name.
      if (layer !== undefined) Object.defineProperty(this, key, { value: layer, enumerable: true });
    }
  }

  protected override get takesOneInput(): boolean {
    return true;
  }

  protected override buildActivations(inputShape: Shape | Shape[]): void {
    for (const layer of new Set(Object.values(this.settings).map(layerOfActivation))) {
      if (layer === undefined || layer.built) continue;
      const output = this.computeOutputShape(inputShape);
      layer.build(isShapeList(output) ? (output[0] as Shape) : output);
    }
  }

  /** A layer among the options is an attribute of its own. */
  override get attributes(): [name: string, value: unknown][] {
    return super.attributes.filter(([name]) => name !== 'settings');
  }

  override getConfig(): Config {
    return { ...super.getConfig(), ...writeConfig(this.#fields, this.settings as Config) };
  }
}
