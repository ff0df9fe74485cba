import { DescentError, isIntegerLiteral, isRecord, type Json, parsePythonJson, preview } from '@descent/spec';

const DTYPES = { F32: Float32Array, I32: Int32Array, I64: BigInt64Array, U8: Uint8Array } as const;

/** As in the reference reader. */
const MOST_HEADER_BYTES = 100_000_000;
const OPENING_BRACE = 0x7b;

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

/**
 * Reads a safetensors file as strictly as the reference reader (Rust) does: arrays lie one after another and fill the file,
 * each of the size that its type and shape say.
 *
 * @throws DescentError that says what is wrong with the file
 */
export function readSafetensors(file: Uint8Array): ArrayFile {
  if (file.length < 8) throw broken(`it has ${file.length} bytes, and the length of its header takes 8`);
  const length = new DataView(file.buffer, file.byteOffset).getBigUint64(0, true);
  if (length > MOST_HEADER_BYTES)
    throw broken(`its header would be ${length} bytes long; at most ${MOST_HEADER_BYTES} are read`);
  if (length > file.length - 8) throw broken(`its header would be ${length} bytes long, in a file of ${file.length}`);
  const header = parseHeader(file.subarray(8, 8 + Number(length)));
  const { __metadata__: metadata = {}, ...entries } = header;
  const body = file.subarray(8 + Number(length));
  const places = Object.entries(entries).map(([name, entry]) => placeOf(name, entry));
  checkCover(places, body.length);
  return { arrays: places.map((place) => readArray(place, body)), metadata: textsOf(metadata) };
}

interface Place {
  readonly name: string;
  readonly Values: (typeof DTYPES)[keyof typeof DTYPES];
  readonly shape: readonly number[];
  readonly start: number;
  readonly end: number;
}

function parseHeader(bytes: Uint8Array): Record<string, Json> {
  if (bytes[0] !== OPENING_BRACE) throw broken('its header does not begin with {');
  let header: Json;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    header = parsePythonJson(text, 'its header', { uniqueKeys: true });
  } catch (error) {
    throw broken(error instanceof DescentError ? error.message.replace(/\.$/, '') : 'its header is not text in UTF-8');
  }
  if (!isRecord(header)) throw broken('its header is not an object');
  return header;
}

function textsOf(metadata: unknown): Readonly<Record<string, string>> {
  if (!isRecord(metadata)) throw broken('its __metadata__ is not an object');
  const texts: [string, string][] = Object.entries(metadata).map(([key, value]) => {
    if (typeof value !== 'string')
      throw broken(`its __metadata__ has ${preview(value)} at ${preview(key)}, and not text`);
    return [key, value];
  });
  return Object.fromEntries(texts);
}

function placeOf(name: string, entry: unknown): Place {
  const { dtype, shape, data_offsets: offsets } = isRecord(entry) ? entry : {};
  const Values =
    typeof dtype === 'string' && Object.hasOwn(DTYPES, dtype) ? DTYPES[dtype as keyof typeof DTYPES] : undefined;
  if (Values === undefined || !isCounts(shape) || !isCounts(offsets) || offsets.length !== 2) {
    throw broken(`the entry of "${name}" is not understood`);
  }
  const [start, end] = offsets as [number, number];
  const size = shape.reduce((product, axis) => product * axis, 1) * Values.BYTES_PER_ELEMENT;
  if (!Number.isSafeInteger(size)) throw broken(`"${name}" has a shape of [${shape}], more than any file holds`);
  if (end - start !== size) {
    throw broken(`"${name}" should have ${size} bytes, but has the place ${start} to ${end}`);
  }
  return { name, Values, shape, start, end };
}

/** No byte of the file belongs to two arrays, or to none. */
function checkCover(places: readonly Place[], size: number): void {
  let covered = 0;
  for (const { name, start, end } of places.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < covered) throw broken(`"${name}" begins at ${start}, inside of another array`);
    if (start > covered) throw broken(`bytes ${covered} to ${start}, before "${name}", belong to no array`);
    covered = end;
  }
  if (covered > size) throw broken(`its arrays end at ${covered}, and it has ${size} bytes after its header`);
  if (covered < size) throw broken(`bytes ${covered} to ${size} belong to no array`);
}

/** A copy, since an array's place need not be aligned. */
function readArray({ name, Values, shape, start, end }: Place, body: Uint8Array): NamedArray {
  return { name, shape, values: new Values(new Uint8Array(body.subarray(start, end)).buffer) };
}

function isCounts(value: unknown): value is number[] {
  return (
    Array.isArray(value) &&
    value.every((item, i) => Number.isSafeInteger(item) && item >= 0 && isIntegerLiteral(value, i))
  );
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
