import { type Comparison, type Verification, worse } from '@descent/replay';
import { type Column, renderTable } from '../terminal/table.js';
import type { Display } from '../terminal/terminal.js';
import { harmless, wrap } from '../terminal/text.js';
import { skippedText } from './complaints.js';
import type { Outcome } from './each-recording.js';

/** Misses of one case that are told one by one. */
const MISSES_SHOWN = 3;

/** One line of a table: a case, or all cases of a class. */
interface Row extends Pick<Comparison, 'share' | 'relative' | 'movement'> {
  readonly name: string;
  readonly cases: number;
  readonly missed: number;
}

/** Every case, every class, what missed, and the verdict. */
export function renderVerifications(outcome: Outcome<Verification>, display: Display): string {
  const comparisons = outcome.results.flatMap((result) => result.comparisons);
  const groups = groupsOf(comparisons);
  const parts: string[] = [];
  if (comparisons.length > 0)
    parts.push(paint(renderTable(caseColumns(display), comparisons.map(rowOf), display), display));
  if (groups.length > 1) parts.push(paint(renderTable(groupColumns(groups, display), groups, display), display));
  parts.push(...comparisons.filter(isMiss).map((comparison) => renderMisses(comparison, display)));
  const skipped = skippedText(outcome, 'Not verified:', roomOf(display));
  if (skipped !== '') parts.push(skipped.trimEnd());
  parts.push(renderVerdict(comparisons, groups.length, outcome, display));
  return `${parts.join('\n\n')}\n`;
}

const roomOf = ({ columns }: Display): number => Math.min(columns - 1, 100);
const isMiss = ({ share }: Pick<Comparison, 'share'>): boolean => !(share <= 1);

function rowOf({ case: name, share, relative, movement }: Comparison): Row {
  return { name, share, relative, movement, cases: 1, missed: isMiss({ share }) ? 1 : 0 };
}

/** The worst of each class. */
function groupsOf(comparisons: readonly Comparison[]): Row[] {
  const groups = new Map<string, Row>();
  for (const comparison of comparisons) {
    const row = rowOf(comparison);
    const known = groups.get(comparison.group) ?? { ...row, name: comparison.group, cases: 0, missed: 0 };
    const counts = { cases: known.cases + 1, missed: known.missed + row.missed };
    groups.set(comparison.group, { name: comparison.group, ...counts, ...worse(known, row) });
  }
  return [...groups.values()];
}

const MEASURES: readonly Column<Row>[] = [
  { title: 'relative', cell: ({ relative }) => exponential(relative), align: 'right', drop: 2 },
  {
    title: 'of movement',
    shortTitle: 'movement',
    cell: ({ movement }) => exponential(movement),
    align: 'right',
    drop: 1,
  },
  { title: 'of tolerance', shortTitle: 'of tol.', cell: ({ share }) => percent(share), align: 'right' },
];

const marksOf = ({ unicode }: Display) => (unicode ? { good: '✓', bad: '✗' } : { good: '+', bad: 'x' });

function markOf(display: Display): Column<Row> {
  const { good, bad } = marksOf(display);
  return { title: '', cell: ({ missed }) => (missed > 0 ? bad : good) };
}

/** Misses in red, and the marks of the rest in green. */
function paint(table: string, display: Display): string {
  const { good, bad } = marksOf(display);
  const lines = table.split('\n').map((line) => {
    if (line.startsWith(`${bad} `)) return display.style('red', line);
    return line.startsWith(`${good} `) ? display.style('green', good) + line.slice(good.length) : line;
  });
  return lines.join('\n');
}

function caseColumns(display: Display): Column<Row>[] {
  return [markOf(display), { title: 'case', cell: ({ name }) => name, shrinkTo: 24 }, ...MEASURES];
}

function groupColumns(groups: readonly Row[], display: Display): Column<Row>[] {
  const missed: Column<Row> = { title: 'missed', cell: ({ missed: n }) => (n > 0 ? String(n) : ''), align: 'right' };
  return [
    markOf(display),
    { title: 'class', cell: ({ name }) => name, shrinkTo: 18 },
    { title: 'cases', cell: ({ cases }) => String(cases), align: 'right' },
    ...(groups.some((group) => group.missed > 0) ? [missed] : []),
    ...MEASURES,
  ];
}

const exponential = (value: number): string =>
  value === 0 ? '0' : Number.isFinite(value) ? value.toExponential(1) : 'inf';

function percent(share: number): string {
  if (!Number.isFinite(share)) return 'inf';
  if (share === 0) return '0%';
  if (share < 0.01) return '<1%';
  return share >= 100 ? `${share.toPrecision(2)}×` : `${Math.ceil(share * 100)}%`;
}

function renderMisses({ case: name, misses }: Comparison, display: Display): string {
  const shown = misses.slice(0, MISSES_SHOWN).map((miss) => wrap(harmless(miss), roomOf(display), '  '));
  const more = misses.length - shown.length;
  const rest = more > 0 ? [display.style('dim', `  and ${more} more`)] : [];
  return [display.style('red', `${harmless(name)} is not as it was recorded`), ...shown, ...rest].join('\n');
}

function renderVerdict(
  comparisons: readonly Comparison[],
  groups: number,
  { backend, errors }: Outcome<Verification>,
  display: Display,
): string {
  const missed = comparisons.filter(isMiss).length;
  const count = (number: number, noun: string) =>
    `${number} ${noun}${number === 1 ? '' : noun === 'class' ? 'es' : 's'}`;
  const all = `${count(comparisons.length, 'case')} of ${count(groups, 'class')} on ${backend}`;
  const broken = errors.length > 0 ? ` ${count(errors.length, 'file')} could not be verified.` : '';
  if (missed > 0)
    return display.style('bold', display.style('red', `${all}: ${missed} beyond the tolerance.${broken}`));
  if (comparisons.length === 0)
    return display.style('red', `Nothing was verified:${broken.replace(' could not be verified', ' could not be')}`);
  if (errors.length > 0) return `${all}: within tolerance.${display.style('red', broken)}`;
  return display.style('green', `${all}: all within tolerance.`);
}
