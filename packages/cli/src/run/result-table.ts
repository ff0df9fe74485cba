import {
  bestSetting,
  type ExperimentResult,
  endedEarly,
  formatCount,
  formatNumber,
  type Logged,
  lastEpoch,
  type Setting,
  settingsOf,
  type TrialResult,
} from '@descent/experiment';
import { type Column, renderTable } from '../terminal/table.js';
import type { Display } from '../terminal/terminal.js';
import { epochsColumn, optimizerColumns } from './varied-columns.js';

/** A line of the table: one trial, or the mean over the seeds of a setting. */
interface Row {
  readonly setting: Setting;
  readonly trials: readonly TrialResult[];
  readonly seed: string;
  readonly train: Readonly<Record<string, Logged>>;
  readonly test: Readonly<Record<string, Logged>>;
  readonly seconds: number | null;
  readonly samplesPerSecond: number | null;
  readonly status: string;
  /** Whether it speaks for its setting: the only seed, or the mean. */
  readonly isWhole: boolean;
}

/** Above this many rows only the means over the seeds are shown. */
const MOST_ROWS = 40;

/**
 * The trials as a table, the best setting marked. With several seeds, each seed and then their mean. Trials that were
 * stopped before they had finished are left out; without any other the table is empty.
 */
export function renderResultTable(all: ExperimentResult, display: Display): string {
  const result = { trials: all.trials.filter(({ error }) => error?.code !== 'aborted') };
  if (result.trials.length === 0) return '';
  const settings = settingsOf(result);
  const best = bestSetting(result)?.indices[0];
  const severalSeeds = settings.some(({ trials }) => trials.length > 1);
  const everySeed = result.trials.length + settings.length <= MOST_ROWS;
  const rows = settings.flatMap((setting) => [
    ...(everySeed || setting.trials.length === 1 ? setting.trials.map((trial) => trialRow(setting, trial)) : []),
    ...(setting.trials.length > 1 ? [meanRow(setting)] : []),
  ]);
  const several = settings.length > 1;
  return renderTable(columnsFor(rows, severalSeeds, endedEarly(all)), rows, {
    ...display,
    isFaint: (row) => !row.isWhole,
    ...(several ? { isMarked: (row: Row) => row.isWhole && row.setting.indices[0] === best } : {}),
  });
}

function trialRow(setting: Setting, trial: TrialResult): Row {
  return {
    setting,
    trials: [trial],
    seed: String(trial.seed),
    train: lastEpoch(trial),
    test: trial.test ?? {},
    seconds: trial.seconds,
    samplesPerSecond: trial.samplesPerSecond,
    status: trial.status === 'completed' ? '' : trial.status,
    isWhole: setting.trials.length === 1,
  };
}

function meanRow(setting: Setting): Row {
  const { train, test, seconds, samplesPerSecond, completed, trials } = setting;
  const status = completed === trials.length ? '' : `${completed} of ${trials.length}`;
  return { setting, trials, seed: 'mean', train, test, seconds, samplesPerSecond, status, isWhole: true };
}

function columnsFor(rows: readonly Row[], severalSeeds: boolean, early: boolean): Column<Row>[] {
  const rates = rows.some(({ setting }) => setting.label.rate !== '');
  const trainKeys = keysOf(rows.map(({ train }) => train)).filter((key) => !/^val_|^learning_rate$/.test(key));
  const valKeys = keysOf(rows.map(({ train }) => train)).filter((key) => key.startsWith('val_'));
  const number = (title: string, drop: number, value: (row: Row) => Logged | undefined, digits = 4): Column<Row> => ({
    title,
    drop,
    align: 'right',
    cell: (row) => formatNumber(value(row), digits),
  });
  const measures = (keys: readonly string[], prefix: string, drops: readonly number[], side: 'train' | 'test') =>
    keys.map((key, place) => number(`${prefix}${short(key)}`, drops[place] ?? 13, (row) => row[side][key]));
  return [
    ...optimizerColumns(rows, rates),
    ...(rates
      ? [{ title: 'learning rate', shortTitle: 'rate', shrinkTo: 10, cell: ({ setting }: Row) => setting.label.rate }]
      : []),
    ...(severalSeeds ? [{ title: 'seed', align: 'right' as const, drop: 0, cell: ({ seed }: Row) => seed }] : []),
    ...(early ? [epochsColumn<Row>()] : []),
    ...measures(trainKeys, 'train ', [3, 4], 'train'),
    ...measures(valKeys, '', [12, 11], 'train'),
    ...measures(keysOf(rows.map(({ test }) => test)), 'test ', [2, 1], 'test'),
    number('seconds', 8, ({ seconds }) => seconds, 3),
    {
      title: 'samples/s',
      drop: 7,
      align: 'right',
      cell: ({ samplesPerSecond }) => (samplesPerSecond ? formatCount(samplesPerSecond) : '–'),
    },
    ...(rows.some(({ status }) => status !== '')
      ? [{ title: 'status', shrinkTo: 8, cell: ({ status }: Row) => status }]
      : []),
  ];
}

/** The loss first, then the metrics as they came. */
function keysOf(records: readonly Readonly<Record<string, Logged>>[]): string[] {
  const keys = [...new Set(records.flatMap(Object.keys))];
  const isLoss = (key: string) => key === 'loss' || key === 'val_loss';
  return [...keys.filter(isLoss), ...keys.filter((key) => !isLoss(key))];
}

function short(key: string): string {
  return key
    .replace(/^val_/, 'val ')
    .replace(/accuracy$/, 'acc')
    .replaceAll('_', ' ');
}
