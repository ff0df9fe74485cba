import type { Display } from './terminal.js';

/** The stretch of a logarithmic axis: exponents of ten at its first and last column. */
export interface LogRange {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** Something to point at, by its exponent of ten. */
export interface AxisMark {
  readonly at: number;
  readonly text: string;
  readonly isMain: boolean;
}

/**
 * A logarithmic axis as lines of text: a rule with a tick at each decade, their names, and a pointer under each mark that
 * lies on the axis, with the text of the main one.
 */
export function logAxis(range: LogRange, marks: readonly AxisMark[], { unicode, style }: Display): string[] {
  const { from, to, width } = range;
  const columnOf = (exponent: number) => Math.round(((exponent - from) / Math.max(1e-9, to - from)) * (width - 2)) + 1;
  const [corner, line, tick, pointer] = unicode ? ['└', '─', '┴', '▲'] : ['+', '-', '+', '^'];
  const rule = [corner as string, ...Array<string>(Math.max(0, width - 1)).fill(line as string)];
  const names = new Line(width);
  const decades = range.to - range.from > 1e-9 ? decadesIn(from, to) : [];
  for (const decade of decades) {
    rule[columnOf(decade)] = tick as string;
    names.center(columnOf(decade), nameOf(decade));
  }
  const pointers = new Line(width);
  const shown = marks.filter(({ at }) => at >= from - 1e-9 && at <= to + 1e-9);
  // the main one is written first, so that no other is in its way
  for (const { at, text, isMain } of [...shown].sort((a, b) => Number(b.isMain) - Number(a.isMain))) {
    pointers.put(columnOf(at), pointer as string);
    if (isMain) pointers.beside(columnOf(at), text);
  }
  return [
    style('dim', rule.join('')),
    style('dim', names.text),
    ...(shown.length > 0 ? [style('green', pointers.text)] : []),
  ].filter((text) => text !== '');
}

function decadesIn(from: number, to: number): number[] {
  const first = Math.ceil(from - 1e-9);
  const last = Math.floor(to + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

function nameOf(decade: number): string {
  return decade >= -2 && decade <= 2 ? String(Number(`1e${decade}`)) : `1e${decade}`;
}

/** A line of text that things are put on where there is room. */
class Line {
  readonly #cells: string[];

  constructor(width: number) {
    this.#cells = Array<string>(width).fill(' ');
  }

  get text(): string {
    return this.#cells.join('').trimEnd();
  }

  /** Writes a text with its middle at a column, if nothing is in its way. */
  center(column: number, text: string): void {
    const start = Math.min(Math.max(0, column - Math.floor(text.length / 2)), this.#cells.length - text.length);
    if (this.#isFree(start - 1, text.length + 2)) this.#write(start, text);
  }

  /** Writes a sign over whatever is there. */
  put(column: number, sign: string): void {
    if (this.#cells[column] === ' ') this.#write(column, sign);
  }

  /** Writes a text to the right of a column, or else to the left. */
  beside(column: number, text: string): void {
    const start = column + 2 + text.length <= this.#cells.length ? column + 2 : column - 1 - text.length;
    if (start >= 0) this.#write(start, text);
  }

  #isFree(start: number, length: number): boolean {
    return this.#cells.slice(Math.max(0, start), start + length).every((cell) => cell === ' ');
  }

  #write(start: number, text: string): void {
    [...text].forEach((letter, i) => {
      this.#cells[start + i] = letter;
    });
  }
}
