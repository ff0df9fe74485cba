import { shortestFloat32 } from '@descent/experiment';
import { DescentError, writeJson } from '@descent/spec';
import { writeFile } from '../files.js';
import type { Output } from './prediction.js';

type Writer = (outputs: readonly Output[]) => string | Uint8Array;

const WRITERS: Readonly<Record<string, Writer>> = {
  '.npy': ([only]) => npy(only as Output),
  '.csv': ([only]) => csv(only as Output),
  '.json': (outputs) => {
    const [only] = outputs;
    const all = outputs.map((output) => [output.name, nestedNumbers(output)] as const);
    return `${writeJson(outputs.length === 1 ? nestedNumbers(only as Output) : Object.fromEntries(all))}\n`;
  },
};

/** How predictions are written, by the name of the file. @throws DescentError for a name that does not say it */
export function outputKind(file: string): string {
  const kind = /\.[a-z]+$/i.exec(file)?.[0].toLowerCase() ?? '';
  if (Object.hasOwn(WRITERS, kind)) return kind;
  throw new DescentError(
    'output-kind',
    `--output ${file}: predictions are written as ${Object.keys(WRITERS).join(', ')}.`,
  );
}

/** Writes predictions, the whole file or nothing. */
export async function writeOutput(file: string, outputs: readonly Output[], cwd: string): Promise<void> {
  const kind = outputKind(file);
  if (outputs.length > 1 && kind !== '.json') {
    const names = outputs.map(({ name }) => name).join(', ');
    throw new DescentError(
      'output-kind',
      `--output ${file}: the model has ${outputs.length} outputs (${names}), which only .json can hold.`,
    );
  }
  await writeFile(file, (WRITERS[kind] as Writer)(outputs), cwd);
}

/** Numbers in arrays in arrays. */
export function nestedNumbers({ shape, values }: Pick<Output, 'shape' | 'values'>): unknown {
  const numbers = Array.from(values, shortestFloat32);
  return shape.reduceRight<unknown[]>((flat, size, axis) => {
    if (axis === 0) return flat;
    return Array.from({ length: flat.length / size }, (_, i) => flat.slice(i * size, (i + 1) * size));
  }, numbers);
}

/** A sample per line; what has more axes than one is laid flat. */
function csv({ shape, values }: Output): string {
  const width = values.length / (shape[0] as number);
  const lines = Array.from({ length: shape[0] as number }, (_, row) =>
    Array.from(values.subarray(row * width, (row + 1) * width), numberText).join(','),
  );
  return `${lines.join('\n')}\n`;
}

function numberText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  return Number.isFinite(value) ? String(shortestFloat32(value)) : value > 0 ? 'inf' : '-inf';
}

/** numpy's format 1.0: the magic bytes, a padded header in Python, the numbers. */
function npy({ shape, values }: Output): Uint8Array {
  const dtype = values instanceof Float32Array ? '<f4' : values instanceof Int32Array ? '<i4' : '|b1';
  const sizes = `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;
  const text = `{'descr': '${dtype}', 'fortran_order': False, 'shape': ${sizes}, }`;
  const length = Math.ceil((10 + text.length + 1) / 64) * 64;
  const header = Buffer.from(`\x93NUMPY\x01\x00  ${text.padEnd(length - 11)}\n`, 'latin1');
  header.writeUInt16LE(length - 10, 8);
  return Buffer.concat([header, Buffer.from(values.buffer, values.byteOffset, values.byteLength)]);
}
