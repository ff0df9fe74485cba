import { ConfiguredLayer } from '../base/configured-layer.js';
import { Layer } from '../base/layer.js';
import { cloneComponent } from '../config/clone-component.js';
import type { Config } from '../config/envelope.js';
import type { LayerClass } from '../serialization/layer-class.js';

/** A layer of the same class and options, but for those given here, with weights of its own. */
export function cloneLayer(layer: Layer, changes: Config): Layer {
  if (!(layer instanceof ConfiguredLayer)) {
    const type = layer.constructor as unknown as LayerClass;
    return type.fromConfig({ ...layer.getConfig(), ...changes });
  }
  const type = layer.constructor as new (options: object) => Layer;
  const { trainable, activityRegularizer } = layer;
  const settings = Object.entries(layer.settings);
  const copies = Object.fromEntries(settings.map(([key, value]) => [key, copyOf(value)]));
  return new type({ trainable, activityRegularizer, ...copies, ...changes });
}

function copyOf(value: unknown): unknown {
  if (value instanceof Layer) return cloneLayer(value, { name: value.name });
  return Array.isArray(value) ? value.map(copyOf) : cloneComponent(value);
}
