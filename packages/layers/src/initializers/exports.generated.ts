// Generated from the files of this folder by `npm run generate`.

export type {
  ConstantInitializerOptions as ConstantOptions,
  GlorotNormalInitializerOptions as GlorotNormalOptions,
  GlorotUniformInitializerOptions as GlorotUniformOptions,
  HeNormalInitializerOptions as HeNormalOptions,
  HeUniformInitializerOptions as HeUniformOptions,
  IdentityInitializerOptions as IdentityOptions,
  LecunNormalInitializerOptions as LecunNormalOptions,
  LecunUniformInitializerOptions as LecunUniformOptions,
  OrthogonalInitializerOptions as OrthogonalOptions,
  RandomNormalInitializerOptions as RandomNormalOptions,
  RandomUniformInitializerOptions as RandomUniformOptions,
  TruncatedNormalInitializerOptions as TruncatedNormalOptions,
  VarianceScalingInitializerOptions as VarianceScalingOptions,
} from '@descent/spec';
export { Constant, Identity, Ones, Zeros } from './constant-initializers.js';
export { Orthogonal } from './orthogonal.js';
export { RandomNormal, TruncatedNormal, RandomUniform, VarianceScaling, GlorotNormal, GlorotUniform, HeNormal, HeUniform, LecunNormal, LecunUniform } from './random-initializers.js';
