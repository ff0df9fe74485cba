import type { Config } from '@descent/layers';
import { isRecord, textOf, toSnakeCase } from '@descent/spec';
import { withoutMaskOperations } from '@descent/trainer';
import { uniqueNames } from '../state/layer-states.js';

/** A layer of a config. */
export interface ConfigLayer {
  readonly path: string;
  readonly name: string;
  readonly className: string;
  readonly registeredName: string | null;
  readonly trainable: boolean;
  /** Where a `.keras` file keeps its weights. */
  readonly place: string;
}

/** Every layer of a model's config, models inside before their layers. */
export function configLayers(model: Config, parent = '', place = ''): ConfigLayer[] {
  const config = isRecord(model.config) ? model.config : {};
  const isSequential = model.class_name === 'Sequential';
  const unique = uniqueNames();
  const entries = Array.isArray(config.layers) ? withoutMaskOperations(config) : [];
  return entries.filter(isRecord).flatMap((entry): ConfigLayer[] => {
    const className = textOf(entry.class_name);
    if (isSequential && className === 'InputLayer') return [];
    const inner = isRecord(entry.config) ? entry.config : {};
    const name = textOf(inner.name ?? entry.name ?? className);
    const path = parent === '' ? name : `${parent}/${name}`;
    const own = `${place === '' ? '' : `${place}/`}layers/${unique(toSnakeCase(className))}`;
    const registered = typeof entry.registered_name === 'string' ? entry.registered_name : null;
    const layer: ConfigLayer = {
      path,
      name,
      className,
      registeredName: registered === className ? null : registered,
      trainable: inner.trainable !== false,
      place: own,
    };
    return [layer, ...(Array.isArray(inner.layers) ? configLayers(entry, path, own) : [])];
  });
}
