import { type Config, Layer } from '@descent/layers';
import { DescentError, isRecord, parsePythonJson } from '@descent/spec';
import type { Model } from '@descent/trainer';
import { CONFIG_LIMITS, type ResolvedLimits } from '../io/limits.js';
import type { OpenedSource } from '../io/read-source.js';
import { makeModel } from '../keras/make-model.js';
import { assignWeights, sameShape } from '../keras/weight-values.js';
import { computesOtherwise } from '../left-out.js';
import { plainName, withPlainNames } from '../legacy/layer-names.js';
import { legacyWeights } from '../legacy/legacy-layers.js';
import { modernizeModel } from '../legacy/modernize.js';
import { compileConfigOf } from '../legacy/modernize-compile.js';
import { plainValues } from '../legacy/plain-values.js';
import type { LoadModelOptions } from '../load-options.js';
import { ModelFileError, type Problem } from '../model-file-error.js';
import { graphOf } from '../state/model.js';
import { findFaults } from './find-faults.js';
import { type ManifestArray, readManifest } from './manifest.js';

/** The parts of a `model.json`. @throws ModelFileError when it is none of tfjs-layers' */
export function readModelJson({ bytes, name: where }: OpenedSource): Config & { modelTopology: Config } {
  const fail = (path: string, message: string): never => {
    throw new ModelFileError(where, [{ path, message }]);
  };
  let json: unknown;
  try {
    json = parsePythonJson(new TextDecoder().decode(bytes), 'model.json', CONFIG_LIMITS);
  } catch (error) {
    if (!(error instanceof DescentError)) throw error;
    return fail('', error.message);
  }
  const { modelTopology: topology, format } = json as Config;
  if (format === 'graph-model')
    return fail('format', 'a graph model has no layers. Convert it with format layers-model.');
  if (!isRecord(topology)) return fail('modelTopology', 'must be an object: this is no model.json of tfjs-layers.');
  return json as Config & { modelTopology: Config };
}

/** The config of a `model.json` as Keras 3 reads it. */
export function configOfModelJson(json: Config & { modelTopology: Config }): Config {
  const { modelTopology: topology, trainingConfig } = json;
  // Models that were converted from Keras have the attributes of their .h5 file.
  const model = isRecord(topology.model_config) ? topology.model_config : topology;
  const own = isRecord(trainingConfig);
  const training = plainValues(own ? trainingConfig : topology.training_config);
  const compile = isRecord(training) ? compileConfigOf(training, own ? 'tfjs' : 'tf.keras') : {};
  const { class_name, config } = plainValues(withoutNulls(model)) as Config;
  return withPlainNames({ ...modernizeModel({ class_name, config }), compile_config: compile });
}

/** tfjs writes `null` for options that were not given; of a `merge_mode` it means that both outputs stay. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (isRecord(item) ? withoutNulls(item) : item));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([key, item]) => item !== null || key === 'merge_mode');
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutNulls(item)]));
}

/** A model from tfjs-layers' `model.json` and the shards beside it. */
export async function loadTfjs(
  source: OpenedSource,
  options: LoadModelOptions,
  limits: ResolvedLimits,
): Promise<Model> {
  const { name: where } = source;
  const { customObjects = {}, compile = true, onWarning = console.warn } = options;
  const json = readModelJson(source);
  const left = limits.bytes - source.bytes.byteLength;
  const arrays = await readManifest(json.weightsManifest, where, left, source.sibling);
  const room = arrays.reduce((sum, { values }) => sum + values.length, 0) + 1;
  const model = makeModel(configOfModelJson(json), { where, customObjects, compile, onWarning, room });
  try {
    fill(model, arrays, where);
  } catch (error) {
    model.dispose();
    throw error;
  }
  const faults = findFaults(model, 'read').filter(({ effect }) => effect === 'differs');
  if (faults.length > 0) onWarning(computesOtherwise(where, faults));
  return model;
}

/** Matches arrays with weights by the names of the layers, and by their order inside one. */
function fill(model: Model, arrays: readonly ManifestArray[], where: string): void {
  const problems: Problem[] = [];
  const byLayer = new Map<string, ManifestArray[]>();
  const names = new Set(leaves(model).map(({ name }) => name));
  for (const array of arrays) {
    const layer = layerOf(array.name, names);
    byLayer.set(layer, [...(byLayer.get(layer) ?? []), array]);
  }
  const found = leaves(model).flatMap((layer) => {
    const weights = legacyWeights(layer);
    const own = byLayer.get(layer.name) ?? [];
    byLayer.delete(layer.name);
    const path = `layer "${layer.path ?? layer.name}"`;
    if (own.length !== weights.length) {
      problems.push({ path, message: `${weights.length} weights in the model, but ${own.length} in the file.` });
      return [];
    }
    return weights.flatMap((weight, i) => {
      const { shape, values } = own[i] as ManifestArray;
      if (sameShape(shape, weight.shape)) return [{ weight, values }];
      const message = `${weight.name} has shape [${weight.shape.join(', ')}] in the model and [${shape.join(', ')}] in the file.`;
      problems.push({ path, message });
      return [];
    });
  });
  for (const name of byLayer.keys()) {
    problems.push({ path: `layer "${name}"`, message: 'weights are left over: the model has no such layer.' });
  }
  if (problems.length > 0) throw new ModelFileError(where, problems);
  assignWeights(found);
}

/** The layer that an array belongs to: its name may hold slashes, as may what follows. */
function layerOf(array: string, names: ReadonlySet<string>): string {
  const parts = array.split('/');
  for (let count = parts.length - 1; count > 1; count--) {
    const name = plainName(parts.slice(0, count).join('/'));
    if (names.has(name)) return name;
  }
  return parts[0] as string;
}

/** The layers that are no models, those inside models included, also of one that is distributed over steps; each once. */
export function leaves(model: Layer): Layer[] {
  if ('layer' in model && model.layer instanceof Layer && graphOf(model.layer) !== null) return leaves(model.layer);
  const inside = 'layers' in model && Array.isArray(model.layers) ? (model.layers as Layer[]) : null;
  return inside === null ? [model] : [...new Set(inside.flatMap(leaves))];
}
