import { bytesField, doubleField, type Field, integerField, message } from './protobuf.js';

const FLOAT = 1;
const DOUBLE = 2;
const STRING = 7;

const now = () => doubleField(1, Date.now() / 1000);

/** The first event of a file. */
export function versionEvent(): Uint8Array {
  return message(now(), bytesField(3, 'brain.Event:2'));
}

/** A number at a step. */
export function scalarEvent(tag: string, value: number, step: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setFloat32(0, value, true);
  return summaryEvent(step, tag, metadata('scalars', '', 1), tensor(FLOAT, [], bytesField(4, bytes)));
}

/** How values are spread at a step, in buckets of equal width. */
export function histogramEvent(tag: string, values: ArrayLike<number>, step: number): Uint8Array {
  const rows = buckets(values, 30);
  const bytes = new Uint8Array(new Float64Array(rows.flat()).buffer);
  const data = tensor(DOUBLE, [rows.length, 3], bytesField(4, bytes));
  return summaryEvent(step, tag, metadata('histograms', '', 2), data);
}

/** A model's JSON, from which TensorBoard draws the graph of its layers. */
export function modelEvent(json: string): Uint8Array {
  return summaryEvent(0, 'keras', metadata('graph_keras_model', '1', null), tensor(STRING, [], bytesField(8, json)));
}

function summaryEvent(step: number, tag: string, about: Uint8Array, data: Uint8Array): Uint8Array {
  const value = message(bytesField(1, tag), bytesField(9, about), bytesField(8, data));
  return message(now(), integerField(2, step), bytesField(5, bytesField(1, value)));
}

function metadata(plugin: string, content: string, dataClass: number | null): Uint8Array {
  const data = content === '' ? bytesField(1, plugin) : message(bytesField(1, plugin), bytesField(2, content));
  return message(bytesField(1, data), ...(dataClass === null ? [] : [integerField(4, dataClass)]));
}

function tensor(dtype: number, shape: readonly number[], content: Field): Uint8Array {
  const sizes = shape.map((size) => bytesField(2, integerField(1, size)));
  return message(integerField(1, dtype), bytesField(2, message(...sizes)), content);
}

/** `[left edge, right edge, count]` of each bucket. */
function buckets(values: ArrayLike<number>, count: number): [number, number, number][] {
  const finite = Array.from(values).filter(Number.isFinite);
  if (finite.length === 0) return [];
  const low = finite.reduce((a, b) => Math.min(a, b));
  const high = finite.reduce((a, b) => Math.max(a, b));
  if (low === high) return [[low - 0.5, high + 0.5, finite.length]];
  const width = (high - low) / count;
  const counts = new Array<number>(count).fill(0);
  for (const value of finite) {
    const bucket = Math.min(count - 1, Math.floor((value - low) / width));
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  return counts.map((size, i) => [low + i * width, i === count - 1 ? high : low + (i + 1) * width, size]);
}
