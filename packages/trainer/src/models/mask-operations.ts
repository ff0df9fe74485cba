import type { Config, Layer } from '@descent/layers';
import { isRecord, textOf, UnsupportedError } from '@descent/spec';

/**
 * The layers of a functional model's config without the operations that compute masks: Keras writes these beside the
 * layers (`NotEqual` for `Embedding(mask_zero=True)`, and so on) and gives their results as `mask`. Here every layer
 * computes its mask when it is called. An operation stays, to be refused, when anything else depends on it.
 */
export function withoutMaskOperations(config: Config): unknown[] {
  const entries = config.layers as unknown[];
  const masks = findMasks(config);
  if (masks.size === 0) return entries;
  return entries.filter((entry) => !masks.has(nameOf(entry))).map((entry) => withoutMasks(entry, masks));
}

/**
 * Sees to it that a mask that was left out comes with the inputs by itself.
 *
 * @throws UnsupportedError for a mask that was given to a layer by hand
 */
export function checkMasks(config: Config, layers: ReadonlyMap<string, Layer>): void {
  const masks = findMasks(config);
  if (masks.size === 0) return;
  const entries = new Map((config.layers as unknown[]).filter(isRecord).map((entry) => [nameOf(entry), entry]));
  for (const [name, entry] of entries) {
    if (masks.has(name)) continue;
    for (const node of nodesOf(entry)) {
      const given = referencesIn(maskArguments(node)).filter((mask) => masks.has(mask));
      const sources = given.flatMap((mask) => sourcesOf(mask, entries, masks));
      const carried = new Set(inputsOf(node).flatMap((input) => carriedBy(input, entries, layers)));
      if (sources.every((source) => carried.has(source))) continue;
      const message = `Layer "${name}" is called with a mask that its inputs do not carry.`;
      throw new UnsupportedError(`${message} Masks given by hand to layers of a functional model are not supported.`);
    }
  }
}

type Entries = ReadonlyMap<string, Config>;

/** The names of the operations that compute masks and nothing else. */
function findMasks(config: Config): Set<string> {
  const entries = (config.layers as unknown[]).filter(isRecord);
  const masks = new Set(entries.filter(isOperation).map(nameOf));
  if (masks.size === 0) return masks;
  const byName = new Map(entries.map((entry) => [nameOf(entry), entry]));
  const drop = (names: readonly string[]) => names.map((name) => masks.delete(name)).includes(true);
  drop(textsIn(config.output_layers));
  let changed = true;
  while (changed) {
    changed = false;
    for (const entry of entries) {
      const name = nameOf(entry);
      if (masks.has(name)) {
        const inputs = nodesOf(entry).flatMap((node) => referencesIn(node));
        const isMade = inputs.every((input) => masks.has(input) || !isOperation(byName.get(input)));
        const isSource = entry.class_name === 'NotEqual';
        if (!isMade || (isSource && sourceOf(entry, entries) === null)) changed = drop([name]) || changed;
      } else {
        for (const node of nodesOf(entry)) {
          const { kwargs, ...rest } = node;
          const others = isRecord(kwargs) ? Object.entries(kwargs).filter(([key]) => !isMaskKey(key)) : kwargs;
          changed = drop(referencesIn([rest, others])) || changed;
        }
      }
    }
  }
  return masks;
}

const isMaskKey = (key: string) => key === 'mask' || key.endsWith('_mask');

function isOperation(entry: unknown): boolean {
  return isRecord(entry) && typeof entry.module === 'string' && entry.module.startsWith('keras.src.ops.');
}

function nameOf(entry: unknown): string {
  const { name, config } = entry as Config;
  return textOf(name ?? (isRecord(config) ? config.name : ''));
}

function nodesOf(entry: Config): Config[] {
  return Array.isArray(entry.inbound_nodes) ? entry.inbound_nodes.filter(isRecord) : [];
}

/** The layers whose outputs a call takes, by place or by name. */
function inputsOf({ args, kwargs }: Config): string[] {
  const named = isRecord(kwargs) ? Object.entries(kwargs).filter(([key]) => !isMaskKey(key)) : [];
  return referencesIn([args, named]);
}

function maskArguments(node: Config): unknown {
  return isRecord(node.kwargs) ? Object.entries(node.kwargs).filter(([key]) => isMaskKey(key)) : [];
}

/** The layers whose tensors a value holds. */
function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isRecord(value)) return [];
  if (value.class_name !== '__keras_tensor__') return Object.values(value).flatMap(referencesIn);
  const history = isRecord(value.config) ? value.config.keras_history : null;
  return Array.isArray(history) ? [textOf(history[0])] : [];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The `Embedding` or `Masking` whose mask a `NotEqual` is. */
function sourceOf(operation: Config, entries: readonly Config[]): Config | null {
  const [input, value] = (nodesOf(operation)[0]?.args ?? []) as unknown[];
  const found = entries.find(({ class_name: className, config, ...entry }) => {
    const { mask_zero: zero, mask_value: masked } = isRecord(config) ? config : ({} as Config);
    const isSame =
      className === 'Embedding' ? zero === true && value === 0 : className === 'Masking' && masked === value;
    return (
      isSame && nodesOf(entry).some(({ args }) => JSON.stringify((args as unknown[])[0]) === JSON.stringify(input))
    );
  });
  return found ?? null;
}

/** The layers from which a mask comes. */
function sourcesOf(mask: string, entries: Entries, masks: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const entry = entries.get(name);
    if (seen.has(name) || entry === undefined || !masks.has(name)) return;
    seen.add(name);
    const source = entry.class_name === 'NotEqual' ? sourceOf(entry, [...entries.values()]) : null;
    if (source !== null) found.add(nameOf(source));
    for (const node of nodesOf(entry)) referencesIn(node.args).forEach(visit);
  };
  visit(mask);
  return [...found];
}

/** The layers whose masks a layer's outputs may carry. */
function carriedBy(name: string, entries: Entries, layers: ReadonlyMap<string, Layer>): string[] {
  const found = new Set<string>();
  const visit = (at: string): void => {
    const [entry, layer] = [entries.get(at), layers.get(at)];
    if (found.has(at) || entry === undefined || layer === undefined) return;
    if (!layer.supportsMasking && !('layers' in layer)) return;
    found.add(at);
    for (const node of nodesOf(entry)) inputsOf(node).forEach(visit);
  };
  visit(name);
  return [...found];
}

function withoutMasks(entry: unknown, masks: ReadonlySet<string>): unknown {
  if (!isRecord(entry) || !Array.isArray(entry.inbound_nodes)) return entry;
  const inbound_nodes = entry.inbound_nodes.map((node) => {
    if (!isRecord(node) || !isRecord(node.kwargs)) return node;
    const others = Object.entries(node.kwargs).filter(
      ([key, value]) => !isMaskKey(key) || !referencesIn(value).some((name) => masks.has(name)),
    );
    return { ...node, kwargs: Object.fromEntries(others) };
  });
  return { ...entry, inbound_nodes };
}
