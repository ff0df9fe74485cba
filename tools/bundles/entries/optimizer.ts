/** An optimizer and its config, with no model. */
import { RMSprop, serialize } from '@descent/optimizers';

export const written = serialize(new RMSprop({ learningRate: 1e-4 }));
