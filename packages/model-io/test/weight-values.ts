import type { Weight } from '@descent/layers';

/** What a data set of a weight holds. */
export const valuesOf = ({ shape, variable }: Weight) => ({ shape, values: variable.dataSync<'float32'>().slice() });
