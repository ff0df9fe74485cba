// Generated from the files of this folder by `npm run generate`.

import { L1, L2, L1L2, OrthogonalRegularizer } from './regularizers.js';

/** The classes, by Keras's names. */
export const classes = { L1, L1L2, L2, OrthogonalRegularizer };
