import type { Layer } from '../base/layer.js';
import { classNameOf, isDefined } from '../config/component.js';
import type { Envelope } from '../config/envelope.js';
import type { LayerClass } from './layer-class.js';

/** The layer as Keras writes it, `build_config` included once it is built. */
export function serializeLayer(layer: Layer): Envelope {
  const type = layer.constructor as unknown as LayerClass;
  const className = classNameOf(layer);
  const build = layer.getBuildConfig();
  // A class of the user's own that extends one of Keras's has the module only by inheritance.
  const builtIn = Object.hasOwn(type, 'module') || isDefined(type);
  const own = Object.hasOwn(type, 'registeredName') ? type.registeredName : undefined;
  const registered = builtIn ? null : (own ?? className);
  return {
    module: builtIn ? (type.module as string) : packageOf(registered as string),
    class_name: className,
    config: layer.getConfig(),
    registered_name: registered,
    ...(build === null ? {} : { build_config: build }),
  };
}

function packageOf(registeredName: string): string | null {
  return registeredName.includes('>') ? (registeredName.split('>')[0] as string) : null;
}
