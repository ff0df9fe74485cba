import { formatNumber } from '@descent/experiment';
import asciichart from 'asciichart';
import { scaleOf } from './scale.js';
import { type Style, seriesColor } from './style.js';
import { displayWidth, padEnd, padStart, truncate } from './text.js';

/** One curve: `y` over `x`, where `null` and non-finite values are gaps. */
export interface Series {
  readonly label: string;
  readonly x: readonly number[];
  readonly y: readonly (number | null)[];
}

export interface ChartOptions {
  readonly columns: number;
  readonly rows?: number;
  readonly unicode: boolean;
  readonly style: Style;
  readonly title: string;
  /** What `x` counts: `steps`. */
  readonly xLabel: string;
  /** The lines below the plot, `width` columns wide, where counting is not what `x` does. */
  readonly xAxis?: (first: number, last: number, width: number) => readonly string[];
}

const UNICODE = ['┼', '┤', '╶', '╴', '─', '╰', '╭', '╮', '╯', '│'];
const ASCII = ['+', '|', '-', '-', '-', '`', '.', '.', "'", '|'];
/** Beyond this a number is as good as infinite: it would flatten every other curve. */
const LARGEST = 1e30;
/** Columns of the numbers on the left. */
const AXIS = 9;

/**
 * Curves as text, at most `columns` wide, each named at its right end in its color. Where the names would take more
 * than a third of the width, letters stand for them and a legend follows. An empty text when there is nothing to
 * draw.
 */
export function renderChart(all: readonly Series[], options: ChartOptions): string {
  const curves = all
    .map((series, index) => ({ ...series, index, ...finiteStart(series) }))
    .filter(({ y }) => y.length > 0);
  if (curves.length === 0) return '';
  const longest = Math.max(...curves.map(({ label }) => displayWidth(label)));
  const direct = longest <= options.columns / 3;
  const marks = curves.map(({ label }, index) => (direct ? label : String.fromCharCode(97 + (index % 26))));
  const markWidth = Math.max(...marks.map(displayWidth));
  const width = Math.max(8, options.columns - AXIS - 2 - markWidth);
  const lastX = Math.max(...curves.map(({ x }) => x.at(-1) as number));
  const firstX = Math.min(...curves.map(({ x }) => x[0] as number));

  const sampled = curves.map((curve) => resample(curve, firstX, lastX, width));
  const scale = scaleOf(sampled.flat(), options.rows ?? 12);
  const drawn = sampled.map((values) => values.map(scale.toRow));
  const lines = asciichart
    .plot(
      drawn.map((y) => (y.length > 1 ? y : [y[0] as number, y[0] as number])),
      {
        height: scale.top,
        offset: 2,
        symbols: options.unicode ? UNICODE : ASCII,
        colors: curves.map(({ index }) => openingCode(options.style, index)),
        format: (value, row) => padStart(row % 2 === 0 ? tick(scale.valueAt(value)) : '', AXIS - 1),
      },
    )
    .split('\n');
  const bottom = lines.length - 1;
  while (lines.length < curves.length) lines.push('');
  const labels = rowsOfNames(
    drawn.map((y) => bottom - (y.at(-1) as number)),
    lines.length,
  );
  const body = lines.map((line, row) => {
    const here = curves.flatMap(({ index }, at) =>
      labels[at] === row ? [options.style(seriesColor(index), marks[at] as string)] : [],
    );
    return `${padEnd(line, AXIS + width)} ${here.join(' ')}`.trimEnd();
  });
  const below = options.xAxis?.(firstX, lastX, width + 1) ?? [xAxis(firstX, lastX, width + 1, options)];
  const axis = below.map((line) => `${' '.repeat(AXIS)}${line}`);
  const legend = direct
    ? []
    : curves.map(({ index, label }, at) => {
        const text = truncate(label, options.columns - 14);
        return `${' '.repeat(AXIS + 1)}${options.style(seriesColor(index), `${marks[at]} ${text}`)}`;
      });
  const title = `${options.title}${scale.isLogarithmic ? ' (log scale)' : ''}`;
  return [options.style('bold', title), ...body, ...axis, ...legend].join('\n');
}

/** The part of a curve before its first gap: a diverged trial ends where its numbers do. */
function finiteStart({ x, y }: Series): { x: number[]; y: number[] } {
  const gap = y.findIndex((value) => value === null || !(Math.abs(value) < LARGEST));
  const length = gap === -1 ? y.length : gap;
  return { x: x.slice(0, length), y: y.slice(0, length) as number[] };
}

/** The curve's value at each column up to its own end, interpolated between its points. */
function resample({ x, y }: { x: number[]; y: number[] }, first: number, last: number, width: number): number[] {
  const out: number[] = [];
  let at = 0;
  for (let column = 0; column < width; column++) {
    const position = first + ((last - first) * column) / Math.max(1, width - 1);
    if (position > (x.at(-1) as number) + 1e-9) break;
    while (at + 1 < x.length && (x[at + 1] as number) <= position) at += 1;
    const [x0, y0] = [x[at] as number, y[at] as number];
    const [x1, y1] = [x[at + 1] ?? x0, y[at + 1] ?? y0];
    const share = x1 === x0 ? 0 : Math.min(1, Math.max(0, (position - x0) / (x1 - x0)));
    out.push(y0 + share * (y1 - y0));
  }
  return out.length > 0 ? out : [y[0] as number];
}

/** A row of its own for each curve's name, in the order in which the curves end, as near to its end as that allows. */
function rowsOfNames(ends: readonly number[], rows: number): number[] {
  const fromTop = [...ends.keys()].sort((a, b) => (ends[a] as number) - (ends[b] as number));
  const placed: number[] = [];
  for (const at of fromTop) placed.push(Math.max(Math.round(ends[at] as number), (placed.at(-1) ?? -1) + 1));
  for (let place = placed.length - 1, free = rows - 1; place >= 0; place--, free--) {
    placed[place] = Math.min(placed[place] as number, free);
    free = placed[place] as number;
  }
  return ends.map((_, at) => placed[fromTop.indexOf(at)] as number);
}

function xAxis(first: number, last: number, width: number, { unicode, xLabel, style }: ChartOptions): string {
  const [start, end] = [`${first}`, `${last} ${xLabel}`];
  const [corner, line] = unicode ? ['└', '─'] : ['+', '-'];
  const rule = Math.max(1, width - start.length - end.length - 3);
  return style('dim', `${corner} ${start} ${line.repeat(rule)} ${end}`);
}

/** The escape code that `style` would open with, as asciichart wants its colors; undefined without color. */
function openingCode(style: Style, index: number): string | undefined {
  const painted = style(seriesColor(index), '|');
  return painted === '|' ? undefined : painted.slice(0, painted.indexOf('|'));
}

/** A value beside the axis, in no more than its columns. */
function tick(value: number): string {
  const visible = Math.abs(value) * LARGEST < 1 ? 0 : value;
  const text = formatNumber(visible, 3);
  return text.length < AXIS ? text : formatNumber(visible, 2);
}
