import { PythonRandom } from '@descent/random';

type Bytes = Uint8Array<ArrayBufferLike>;

/** Ways in which a file can be spoiled. Each changes a copy. */
const MUTATIONS: readonly ((bytes: Bytes, random: PythonRandom) => Bytes)[] = [
  flipBits,
  overwriteBytes,
  truncate,
  repeatPart,
  hugeNumber,
  zeroPart,
];

/** A file spoiled in one to four ways, which the seed decides. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const random = new PythonRandom(seed);
  let mutant: Bytes = bytes.slice();
  const times = 1 + random.below(4);
  for (let i = 0; i < times && mutant.length > 0; i++) {
    mutant = MUTATIONS[random.below(MUTATIONS.length)]!(mutant, random);
  }
  return mutant;
}

function flipBits(bytes: Bytes, random: PythonRandom): Bytes {
  for (let i = random.below(8); i >= 0; i--) bytes[random.below(bytes.length)]! ^= 1 << random.below(8);
  return bytes;
}

function overwriteBytes(bytes: Bytes, random: PythonRandom): Bytes {
  const values = [0, 1, 0x7f, 0x80, 0xff, random.below(256)];
  for (let i = random.below(8); i >= 0; i--) bytes[random.below(bytes.length)] = values[random.below(values.length)]!;
  return bytes;
}

function truncate(bytes: Bytes, random: PythonRandom): Bytes {
  return bytes.slice(0, random.below(bytes.length));
}

function repeatPart(bytes: Bytes, random: PythonRandom): Bytes {
  const from = random.below(bytes.length);
  const size = random.below(Math.min(512, bytes.length - from));
  bytes.copyWithin(random.below(bytes.length - size), from, from + size);
  return bytes;
}

function hugeNumber(bytes: Bytes, random: PythonRandom): Bytes {
  const at = random.below(Math.max(1, bytes.length - 8));
  const size = [2, 4, 8][random.below(3)]!;
  bytes.fill(0xff, at, at + size);
  if (random.below(2) === 0) bytes[at + size - 1] = 0x7f;
  return bytes;
}

function zeroPart(bytes: Bytes, random: PythonRandom): Bytes {
  const at = random.below(bytes.length);
  return bytes.fill(0, at, at + random.below(64));
}

const HOSTILE: readonly unknown[] = [
  null,
  -1,
  0,
  2 ** 31,
  1e9,
  1e15,
  1e308,
  0.5,
  '',
  'x'.repeat(10_000),
  '__proto__',
  'Lambda',
  [],
  {},
  [[[[[[[[]]]]]]]],
  true,
  { class_name: '__lambda__', config: { code: 'Y3J5cHRv' } },
];

/** A JSON document with one to three of its values, at any depth, made into something else, or left out. */
export function mutateJson(text: string, seed: number): string {
  const random = new PythonRandom(seed);
  const document: unknown = JSON.parse(text);
  for (let i = random.below(3); i >= 0; i--) {
    const places = holdersIn(document);
    const [holder, key] = places[random.below(places.length)]!;
    const kind = random.below(8);
    if (kind === 0) delete holder[key];
    else if (kind === 1) holder[key] = structuredClone(places[random.below(places.length)]![0]);
    else if (kind <= 4) holder[key] = likeIt(holder[key], places, random);
    else holder[key] = structuredClone(HOSTILE[random.below(HOSTILE.length)]);
  }
  return JSON.stringify(document);
}

type Holder = Record<string, unknown>;

/** Another value of the same kind, which is not refused at first sight. */
function likeIt(value: unknown, places: readonly (readonly [Holder, string])[], random: PythonRandom): unknown {
  if (typeof value === 'number') return [value + 1, value - 1, 2 * value, -value, value / 3][random.below(5)];
  if (typeof value === 'boolean') return !value;
  if (value === null) return random.below(4);
  if (Array.isArray(value)) return [value.slice(1), [...value, ...value.slice(-1)], [value]][random.below(3)];
  const others = places.map(([holder, key]) => holder[key]).filter((other) => typeof other === typeof value);
  return structuredClone(others[random.below(others.length)]);
}

function holdersIn(value: unknown, found: [Holder, string][] = []): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, item] of Object.entries(value)) {
    found.push([value as Holder, key]);
    holdersIn(item, found);
  }
  return found;
}
