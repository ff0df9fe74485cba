import type { Experiment } from '../experiment/experiment.js';
import { isKerasModel, layersOf } from './keras-model.js';

/** Layers that are named; the rest of a long model is counted. */
const MOST = 8;

/** A model in one line: `SimpleDense(512) → Dense(10, softmax)`, `Conv2D(32) → MaxPooling2D → Flatten → Dense(10, softmax)`. */
export function describeModel(model: Experiment['model'], classes: number): string {
  if (!isKerasModel(model)) return `SimpleDense(${model.units}) → Dense(${classes}, softmax)`;
  const layers = layersOf(model)
    .filter(({ class_name }) => class_name !== 'InputLayer')
    .map(({ class_name, config }) => `${class_name}${settingsText(config)}`);
  const shown =
    layers.length > MOST
      ? [...layers.slice(0, MOST - 2), `… ${layers.length - MOST + 1} more …`, layers.at(-1)]
      : layers;
  const text = shown.join(' → ');
  return model.file === undefined ? text : `${text}, weights from ${fileName(model.file)}`;
}

/** The last part of a path or URL. */
function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) || path;
}

/** What one would say first of a layer: its size, and what it applies. */
function settingsText({ units, filters, rate, activation }: Readonly<Record<string, unknown>>): string {
  const size = [units, filters, rate].find((value) => typeof value === 'number');
  const parts = [size, activation === 'linear' ? undefined : activation].filter(
    (part) => typeof part === 'number' || typeof part === 'string',
  );
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}
