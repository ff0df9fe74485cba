import { type Config, type CustomObjects, deserializeLayer, withBlankWeights } from '@descent/layers';
import { deserialize as deserializeOptimizer } from '@descent/optimizers';
import { DescentError, isRecord, textOf } from '@descent/spec';
import { losses, Model, metrics, Sequential, withoutMaskOperations } from '@descent/trainer';
import { withKeras2Objects } from '../legacy/keras-2-functions.js';
import type { Problem } from '../model-file-error.js';

/**
 * Everything in a model's config that keeps it from being made, with the path of the layer it is in. For a config that
 * is known to fail: each layer is tried by itself.
 */
export function findProblems(config: Config, customObjects: CustomObjects): Problem[] {
  const problems: Problem[] = [];
  tryLayer(config, '', withKeras2Objects(customObjects), problems);
  return onceEach(problems);
}

/** What several layers have in common is said once: `layer "a", layer "b"`. */
function onceEach(problems: readonly Problem[]): Problem[] {
  const paths = new Map<string, string[]>();
  for (const { path, message } of problems) paths.set(message, [...(paths.get(message) ?? []), path]);
  return [...paths].map(([message, places]) => ({ path: places.join(', '), message }));
}

/** What in a `compile_config` is not known: losses and metrics are made only when data come, which is late. */
export function findCompileProblems(compile: Config, customObjects: CustomObjects): Problem[] {
  const problems: Problem[] = [];
  tryCompile(compile, customObjects, problems);
  return problems;
}

function tryLayer(envelope: unknown, parent: string, customObjects: CustomObjects, problems: Problem[]): void {
  if (!isRecord(envelope)) {
    problems.push({ path: parent, message: 'a layer must be an object with class_name and config.' });
    return;
  }
  const { class_name: className, config } = envelope;
  const inner = isRecord(config) ? config : {};
  const name = textOf(inner.name ?? envelope.name ?? className);
  const path = parent === '' ? name : `${parent}/${name}`;
  const known = isKnown(envelope, customObjects);
  if (!known && Array.isArray(inner.layers)) {
    for (const layer of withoutMaskOperations(inner)) tryLayer(layer, path, customObjects, problems);
    return;
  }
  const code = known ? null : pickledCode(envelope);
  if (code !== null) {
    problems.push({ path: `layer "${path}"`, message: code });
    return;
  }
  const asked = textOf(envelope.registered_name ?? className);
  const fix = ` If the class is yours, give it in customObjects: { '${asked}': … }.`;
  attempt(`layer "${path}"`, problems, fix, () => {
    const { build_config: _, ...unbuilt } = envelope;
    const classes = { Sequential, Functional: Model, Model };
    withBlankWeights(0, () => deserializeLayer(unbuilt, { customObjects, classes }));
  });
}

function isKnown(envelope: Config, customObjects: CustomObjects): boolean {
  return [envelope.registered_name, envelope.class_name].some(
    (name) => typeof name === 'string' && Object.hasOwn(customObjects, name),
  );
}

/** What to say about Python code inside a config; null where there is none. */
function pickledCode(value: unknown): string | null {
  const fix = 'Write it as a class that extends Layer and give it in customObjects.';
  if (Array.isArray(value)) return value.map(pickledCode).find((found) => found !== null) ?? null;
  if (!isRecord(value)) return null;
  if (value.class_name === 'Lambda') return `a Lambda layer holds Python code, which cannot run here. ${fix}`;
  if (value.class_name === '__lambda__') return `it holds a Python lambda, which cannot run here. ${fix}`;
  return pickledCode(Object.values(value));
}

function tryCompile(config: Config, customObjects: CustomObjects, problems: Problem[]): void {
  const { optimizer, loss, metrics: plain, weighted_metrics: weighted } = config;
  if (optimizer !== undefined && optimizer !== null) {
    attempt('compile_config/optimizer', problems, '', () => deserializeOptimizer(optimizer, { customObjects }));
  }
  tryEach('compile_config/loss', loss, problems, (one) => losses.deserialize(one, { customObjects }));
  tryEach('compile_config/metrics', plain, problems, (one) => metrics.deserialize(one, { customObjects }));
  tryEach('compile_config/weighted_metrics', weighted, problems, (one) => metrics.deserialize(one, { customObjects }));
}

const BY_SHAPE = ['accuracy', 'acc', 'crossentropy', 'ce'];

function tryEach(path: string, value: unknown, problems: Problem[], get: (one: string | Config) => unknown): void {
  if (typeof value === 'string') {
    if (!BY_SHAPE.includes(value.toLowerCase())) attempt(path, problems, '', () => get(value));
  } else if (isRecord(value) && typeof value.class_name === 'string') attempt(path, problems, '', () => get(value));
  else if (isRecord(value) || Array.isArray(value)) {
    for (const [key, item] of Object.entries(value)) tryEach(`${path}/${key}`, item, problems, get);
  }
}

/**
 * Notes down what an attempt throws, if it is about the file.
 *
 * @param fix - what to do about an unknown name
 */
function attempt(path: string, problems: Problem[], fix: string, body: () => unknown): void {
  try {
    const made = body();
    if (isRecord(made) && typeof made.dispose === 'function') made.dispose();
  } catch (error) {
    if (error instanceof DescentError && error.code === 'shape') return;
    const isUnknown = error instanceof DescentError && error.code === 'unknown-name';
    const message = error instanceof Error ? error.message : textOf(error);
    problems.push({ path, message: isUnknown ? message + fix : message });
  }
}
