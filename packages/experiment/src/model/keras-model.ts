import { isRecord, textOf } from '@descent/spec';
import type { Experiment, KerasModel } from '../experiment/experiment.js';

type ModelConfig = Experiment['model'];

/** One layer as Keras writes it inside a model. */
export interface LayerConfig {
  readonly class_name: string;
  readonly config: Readonly<Record<string, unknown>>;
}

/** Whether a model is a Keras config, and not the lesson's network. */
export function isKerasModel(model: ModelConfig): model is KerasModel {
  return 'class_name' in model;
}

/** The layers of a model, as far as they are objects with a class and a config. */
export function layersOf({ config }: Pick<KerasModel, 'config'>): LayerConfig[] {
  const layers: unknown[] = Array.isArray(config.layers) ? config.layers : [];
  return layers.filter(isRecord).map(({ class_name, config: own }) => ({
    class_name: textOf(class_name),
    config: isRecord(own) ? own : {},
  }));
}

/** Names of the layers where data enter a functional model; none for a Sequential. */
export function inputNamesOf({ config }: Pick<KerasModel, 'config'>): string[] {
  const { input_layers: given }: Readonly<Record<string, unknown>> = config;
  // an input is ["input", 0, 0], alone or in lists and objects
  const visit = (value: unknown): string[] => {
    if (Array.isArray(value)) return typeof value[0] === 'string' ? [value[0]] : value.flatMap(visit);
    return isRecord(value) ? Object.values(value).flatMap(visit) : [];
  };
  return visit(given);
}

/** The shape of one sample that a model asks for; `null` when its config does not say. */
export function inputShapeOf(model: ModelConfig): number[] | null {
  if (!isKerasModel(model)) return null;
  const layers = layersOf(model);
  const [entry] = inputNamesOf(model);
  const named = layers.find(({ config }) => entry !== undefined && config.name === entry);
  const input = named ?? layers[0];
  if (input === undefined) return null;
  if (Array.isArray(input.config.layers)) return inputShapeOf(input as unknown as KerasModel);
  const { batch_shape, batch_input_shape, shape } = input.config;
  const { build_input_shape }: Readonly<Record<string, unknown>> = model.config;
  const batched = batch_shape ?? batch_input_shape ?? build_input_shape;
  const sample = Array.isArray(shape) ? shape : Array.isArray(batched) ? batched.slice(1) : null;
  return sample?.every((size) => Number.isInteger(size) && size > 0) ? sample : null;
}
