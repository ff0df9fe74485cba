import type { Config } from '@descent/layers';
import type { Problem } from '../model-file-error.js';

/** An array in a model file. */
export interface InspectedArray {
  readonly path: string;
  readonly shape: readonly number[];
  readonly dtype: string;
}

/** A layer in a model file. */
export interface InspectedLayer {
  /** Names, from the outermost model inwards: `encoder/dense`. */
  readonly path: string;
  readonly className: string;
  /** `package>Name` of a class that is not Keras's own; null for Keras's. */
  readonly registeredName: string | null;
  readonly trainable: boolean;
  /** How many values its weights hold, those of layers inside included. */
  readonly parameters: number;
}

/** What a model file says it holds; nothing in it was made or run. */
export interface Inspection {
  /** The file, as far as it has a name. */
  readonly name: string;
  readonly bytes: number;
  readonly format: 'keras' | 'h5' | 'weights.h5' | 'tfjs';
  readonly kerasVersion: string | null;
  readonly dateSaved: string | null;
  /** The model; null for a file of weights alone. */
  readonly model: { readonly className: string; readonly name: string } | null;
  /** Every layer, models inside before their layers. */
  readonly layers: readonly InspectedLayer[];
  readonly parameters: number;
  readonly weights: readonly InspectedArray[];
  readonly optimizer: { readonly className: string; readonly config: Config } | null;
  readonly optimizerVariables: readonly InspectedArray[];
  /** Updates done so far; null when they are not saved. */
  readonly iterations: number | null;
  readonly loss: unknown;
  readonly metrics: unknown;
  /** What keeps `loadModel` from reading it. */
  readonly problems: readonly Problem[];
  /** What of loss, metrics and optimizer cannot be read: `loadModel` leaves all of them out then, with a warning. */
  readonly leftOut: readonly Problem[];
}
