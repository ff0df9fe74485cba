import type { Config, CustomObjects } from '@descent/layers';
import { checkKeys, isRecord, textOf } from '@descent/spec';
import { isZip } from '../archive/read-archive.js';
import { type Hdf5File, Hdf5Group, isHdf5 } from '../hdf5/file.js';
import { isJson } from '../io/is-json.js';
import { type ReadLimits, type ResolvedLimits, resolveLimits } from '../io/limits.js';
import { type ModelSource, type OpenedSource, readSource } from '../io/read-source.js';
import { requireFewCalls } from '../keras/few-calls.js';
import { findCompileProblems, findProblems } from '../keras/find-problems.js';
import { guardHdf5, openWeights, readKerasArchive } from '../keras/keras-archive.js';
import { lookupIn } from '../keras/old-layers.js';
import { NO_WEIGHTS } from '../keras/read-weights.js';
import { plainName } from '../legacy/layer-names.js';
import { readLegacyConfig } from '../legacy/legacy-config.js';
import { ModelFileError } from '../model-file-error.js';
import { configOfModelJson, readModelJson } from '../tfjs/load-tfjs.js';
import { arraysIn, parametersIn } from './arrays.js';
import { configLayers } from './config-layers.js';
import type { InspectedArray, Inspection } from './inspection.js';

/** Options of `inspectModel`. */
export interface InspectModelOptions {
  /** Classes of one's own, which are then no problems. */
  readonly customObjects?: CustomObjects;
  readonly limits?: ReadLimits;
}

/**
 * What is in a model file: layers, parameters, optimizer, versions, and what keeps it from being loaded. No model is made,
 * so that it works for files that `loadModel` refuses.
 *
 * @throws ModelFileError when it is no model file, or broken
 */
export async function inspectModel(source: ModelSource, options: InspectModelOptions = {}): Promise<Inspection> {
  checkKeys('inspectModel', options, { customObjects: true, limits: true });
  const limits = resolveLimits(options.limits);
  const opened = await readSource(source, limits);
  const { name: where, bytes } = opened;
  if (isZip(bytes)) return inspectKeras(opened, options, limits);
  if (isJson(bytes)) return inspectTfjs(opened, options);
  if (!isHdf5(bytes)) {
    throw new ModelFileError(where, [{ path: '', message: 'it is neither a .keras file nor HDF5 nor a model.json.' }]);
  }
  const file = openWeights(bytes, where);
  return guardHdf5(where, () => inspectHdf5(opened, file, options));
}

async function inspectKeras(
  { name, bytes, ...rest }: OpenedSource,
  { customObjects = {} }: InspectModelOptions,
  limits: ResolvedLimits,
): Promise<Inspection> {
  const { config, weights, metadata } = await readKerasArchive({ name, bytes, ...rest }, limits);
  const model: Config = isRecord(config) ? config : {};
  requireFewCalls(model, name);
  return guardHdf5(name, () => {
    const find = lookupIn(weights.root);
    const parametersAt = (place: string) => {
      const group = find(place);
      return group instanceof Hdf5Group ? parametersIn(arraysIn(group, NO_WEIGHTS)) : 0;
    };
    return {
      name,
      bytes: bytes.byteLength,
      format: 'keras',
      kerasVersion: metadata.kerasVersion,
      dateSaved: metadata.dateSaved,
      ...describeConfig(model, customObjects),
      layers: configLayers(model).map(({ place, name: _, ...layer }) => ({
        ...layer,
        parameters: parametersAt(place),
      })),
      ...describeArrays(weights),
    };
  });
}

function describeConfig(model: Config, customObjects: CustomObjects) {
  const config = isRecord(model.config) ? model.config : {};
  const compile = isRecord(model.compile_config) ? model.compile_config : {};
  const optimizer = isRecord(compile.optimizer) ? compile.optimizer : null;
  return {
    model: { className: textOf(model.class_name), name: textOf(config.name ?? model.class_name) },
    optimizer:
      optimizer === null
        ? null
        : { className: textOf(optimizer.class_name), config: isRecord(optimizer.config) ? optimizer.config : {} },
    loss: compile.loss ?? null,
    metrics: compile.metrics ?? null,
    problems: findProblems(model, customObjects),
    leftOut: findCompileProblems(compile, customObjects),
  };
}

function describeArrays(file: Hdf5File) {
  const weights = arraysIn(file.root, new Set([...NO_WEIGHTS, 'optimizer_weights']));
  const optimizerVariables = arraysIn(file.root.group('optimizer/vars') ?? file.root.group('optimizer_weights'));
  return { weights, parameters: parametersIn(weights), optimizerVariables, iterations: iterationsIn(file) };
}

function iterationsIn(file: Hdf5File): number | null {
  const counter = file.root.dataset('optimizer/vars/0');
  return counter === undefined || counter.size !== 1 ? null : Number(counter.read()[0]);
}

function inspectHdf5(
  { name, bytes }: OpenedSource,
  file: Hdf5File,
  { customObjects = {} }: InspectModelOptions,
): Inspection {
  const legacy = readLegacyConfig(file, name);
  const isWeights = legacy === null;
  const model = legacy?.config ?? {};
  requireFewCalls(model, name);
  const saved = file.root.group('model_weights')?.attributes.texts('layer_names') ?? [];
  const group = (layer: string) =>
    file.root.group(`model_weights/${saved.find((name) => plainName(name) === layer) ?? layer}`);
  const described = describeConfig(model, customObjects);
  return {
    name,
    bytes: bytes.byteLength,
    format: file.root.group('layers') !== undefined && isWeights ? 'weights.h5' : 'h5',
    kerasVersion: legacy?.kerasVersion ?? file.root.attributes.text('keras_version') ?? null,
    dateSaved: null,
    ...(isWeights ? { ...described, model: null, problems: [], leftOut: [] } : described),
    layers: configLayers(model).map(({ place: _, name: layer, ...rest }) => {
      return { ...rest, parameters: rest.path === layer ? parametersIn(arraysIn(group(layer))) : 0 };
    }),
    ...describeArrays(file),
  };
}

function inspectTfjs(source: OpenedSource, { customObjects = {} }: InspectModelOptions): Inspection {
  const json = readModelJson(source);
  const model = configOfModelJson(json);
  requireFewCalls(model, source.name);
  const weights = manifestEntries(json.weightsManifest);
  const parametersOf = (layer: string) => parametersIn(weights.filter(({ path }) => path.startsWith(`${layer}/`)));
  return {
    name: source.name,
    bytes: source.bytes.byteLength,
    format: 'tfjs',
    kerasVersion: null,
    dateSaved: null,
    ...describeConfig(model, customObjects),
    layers: configLayers(model).map(({ place: _, name, ...layer }) => ({ ...layer, parameters: parametersOf(name) })),
    weights,
    parameters: parametersIn(weights),
    optimizerVariables: [],
    iterations: null,
  };
}

function manifestEntries(manifest: unknown): InspectedArray[] {
  const groups = Array.isArray(manifest) ? manifest.filter(isRecord) : [];
  return groups
    .flatMap(({ weights }) => (Array.isArray(weights) ? weights.filter(isRecord) : []))
    .filter(({ shape, group }) => Array.isArray(shape) && group !== 'optimizer')
    .map(({ name, shape, dtype }) => ({ path: textOf(name), shape: shape as number[], dtype: textOf(dtype) }));
}
