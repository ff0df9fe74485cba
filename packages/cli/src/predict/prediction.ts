import type { ActiveBackend } from '@descent/backend';
import type { Logs, Model } from '@descent/trainer';
import type { PredictData } from './read-data.js';

/** What came out of one output. */
export interface Output {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array | Int32Array | Uint8Array;
}

/** What a model made of data. */
export interface Prediction {
  readonly file: string;
  readonly model: Model;
  readonly data: PredictData;
  readonly backend: ActiveBackend;
  readonly outputs: readonly Output[];
  /** Loss and metrics; `null` without labels, or where the model has none. */
  readonly scores: Logs | null;
}
