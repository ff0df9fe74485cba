import { useBackend } from '@descent/backend';
import type { CustomObjects, Layer, Shape } from '@descent/layers';
import { type InspectedLayer, type Inspection, inspectModel, loadModel, ModelFileError } from '@descent/model-io';
import { type Model, outputShapesOf } from '@descent/trainer';

/** A layer, with what only a model that was made can tell. */
export interface ShownLayer extends InspectedLayer {
  /** A shape per output; `null` where the model cannot be made here. */
  readonly outputShapes: readonly Shape[] | null;
}

/** An optimizer's variable under its own name. */
export interface ShownVariable {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
}

/** All that can be said of a model file. Where the model cannot be made here, `null` stands for what that would tell. */
export interface ShownModel extends Omit<Inspection, 'layers' | 'optimizerVariables'> {
  readonly layers: readonly ShownLayer[];
  readonly trainableParameters: number | null;
  readonly nonTrainableParameters: number | null;
  readonly optimizerVariables: readonly ShownVariable[];
  /** What `loadModel` says that it leaves out. */
  readonly warnings: readonly string[];
}

/** What `--no-compile` does not look at. */
const NOT_COMPILED = {
  optimizer: null,
  loss: null,
  metrics: null,
  leftOut: [],
  optimizerVariables: [],
  iterations: null,
};

/** Reads a file without trusting it; where nothing stands against that, makes the model, for its shapes and names. */
export async function inspectFile(source: string, customObjects: CustomObjects, compile: boolean): Promise<ShownModel> {
  // metrics, which are looked at too, keep their state in tensors
  await useBackend('cpu');
  const found = await inspectModel(source, { customObjects });
  const inspection = compile ? found : { ...found, ...NOT_COMPILED };
  if (inspection.model === null || inspection.problems.length > 0) return withoutModel(inspection);
  let model: Model;
  const warnings: string[] = [];
  const onWarning = (warning: string) => warnings.push(warning);
  try {
    model = await loadModel(source, { customObjects, compile, restoreRandomState: false, onWarning });
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    return { ...withoutModel(inspection), problems: error.problems };
  }
  try {
    return { ...withModel(inspection, model), warnings };
  } finally {
    model.dispose();
  }
}

function withoutModel(inspection: Inspection): ShownModel {
  return {
    ...inspection,
    layers: inspection.layers.map((layer) => ({ ...layer, outputShapes: null })),
    trainableParameters: null,
    nonTrainableParameters: null,
    warnings: [],
    optimizerVariables: inspection.optimizerVariables.map(({ path, ...rest }) => ({ name: path, ...rest })),
  };
}

function withModel(inspection: Inspection, model: Model): ShownModel {
  const layers = new Map(layersWithPaths(model));
  const count = (weights: readonly { readonly shape: readonly number[] }[]) =>
    weights.reduce((sum, { shape }) => sum + shape.reduce((product, size) => product * size, 1), 0);
  const hasState = inspection.optimizerVariables.length > 0 && model.compiled;
  return {
    ...withoutModel(inspection),
    layers: inspection.layers.map((layer) => {
      const made = layers.get(layer.path);
      if (made === undefined) return { ...layer, outputShapes: null };
      return { ...layer, parameters: count(made.weights), outputShapes: outputShapesOf(made) };
    }),
    parameters: count(model.weights),
    trainableParameters: count(model.trainableWeights),
    nonTrainableParameters: count(model.nonTrainableWeights),
    ...(hasState
      ? { iterations: model.optimizer.iterations, optimizerVariables: model.optimizer.variables.map(variableOf) }
      : {}),
  };
}

function layersWithPaths(model: { readonly layers: readonly Layer[] }, parent = ''): [path: string, layer: Layer][] {
  return model.layers.flatMap((layer) => {
    const path = parent === '' ? layer.name : `${parent}/${layer.name}`;
    const inner = 'layers' in layer && Array.isArray(layer.layers) ? (layer as Layer & { layers: Layer[] }) : null;
    return [[path, layer] as [string, Layer], ...(inner === null ? [] : layersWithPaths(inner, path))];
  });
}

function variableOf({ name, shape, dtype }: ShownVariable): ShownVariable {
  return { name, shape: [...shape], dtype };
}
