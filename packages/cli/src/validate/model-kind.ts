import { DescentError, guardJson, isRecord, writePythonJson } from '@descent/spec';

type Document = Readonly<Record<string, unknown>>;

const NAME = 'model';
const CLASSES = new Set(['Sequential', 'Functional', 'Model']);

/** A model without its weights, as `model.to_json()` of Keras writes it, or tfjs-layers' `model.json`. */
export const modelKind = {
  name: NAME,
  matches(document: Document): boolean {
    const { class_name: className, module, config, modelTopology } = document;
    if (isRecord(modelTopology)) return true;
    const hasLayers = Array.isArray(config) || (isRecord(config) && Array.isArray(config.layers));
    const isOfKeras = typeof module === 'string' && /^keras(\.src)?\.models\b/.test(module);
    return typeof className === 'string' && (isOfKeras || (CLASSES.has(className) && hasLayers));
  },
  async check(document: Document): Promise<string | readonly DescentError[]> {
    guardJson(document, NAME);
    const topology = isRecord(document.modelTopology) ? document : { modelTopology: document };
    const { inspectModel } = await import('@descent/model-io');
    const { model, layers, problems } = await inspectModel(new TextEncoder().encode(writePythonJson(topology)));
    if (problems.length === 0) return `${model?.className}, ${layers.length} layer${layers.length === 1 ? '' : 's'}`;
    return problems.map(({ path, message }) => new DescentError('model-file', path ? `${path}: ${message}` : message));
  },
};
