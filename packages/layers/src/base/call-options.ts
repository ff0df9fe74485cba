import type { Tensor } from '@tensorflow/tfjs-core';
import type { KerasTensor } from './graph.js';

/** The mask of a layer's input, or those of its inputs. */
export type Mask = Tensor | null | (Tensor | null)[];

/** What a call is told besides its inputs. */
export interface CallOptions {
  /** Whether this is a step of training. Default: as in the layer that calls this one, else no. */
  readonly training?: boolean;
  /** Default: the masks that travel with the inputs. */
  readonly mask?: Mask;
  /** The states that a recurrent layer starts from. */
  readonly initialState?: readonly (Tensor | KerasTensor)[];
  readonly [argument: string]: unknown;
}

/** What `call` gets: whether it trains is settled by then. */
export interface ResolvedCallOptions extends CallOptions {
  readonly training: boolean;
}
