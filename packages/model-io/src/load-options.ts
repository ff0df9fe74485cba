import type { CustomObjects } from '@descent/layers';
import type { ReadLimits } from './io/limits.js';
import type { OnWarning } from './left-out.js';

/** Options of `loadModel`. */
export interface LoadModelOptions {
  /** Classes and functions of one's own (layers, losses, …), by `package>Name` or by class name. */
  readonly customObjects?: CustomObjects;
  /**
   * Whether the model is compiled as it was when it was saved, optimizer state included; true unless given. What of that
   * cannot be read is left out, with a warning.
   */
  readonly compile?: boolean;
  /** Is told what was left out; `console.warn` unless given. */
  readonly onWarning?: OnWarning;
  /**
   * Whether everything random goes on as when the model was saved (files of descent only), the thread's state
   * included, so that training continues exactly; as `compile` unless given.
   */
  readonly restoreRandomState?: boolean;
  /** How much the file may ask for. */
  readonly limits?: ReadLimits;
}
