import { type Envelope, writeEnvelope } from '@descent/spec';
import type { Layer } from '../base/layer.js';
import { classNameOf, isDefined } from '../config/component.js';
import type { LayerClass } from './layer-class.js';

/** The layer as Keras writes it, `build_config` included once it is built. */
export function serializeLayer(layer: Layer): Envelope {
  const type = layer.constructor as unknown as LayerClass;
  const className = classNameOf(layer);
  const build = layer.getBuildConfig();
  // A class of the user's own that extends one of Keras's has the module only by inheritance.
  const builtIn = Object.hasOwn(type, 'module') || isDefined(type);
  const own = Object.hasOwn(type, 'registeredName') ? type.registeredName : undefined;
  const from = builtIn ? { module: type.module as string } : { registeredName: own ?? className };
  const envelope = writeEnvelope(className, layer.getConfig(), from);
  return build === null ? envelope : { ...envelope, build_config: build };
}
