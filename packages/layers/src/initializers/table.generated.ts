// Generated from the files of this folder by `npm run generate`.

import { Constant, Identity, Ones, Zeros } from './constant-initializers.js';
import { Orthogonal } from './orthogonal.js';
import { RandomNormal, TruncatedNormal, RandomUniform, VarianceScaling, GlorotNormal, GlorotUniform, HeNormal, HeUniform, LecunNormal, LecunUniform } from './random-initializers.js';

/** The classes, by Keras's names. */
export const classes = { Constant, GlorotNormal, GlorotUniform, HeNormal, HeUniform, Identity, LecunNormal, LecunUniform, Ones, Orthogonal, RandomNormal, RandomUniform, TruncatedNormal, VarianceScaling, Zeros };

/** Further names of Keras's, and what they stand for: `specs/v1/aliases.json`. */
export const aliases = {
  "IdentityInitializer": "Identity",
  "OrthogonalInitializer": "Orthogonal",
  "normal": "RandomNormal",
  "one": "Ones",
  "uniform": "RandomUniform",
  "zero": "Zeros"
} as const;
