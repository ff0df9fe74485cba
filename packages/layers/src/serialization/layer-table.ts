import { Activation } from '../activation-layers/activation.js';
import { Dense } from '../core/dense.js';
import { InputLayer } from '../core/input-layer.js';
import { Rescaling } from '../preprocessing/rescaling.js';
import { Dropout } from '../regularization/dropout.js';
import { Flatten } from '../reshaping/flatten.js';
import { Reshape } from '../reshaping/reshape.js';
import type { LayerClass } from './layer-class.js';

const CLASSES: readonly LayerClass[] = [Activation, Dense, Dropout, Flatten, InputLayer, Rescaling, Reshape];

/** Every layer of Keras's own, by class name. */
export const layerTable: ReadonlyMap<string, LayerClass> = new Map(CLASSES.map((type) => [type.className, type]));
