import { toWireName } from '@descent/spec';
import { LAYER_OPTION_KEYS } from '../base/layer-options.js';
import { classes } from '../table.generated.js';
import type { LayerClass } from './layer-class.js';

/** Every layer of Keras's own, by class name. */
export const layerTable: ReadonlyMap<string, LayerClass> = new Map(Object.entries<LayerClass>(classes));

/** The keys that the config of one of Keras's own classes may hold; null for another class. */
export function layerKeys(className: string): ReadonlySet<string> | null {
  const type = layerTable.get(className);
  if (type === undefined) return null;
  return new Set([...Object.keys(type.fields ?? {}), ...LAYER_OPTION_KEYS].map(toWireName));
}
