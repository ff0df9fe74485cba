import { formatCount, formatNumber } from '@descent/experiment';
import { shapeText } from '../models/shape-text.js';
import { renderDataWarning } from '../run/summary.js';
import { type Fact, renderFacts } from '../terminal/facts.js';
import { lossFirst } from '../terminal/logs.js';
import { type Column, renderTable } from '../terminal/table.js';
import type { Display } from '../terminal/terminal.js';
import { wrap } from '../terminal/text.js';
import type { Output, Prediction } from './prediction.js';
import { isArray } from './read-data.js';

/** Samples that are shown. */
const MOST_ROWS = 10;
/** Values of a sample that get a column each. */
const MOST_COLUMNS = 12;

/** The first predictions, and how good all of them are. */
export function renderPrediction(prediction: Prediction, file: string | undefined, display: Display): string {
  const { data, outputs } = prediction;
  const labels = outputs.length === 1 ? labelsOf(prediction) : null;
  const parts = [
    renderFacts(headOf(prediction), display),
    data.warning === null ? '' : renderDataWarning(data.warning, display),
    ...outputs.map((output) => {
      const title = outputs.length === 1 ? '' : `${display.style('bold', output.name)}\n`;
      return `${title}${renderRows(output, labels, display)}`;
    }),
    moreText(data.samples, file, display),
    renderScores(prediction, display),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function headOf({ file, model, data, backend }: Prediction): Fact[] {
  const shapes = data.x.map(({ shape }) => shapeText(shape.slice(1))).join(' and ');
  return [
    ['model', `${model.name} · ${file}`],
    [
      'data',
      `${data.name} · ${formatCount(data.samples)} ${data.samples === 1 ? 'sample' : 'samples'} of shape ${shapes}`,
    ],
    ['backend', `${backend.name} ${backend.version}`],
  ];
}

interface Row {
  readonly sample: number;
  readonly values: readonly number[];
  readonly label: number | null;
}

function renderRows(output: Output, labels: readonly number[] | null, display: Display): string {
  const count = Math.min(MOST_ROWS, output.shape[0] as number);
  const width = output.values.length / Math.max(1, output.shape[0] as number);
  const rows = Array.from({ length: count }, (_, sample): Row => {
    const values = Array.from(output.values.subarray(sample * width, (sample + 1) * width));
    return { sample, values, label: labels?.[sample] ?? null };
  });
  const isChoice = output.shape.length === 2 && width > 1 && rows.every(({ values }) => isDistribution(values));
  const label: Column<Row>[] =
    labels === null ? [] : [{ title: 'label', align: 'right', cell: (row) => labelText(row) }];
  const columns: Column<Row>[] = [
    { title: 'sample', align: 'right', cell: ({ sample }) => String(sample) },
    ...label,
    ...(isChoice ? choiceColumns(labels !== null) : []),
    ...valueColumns(output, width, isChoice),
  ];
  return renderTable(columns, rows, display);
}

function labelText({ label }: Row): string {
  if (label === null) return '–';
  return Number.isInteger(label) ? String(label) : formatNumber(label);
}

/** What a softmax decided for. */
function choiceColumns(hasLabels: boolean): Column<Row>[] {
  return [
    { title: 'class', align: 'right', cell: ({ values }) => String(choice(values)) },
    ...(hasLabels
      ? [{ title: '', cell: ({ values, label }: Row) => (label === null ? '' : choice(values) === label ? '✓' : '✗') }]
      : []),
    {
      title: 'probability',
      shortTitle: 'prob.',
      align: 'right',
      drop: 1,
      cell: ({ values }) => (values[choice(values)] as number).toFixed(4),
    },
  ];
}

function valueColumns({ name, shape }: Output, width: number, isChoice: boolean): Column<Row>[] {
  if (shape.length <= 2 && width <= MOST_COLUMNS) {
    return Array.from({ length: width }, (_, i) => ({
      title: width === 1 ? name : `[${i}]`,
      align: 'right' as const,
      ...(width === 1 ? {} : { drop: i + 2 }),
      cell: ({ values }: Row) => (isChoice ? (values[i] as number).toFixed(4) : formatNumber(values[i])),
    }));
  }
  const first = ({ values }: Row) => {
    const rest = values.length - 4;
    return `${values
      .slice(0, 4)
      .map((value) => formatNumber(value))
      .join(', ')}${rest > 0 ? `, … ${formatCount(rest)} more` : ''}`;
  };
  return [{ title: `${name} ${shapeText(shape.slice(1))}`, shortTitle: name, cell: first, shrinkTo: 12 }];
}

function isDistribution(values: readonly number[]): boolean {
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.abs(sum - 1) < 1e-3 && values.every((value) => value >= 0);
}

function choice(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}

/** A number per sample: as it was given, or of one-hot rows their place. */
function labelsOf({ data: { y, samples } }: Prediction): number[] | null {
  if (y === null || !isArray(y)) return null;
  if (y.data.length === samples) return Array.from(y.data);
  const width = y.data.length / samples;
  const rows = Array.from({ length: Math.min(samples, MOST_ROWS) }, (_, i) =>
    Array.from(y.data.subarray(i * width, (i + 1) * width)),
  );
  const isOneHot = rows.every(
    (row) => row.filter((value) => value === 1).length === 1 && row.every((value) => value === 0 || value === 1),
  );
  return isOneHot ? rows.map((row) => row.indexOf(1)) : null;
}

function moreText(samples: number, file: string | undefined, display: Display): string {
  const rest = samples - MOST_ROWS;
  const room = Math.min(display.columns - 1, 100);
  if (file !== undefined) return `${display.style('dim', 'Written')}  ${file}`;
  if (rest <= 0) return '';
  return display.style('dim', wrap(`… and ${formatCount(rest)} more: --output FILE keeps all of them.`, room));
}

function renderScores({ scores, data, model }: Prediction, display: Display): string {
  if (data.y === null) return '';
  if (scores === null)
    return wrap(
      `Model "${model.name}" was not compiled: it has no loss to compare with the labels.`,
      Math.min(display.columns - 1, 100),
    );
  return renderFacts(
    lossFirst(scores).map(([name, value]) => [name, formatNumber(value, 6)]),
    display,
  );
}
