import type { Weight } from '@descent/layers';
import type { PartReader } from './document.js';

/** A float32 tensor as recordings write big ones: base64 of its bytes, little-endian. */
export interface PackedTensor {
  shape: number[];
  dtype: string;
  encoding: 'base64-little-endian';
  value: string;
}

/** The weights of a model, by path. */
export type PackedWeight = { path: string } & PackedTensor;

export function packWeight({ path, shape, variable }: Weight): PackedWeight {
  const values = variable.dataSync();
  const view = new DataView(new ArrayBuffer(values.length * 4));
  for (const [index, value] of values.entries()) view.setFloat32(index * 4, value, true);
  let bytes = '';
  for (const byte of new Uint8Array(view.buffer)) bytes += String.fromCharCode(byte);
  return { path, shape: [...shape], dtype: 'float32', encoding: 'base64-little-endian', value: btoa(bytes) };
}

/** The numbers of a recorded tensor, packed or not. */
export function unpackNumbers(reader: PartReader): Float32Array {
  if (reader.at('encoding').optional() === null) return Float32Array.from(reader.at('value').numbers());
  const text = reader.at('value').text();
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return reader.at('value').fail('must be base64');
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getFloat32(index * 4, true));
}
