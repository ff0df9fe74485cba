// Generated from the files of this folder by `npm run generate`.

export type {
  MaxNormConstraintOptions as MaxNormOptions,
  MinMaxNormConstraintOptions as MinMaxNormOptions,
  UnitNormConstraintOptions as UnitNormOptions,
} from '@descent/spec';
export { MaxNorm, MinMaxNorm, NonNeg, UnitNorm } from './constraints.js';
