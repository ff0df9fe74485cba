import { writeJson } from '@descent/spec';
import type { ExperimentResult, Logged } from './result.js';
import { settingsOf } from './settings.js';

/**
 * Every epoch of every trial as a CSV table (RFC 4180), with a column for each optimizer option that varies; an empty field is a number that was NaN or infinite. Text that begins as a formula does is marked as text.
 */
export function toCsv(result: Pick<ExperimentResult, 'trials'>): string {
  const settings = settingsOf(result);
  const labels = new Map(settings.flatMap(({ indices, label }) => indices.map((index) => [index, label])));
  const options = [...new Set(settings.flatMap(({ label }) => Object.keys(label.options)))];
  const schedules = result.trials.some(({ learningRate }) => learningRate === null);
  const quantities = [...new Set(result.trials.flatMap((trial) => Object.keys(trial.history)))];
  const tests = [...new Set(result.trials.flatMap((trial) => Object.keys(trial.test ?? {})))];
  const head = [
    'trial',
    'optimizer',
    ...options,
    'learning_rate',
    ...(schedules ? ['schedule'] : []),
    'seed',
    'status',
    'epoch',
    ...quantities,
    ...tests.map((key) => `test_${key}`),
    'seconds',
  ];
  const rows = result.trials.flatMap((trial, index) => {
    const epochs = Math.max(0, ...Object.values(trial.history).map((values) => values.length));
    return Array.from({ length: Math.max(1, epochs) }, (_, epoch) => {
      const last = epoch >= epochs - 1;
      return [
        index + 1,
        trial.optimizer.class_name,
        ...options.map((key) => optionField(trial.optimizer.config?.[key])),
        trial.learningRate,
        ...(schedules ? [trial.learningRate === null ? (labels.get(index)?.rate ?? '') : ''] : []),
        trial.seed,
        trial.status,
        epochs === 0 ? null : epoch + 1,
        ...quantities.map((key) => trial.history[key]?.[epoch] ?? null),
        ...tests.map((key) => (last ? (trial.test?.[key] ?? null) : null)),
        last ? trial.seconds : null,
      ];
    });
  });
  return [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function optionField(value: unknown): string | number {
  if (value === undefined) return '';
  return typeof value === 'string' || typeof value === 'number' ? value : writeJson(value);
}

function field(value: string | Logged): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? harmless(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text that a spreadsheet takes as text: what begins as a formula does gets an apostrophe before it; numbers stay. */
function harmless(text: string): string {
  const isFormula = /^[=+\-@\t\r]/.test(text) && !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
  return isFormula ? `'${text}` : text;
}
