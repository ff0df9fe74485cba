import { DescentError } from '@descent/spec';

const DTYPES = { F32: Float32Array, I32: Int32Array, I64: BigInt64Array, U8: Uint8Array } as const;

/** A named array of numbers. */
export interface NamedArray {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array | Int32Array | BigInt64Array | Uint8Array;
}

/** Arrays and what is said about them. */
export interface ArrayFile {
  readonly arrays: readonly NamedArray[];
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * Arrays in the safetensors format, which Python reads too: the length of a JSON header, the header, the numbers.
 *
 * @see https://github.com/huggingface/safetensors
 */
export function writeSafetensors({ arrays, metadata }: ArrayFile): Uint8Array {
  const header: Record<string, unknown> = { __metadata__: metadata };
  let offset = 0;
  for (const { name, shape, values } of arrays) {
    header[name] = { dtype: dtypeOf(values), shape, data_offsets: [offset, offset + values.byteLength] };
    offset += values.byteLength;
  }
  const text = JSON.stringify(header);
  const padded = new TextEncoder().encode(
    text.padEnd(Math.ceil(byteLength(text) / 8) * 8 - byteLength(text) + text.length),
  );
  const file = new Uint8Array(8 + padded.length + offset);
  new DataView(file.buffer).setBigUint64(0, BigInt(padded.length), true);
  file.set(padded, 8);
  let at = 8 + padded.length;
  for (const { values } of arrays) {
    file.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
    at += values.byteLength;
  }
  return file;
}

/** @throws DescentError that says what is wrong with the file */
export function readSafetensors(file: Uint8Array): ArrayFile {
  const length = file.length < 8 ? -1 : Number(new DataView(file.buffer, file.byteOffset).getBigUint64(0, true));
  if (length < 2 || length > file.length - 8) throw broken(`its header would be ${length} bytes long`);
  const header = parseHeader(new TextDecoder().decode(file.subarray(8, 8 + length)));
  const { __metadata__: metadata = {}, ...entries } = header;
  const body = file.subarray(8 + length);
  const arrays = Object.entries(entries).map(([name, entry]) => readArray(name, entry, body));
  return { arrays, metadata: metadata as Record<string, string> };
}

function parseHeader(text: string): Record<string, unknown> {
  try {
    const header: unknown = JSON.parse(text);
    if (typeof header === 'object' && header !== null) return header as Record<string, unknown>;
  } catch {}
  throw broken('its header is not JSON');
}

function readArray(name: string, entry: unknown, body: Uint8Array): NamedArray {
  const { dtype, shape, data_offsets: offsets } = entry as { dtype?: string; shape?: unknown; data_offsets?: unknown };
  const Values = DTYPES[dtype as keyof typeof DTYPES];
  if (Values === undefined || !isCounts(shape) || !isCounts(offsets) || offsets.length !== 2) {
    throw broken(`the entry of "${name}" is not understood`);
  }
  const [start, end] = offsets as [number, number];
  const size = shape.reduce((product, axis) => product * axis, 1) * Values.BYTES_PER_ELEMENT;
  if (end - start !== size || end > body.length) {
    throw broken(`"${name}" should have ${size} bytes within ${body.length}, but has the place ${start} to ${end}`);
  }
  return { name, shape, values: new Values(new Uint8Array(body.subarray(start, end)).buffer) };
}

function isCounts(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);
}

function dtypeOf(values: NamedArray['values']): string {
  return Object.entries(DTYPES).find(([, Values]) => values instanceof Values)?.[0] as string;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function broken(reason: string): DescentError {
  return new DescentError('weights-file', `Not a whole safetensors file: ${reason}.`);
}
