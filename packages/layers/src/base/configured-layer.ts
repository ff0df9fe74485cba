import { classNameOf } from '../config/component.js';
import type { Config } from '../config/envelope.js';
import type { Fields, ValuesOf } from '../config/field.js';
import { readOptions, writeConfig } from '../config/read-fields.js';
import { Layer } from './layer.js';
import { LAYER_OPTION_KEYS } from './layer-options.js';

/** A layer whose options are read, checked and written by a table of fields: every layer of Keras's own. */
export abstract class ConfiguredLayer<F extends Fields> extends Layer {
  /** The options of this class, defaults filled in. */
  readonly settings: ValuesOf<F>;
  readonly #fields: F;

  constructor(fields: F, options: object = {}) {
    super(options);
    this.#fields = fields;
    this.settings = readOptions(fields, options, classNameOf(this), LAYER_OPTION_KEYS);
  }

  /** A layer among the options is an attribute of its own. */
  override get attributes(): [name: string, value: unknown][] {
    return super.attributes.filter(([name]) => name !== 'settings');
  }

  override getConfig(): Config {
    return { ...super.getConfig(), ...writeConfig(this.#fields, this.settings) };
  }
}
