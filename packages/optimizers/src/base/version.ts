import { type OldArithmetic, UnknownNameError } from '@descent/spec';

/** Where an optimizer computes otherwise than Keras 3.15.1 on TensorFlow. */
export interface Arithmetic extends OldArithmetic {
  /** ScheduleFreeAdamW takes the average out of the weight with the momentum before its update. */
  readonly averageFromOldMomentum?: true;
}

/** Whose arithmetic an optimizer runs, and what a person should know of how its config was read. */
export interface Version {
  /** `'keras-2-legacy'`, `'published'`, …; null: Keras 3.15.1 on TensorFlow. */
  readonly variant: string | null;
  readonly arithmetic: Arithmetic;
  readonly notes: readonly string[];
}

export const KERAS_3: Version = { variant: null, arithmetic: {}, notes: [] };

/** Arithmetic with a name of its own, that a class offers. */
export interface NamedVariant {
  /** What differs, in one sentence. */
  readonly note: string;
  readonly arithmetic: Arithmetic;
}

/** The version that a name or a version means. */
export function resolveVersion(
  className: string,
  variants: Readonly<Record<string, NamedVariant>>,
  given: string | Version | null | undefined,
): Version {
  if (given === null || given === undefined) return KERAS_3;
  if (typeof given !== 'string') return given;
  const found = Object.hasOwn(variants, given) ? variants[given] : undefined;
  if (found === undefined) throw new UnknownNameError(`variant of ${className}`, given, Object.keys(variants));
  return { variant: given, arithmetic: found.arithmetic, notes: [found.note] };
}
