import { isRecord, mapMembers } from '@descent/spec';

/** A layer's name as it is here: Keras 3 allows no slash, which Keras 2's models are full of (`conv1/conv`). */
export function plainName(name: string): string {
  return name.replaceAll('/', '_');
}

/** A config, its `compile_config` included, with every layer's name and every mention of it as {@link plainName} says. */
export function withPlainNames<T>(config: T): T {
  const names = [...namesIn(config)];
  const slashed = names.filter((name) => name.includes('/'));
  if (slashed.length === 0) return config;
  const taken = new Set(names);
  const renamed = new Map<string, string>();
  for (const name of slashed) {
    let plain = plainName(name);
    for (let i = 1; taken.has(plain); i++) plain = `${plainName(name)}_${i}`;
    taken.add(plain);
    renamed.set(name, plain);
  }
  return rename(config, renamed) as T;
}

/** The names of all layers, those inside layers included. */
function namesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) namesIn(item, found);
  else if (isRecord(value)) {
    const { class_name: className, config } = value;
    if (typeof className === 'string' && isRecord(config) && typeof config.name === 'string') found.add(config.name);
    for (const item of Object.values(value)) namesIn(item, found);
  }
  return found;
}

function rename(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return mapMembers(value, (item) => rename(item, names));
  if (!isRecord(value)) return value;
  const mapped = mapMembers(value, (item) => rename(item, names));
  if (!Object.keys(value).some((key) => names.has(key))) return mapped;
  return Object.fromEntries(Object.entries(mapped).map(([key, item]) => [names.get(key) ?? key, item]));
}
