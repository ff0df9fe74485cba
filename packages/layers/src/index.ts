export { randomTensor } from '@descent/backend/traced-step';
export type { Config, CustomObjects, CustomObjectsOption, Envelope } from '@descent/spec';
export * as activations from './activations/index.js';
export type { AttentionCallOptions } from './attention/multi-head-attention.js';
export { attachLogits, attachMask, logitsOf, maskOf } from './base/attachments.js';
export { withBlankWeights, withWeightLimit } from './base/blank-weights.js';
export type { CallOptions, Mask, ResolvedCallOptions } from './base/call-options.js';
export { ConfiguredLayer } from './base/configured-layer.js';
export { foundIn, itemsOf } from './base/containers.js';
export { optionsFromConfig } from './base/from-config.js';
export { isKerasTensor, type KerasHistory, KerasTensor, Node, type Operation, symbolicTensors } from './base/graph.js';
export { asInput, type InputDtype } from './base/input-dtype.js';
export type { InputSpec } from './base/input-spec.js';
export { Layer } from './base/layer.js';
export { currentPath, withNameScope } from './base/name-scope.js';
export { automaticName, clearSession } from './base/names.js';
export { isTensor } from './base/one-or-list.js';
export { isShapeList, readShape, type Shape, singleShape, sizeOf } from './base/shape.js';
export {
  childrenOf,
  compareText,
  flattenTree,
  isPlainObject,
  mapTree,
  packTree,
  sortedEntries,
  type Tree,
} from './base/tree.js';
export { Weight } from './base/weight.js';
export type { WeightOptions } from './base/weight-factory.js';
export { readWeight, readWeightAsync, type WeightSource, type WeightValue } from './base/weight-value.js';
export { ClassTable, type Kind } from './config/class-table.js';
export { type ComponentClass, classNameOf, definition } from './config/component.js';
export type { Field, Fields, ReadContext, ValuesOf } from './config/field.js';
export { fieldsOf, type OptionArguments, type SettingsOf, writeFloats } from './config/fields-of.js';
export { type Numbers, numbers } from './config/lists.js';
export { readOptions, writeConfig } from './config/read-fields.js';
export { anyOf, type Bounds, integer, listOf, nullable, number } from './config/scalars.js';
export * as constraints from './constraints/index.js';
export { Input, type InputOptions } from './core/input-layer.js';
export { SimpleDense, type SimpleDenseOptions } from './core/simple-dense.js';
export * from './exports.generated.js';
export type * from './generated/layer-options.js';
export type * from './generated/layers.js';
export * as initializers from './initializers/index.js';
export { absolute } from './ops/absolute.js';
export { l2Normalize } from './ops/l2-normalize.js';
export { reduceMax } from './ops/reduce-max.js';
export * as regularizers from './regularizers/index.js';
export { RNNCell, type Run, type Step, type StepResult } from './rnn/rnn-cell.js';
export { RNNLayer } from './rnn/rnn-layer.js';
export { type DeserializeOptions, deserializeLayer } from './serialization/deserialize-layer.js';
export type { LayerClass } from './serialization/layer-class.js';
export { layerKeys } from './serialization/layer-table.js';
export { serializeLayer } from './serialization/serialize-layer.js';
