import { activationField } from '../activations/table.js';
import { dataFormat } from '../config/data-format.js';
import type { Field } from '../config/field.js';
import { tuple } from '../config/lists.js';
import { anyCase, nullable, number, oneOf, only } from '../config/scalars.js';
import { constraint, initializer, regularizer } from '../config/weight-fields.js';
import { layerField } from '../serialization/layer-field.js';

const LOW_RANK = 'Low-rank adaptation is not part of descent.';

/** Fields of the rules that the schemas of layers share, by name, besides those of every kind of class. */
export const LAYER_RULES: Readonly<Record<string, () => Field<unknown>>> = {
  activation: () => activationField(),
  causal_padding: () => anyCase(oneOf(['valid', 'same', 'causal'])),
  constraint: () => constraint,
  data_format: () => dataFormat,
  dropout: () => number({ min: 0, max: 1 }),
  epsilon: () => number({ min: 0 }),
  initializer: () => initializer(null),
  layer: () => layerField,
  lora_alpha: () => only(null, LOW_RANK),
  lora_rank: () => only(null, LOW_RANK),
  nullable_sizes_1: () => nullable(tuple(1)),
  nullable_sizes_2: () => nullable(tuple(2)),
  padding: () => anyCase(oneOf(['valid', 'same'])),
  quantization_config: () => only(null, 'Quantized layers are not part of descent.'),
  recurrent_dropout: () => number({ min: 0, max: 1 }),
  regularizer: () => regularizer,
  sizes_1: () => tuple(1),
  sizes_2: () => tuple(2),
  time_major: () => only(false, 'The steps are the second axis here: exchange the first two.'),
};
