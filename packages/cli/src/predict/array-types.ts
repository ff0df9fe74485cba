import type { ArrayData } from '@descent/trainer';

/** The arrays in a file by name; the only one of a file without names has the name `''`. */
export type NamedArrays = Readonly<Record<string, ArrayData>>;
