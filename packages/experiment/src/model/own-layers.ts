import { SimpleDense } from '@descent/layers';

/** Layers beyond Keras's own that a model's config may name. */
export const OWN_LAYERS = { SimpleDense };

/** The same in model files, where a name alone does not say whose a layer is. */
export const FILE_LAYERS = { [SimpleDense.registeredName]: SimpleDense };
