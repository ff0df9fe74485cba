import { formatNumber } from '@descent/experiment';
import { lossFirst } from './logs.js';
import { duration, perStep } from './number.js';
import type { Style, StyleName } from './style.js';
import { displayWidth, padEnd, truncate } from './text.js';

/** Where one trial is, as a line shows it. */
export interface ProgressLine {
  readonly label: string;
  readonly labelWidth: number;
  readonly color: StyleName;
  readonly phase: 'fit' | 'evaluate';
  readonly epoch: number;
  readonly epochs: number;
  readonly step: number;
  readonly steps: number;
  readonly logs: Readonly<Record<string, number>>;
  readonly msPerStep: number;
  /** Seconds; shown whole. */
  readonly eta: number;
}

/** How a line is drawn. */
export interface LineStyle {
  readonly columns: number;
  readonly unicode: boolean;
  readonly style: Style;
}

const BAR = { least: 6, most: 30 };
const GAP = '  ';

/** One part of the line; the parts of the highest `drop` go first when the line does not fit, those of 0 never. */
interface Part {
  readonly drop: number;
  readonly text: string;
  /** Columns that the text is given, so that changing digits do not make the line tremble. */
  readonly width?: number;
}

/**
 * A Keras-like progress bar that fits `columns`: label, `step/steps`, bar, time left, time per step, then the logs.
 * What does not fit is left out, the least important first; it never wraps.
 */
export function renderProgressLine(line: ProgressLine, display: LineStyle): string {
  const { style } = display;
  const available = display.columns - 1;
  const label = truncate(line.label, Math.max(6, Math.floor(available / 3)), display.unicode ? '…' : '~');
  const evaluating = line.phase === 'evaluate';
  const steps = `${line.step}/${line.steps}`;
  const before: Part[] = [
    { drop: 0, text: style(line.color, padEnd(label, Math.min(line.labelWidth, Math.floor(available / 3)))) },
    { drop: line.epochs > 1 ? 6 : 99, text: `epoch ${line.epoch}/${line.epochs}` },
    { drop: 4, text: steps, width: String(line.steps).length * 2 + 1 },
  ];
  const after: Part[] = [
    { drop: 5, text: line.step === 0 ? '' : duration(Math.ceil(line.eta) * 1000), width: 4 },
    { drop: 8, text: line.step === 0 ? '' : `${perStep(line.msPerStep)}/step`, width: 9 },
    ...(evaluating ? [{ drop: 3, text: style('dim', 'testing') }] : logParts(line.logs, style)),
  ];
  const parts = (level: number) => [before, after].map((side) => side.filter(({ drop }) => drop < level));
  for (const level of [99, 20, 10, 9, 8, 7, 6, 5, 4]) {
    const [left, right] = parts(level).map((side) => side.map(fixedWidth).join(GAP)) as [string, string];
    const bar = available - displayWidth(left) - displayWidth(right) - 2 * GAP.length;
    if (bar >= BAR.least) {
      return [left, renderBar(line, Math.min(bar, BAR.most), display), right].join(GAP).trimEnd();
    }
  }
  return truncate(`${label} ${steps}`, available, '');
}

function fixedWidth({ text, width = 0 }: Part): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** The loss is what one watches; then the first metric; then the others. */
function logParts(logs: Readonly<Record<string, number>>, style: Style): Part[] {
  return lossFirst(logs).map(([name, value], index) => ({
    drop: name === 'loss' ? 3 : 6 + index + (index > 1 ? 1 : 0),
    text: padEnd(`${style('dim', name)} ${formatNumber(value)}`, displayWidth(name) + 7),
  }));
}

function renderBar({ step, steps, color, phase }: ProgressLine, width: number, { unicode, style }: LineStyle): string {
  const done = steps > 0 ? Math.min(width, Math.floor((step / steps) * width)) : 0;
  const [full, rest] = unicode ? ['━', '─'] : ['=', '.'];
  const head = unicode || done === 0 || done === width ? '' : '>';
  const filled = full.repeat(done - head.length) + head;
  return style(phase === 'evaluate' ? 'dim' : color, filled) + style('dim', rest.repeat(width - done));
}
