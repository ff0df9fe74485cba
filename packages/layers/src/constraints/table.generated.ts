// Generated from the files of this folder by `npm run generate`.

import { MaxNorm, MinMaxNorm, NonNeg, UnitNorm } from './constraints.js';

/** The classes, by Keras's names. */
export const classes = { MaxNorm, MinMaxNorm, NonNeg, UnitNorm };
