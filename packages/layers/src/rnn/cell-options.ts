import type { Layer } from '../base/layer.js';
import type { Fields, ValuesOf } from '../config/field.js';

/** The options of a recurrent layer's cell: those of the layer that the cell has too. */
export function cellOptions<F extends Fields>(
  fields: F,
  settings: ValuesOf<F>,
  layer: Layer,
  name: string,
): ValuesOf<F> & { name: string; trainable: boolean } {
  const own = Object.fromEntries(Object.keys(fields).map((key) => [key, settings[key as keyof F]]));
  return { ...(own as ValuesOf<F>), name, trainable: layer.trainable };
}
