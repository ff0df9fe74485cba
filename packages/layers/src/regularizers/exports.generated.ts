// Generated from the files of this folder by `npm run generate`.

export type {
  L1RegularizerOptions as L1Options,
  L1L2RegularizerOptions as L1L2Options,
  L2RegularizerOptions as L2Options,
  OrthogonalRegularizerRegularizerOptions as OrthogonalRegularizerOptions,
} from '@descent/spec';
export { L1, L2, L1L2, OrthogonalRegularizer } from './regularizers.js';
