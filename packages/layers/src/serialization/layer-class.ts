import type { Layer } from '../base/layer.js';
import type { Config } from '../config/envelope.js';
import type { Fields, ReadContext } from '../config/field.js';

/** A class of layers that configs can name. */
export interface LayerClass {
  readonly className: string;
  /** Keras's module, on Keras's own classes. */
  readonly module?: string;
  /** `package>Name`, for a class of the user's own. */
  readonly registeredName?: string;
  /** How its options are read, on Keras's own classes. */
  readonly fields?: Fields;
  fromConfig(config: Config, context?: ReadContext): Layer;
}
