import { DescentError } from '@descent/spec';
import type { NamedArrays } from './array-types.js';

/**
 * Numbers in lines: all columns as one array under `''`, and each column of its own by the name that the first line gives
 * it. Columns are apart by commas, semicolons or tabs.
 *
 * @throws DescentError with line and column of what is no number
 */
export function parseCsv(text: string, file: string): NamedArrays {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  while (lines.at(-1)?.trim() === '') lines.pop();
  const separator = [',', ';', '\t'].find((candidate) => lines[0]?.includes(candidate)) ?? ',';
  const rows = lines.map((line) => line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')));
  const names = rows[0]?.some((cell) => cell !== '' && Number.isNaN(numberOf(cell)) && !isNan(cell)) ? rows[0] : null;
  const body = names === null ? rows : rows.slice(1);
  const width = rows[0]?.length ?? 0;
  if (body.length === 0) throw new DescentError('csv', `${file}: there is no line of numbers.`);
  const data = new Float64Array(body.length * width);
  body.forEach((row, i) => {
    const line = i + (names === null ? 1 : 2);
    if (row.length !== width) {
      throw new DescentError('csv', `${file}, line ${line}: ${row.length} columns, but the first line has ${width}.`);
    }
    row.forEach((cell, j) => {
      const value = numberOf(cell);
      if (cell === '' || (Number.isNaN(value) && !isNan(cell))) {
        const column = names?.[j] === undefined ? `column ${j + 1}` : `column ${names[j]}`;
        throw new DescentError('csv', `${file}, line ${line}, ${column}: ${JSON.stringify(cell)} is not a number.`);
      }
      data[i * width + j] = value;
    });
  });
  const columns = (names ?? []).map((name, j) => {
    const column = Float64Array.from({ length: body.length }, (_, i) => data[i * width + j] as number);
    return [name, { data: column, shape: [body.length] }] as const;
  });
  return { ...Object.fromEntries(columns), '': { data, shape: [body.length, width] } };
}

function numberOf(cell: string): number {
  if (/^[+-]?inf(inity)?$/i.test(cell)) return cell.startsWith('-') ? -Infinity : Infinity;
  return Number(cell);
}

function isNan(cell: string): boolean {
  return /^[+-]?nan$/i.test(cell);
}
