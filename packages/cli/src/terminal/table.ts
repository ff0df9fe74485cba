import CliTable from 'cli-table3';
import type { Style } from './style.js';
import { displayWidth, harmless, truncate } from './text.js';

/** One column of a table. */
export interface Column<Row> {
  readonly title: string;
  /** The title where the table is too wide. */
  readonly shortTitle?: string;
  readonly cell: (row: Row) => string;
  readonly align?: 'left' | 'right';
  /** Columns of the highest number are left out first when the table is too wide; those without one never are. */
  readonly drop?: number;
  /** Too long a text is shortened to this many columns where the table is too wide. */
  readonly shrinkTo?: number;
}

export interface TableOptions<Row> {
  readonly columns: number;
  readonly unicode: boolean;
  readonly style: Style;
  /** Rows that stand out: bold, with a mark in front. */
  readonly isMarked?: (row: Row) => boolean;
  /** Rows that stand back. */
  readonly isFaint?: (row: Row) => boolean;
}

/** Space between columns. */
const GAP = 2;

/**
 * Rows under underlined titles, at most `columns` wide: columns that do not fit are left out, the least important
 * first.
 */
export function renderTable<Row>(
  all: readonly Column<Row>[],
  rows: readonly Row[],
  options: TableOptions<Row>,
): string {
  const { unicode } = options;
  const mark = options.isMarked !== undefined && rows.some(options.isMarked) ? (unicode ? '★ ' : '* ') : '';
  const room = options.columns - mark.length - 1;
  const cells = rows.map((row) => all.map((column) => harmless(column.cell(row))));
  const { titles, widths } = fitColumns(all, cells, room);
  const shown = [...widths.keys()];
  const table = new CliTable({
    head: shown.map((at) => titles[at] as string),
    colAligns: shown.map((at) => all[at]?.align ?? 'left'),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    chars: borders(unicode ? '─' : '-'),
  });
  for (const row of cells) {
    table.push(shown.map((at) => truncate(row[at] as string, widths.get(at) as number, unicode ? '…' : '~')));
  }
  const [head, rule, ...body] = table.toString().split('\n') as [string, string, ...string[]];
  return [
    options.style('dim', `${' '.repeat(mark.length)}${head.trimEnd()}`),
    options.style('dim', `${mark.replace(/./g, rule.charAt(0))}${rule}`),
    ...body.map((line, index) => decorate(line.trimEnd(), rows[index] as Row, mark, options)),
  ].join('\n');
}

function decorate<Row>(line: string, row: Row, mark: string, options: TableOptions<Row>): string {
  const { style } = options;
  if (options.isMarked?.(row)) return style('bold', style('green', `${mark}${line}`));
  const plain = `${' '.repeat(mark.length)}${line}`;
  return options.isFaint?.(row) ? style('dim', plain) : plain;
}

interface Fitted {
  readonly titles: readonly string[];
  /** The columns that are shown, by place, and their widths. */
  readonly widths: Map<number, number>;
}

/** Makes the columns fit in `room`: first by their short titles, then shortening texts, then leaving columns out. */
function fitColumns<Row>(all: readonly Column<Row>[], cells: readonly (readonly string[])[], room: number): Fitted {
  const long = all.map(({ title }) => title);
  const fitted = widthsFor(long, cells);
  if (total(fitted) <= room) return { titles: long, widths: fitted };

  const titles = all.map(({ title, shortTitle }) => shortTitle ?? title);
  const widths = widthsFor(titles, cells);
  const excess = () => total(widths) - room;
  for (const [at, { shrinkTo }] of all.entries()) {
    const width = widths.get(at) as number;
    const least = Math.max(shrinkTo ?? width, displayWidth(titles[at] as string));
    widths.set(at, Math.max(Math.min(width, least), width - Math.max(0, excess())));
  }
  const droppable = [...all.keys()].filter((at) => all[at]?.drop !== undefined);
  for (const at of droppable.sort((a, b) => (all[b]?.drop as number) - (all[a]?.drop as number))) {
    if (excess() > 0) widths.delete(at);
  }
  return { titles, widths };
}

function widthsFor(titles: readonly string[], cells: readonly (readonly string[])[]): Map<number, number> {
  const widthAt = (at: number) => Math.max(...[titles, ...cells].map((row) => displayWidth(row[at] as string)));
  return new Map(titles.map((_, at) => [at, widthAt(at)]));
}

function total(widths: ReadonlyMap<number, number>): number {
  return [...widths.values()].reduce((sum, width) => sum + width, 0) + GAP * (widths.size - 1);
}

function borders(rule: string): Record<string, string> {
  const gap = ' '.repeat(GAP);
  const none = ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'];
  return {
    ...Object.fromEntries(none.map((name) => [name, ''])),
    left: '',
    right: '',
    middle: gap,
    mid: rule,
    'left-mid': '',
    'right-mid': '',
    'mid-mid': rule.repeat(GAP),
  };
}
