import { accuracyKey, bestSetting } from '../result/best.js';
import { formatCount, formatDuration, formatNumber, formatPercent } from '../result/format.js';
import type { ExperimentResult, Logged, TrialResult } from '../result/result.js';
import { endedEarly, epochsText, lastEpoch, type Setting, settingsOf } from '../result/settings.js';
import { escapeHtml } from './escape.js';

interface Row {
  readonly name: string;
  readonly seed?: number;
  readonly pills: string;
  readonly epochs: string;
  readonly best: boolean;
  readonly train: Readonly<Record<string, Logged>>;
  readonly test: Readonly<Record<string, Logged>>;
  readonly seconds: number | null;
  readonly samplesPerSecond: number | null;
}

/** The table of the settings, the best row marked, with reasons beneath for what did not complete. */
export function settingsTable(result: ExperimentResult): string {
  const best = bestSetting(result);
  const rows = settingsOf(result).map(
    (setting): Row => ({
      ...setting,
      name: setting.label.short,
      best: setting.indices[0] === best?.indices[0],
      pills: settingPills(setting),
      epochs: epochsText(setting.trials),
    }),
  );
  return table(rows, result) + errorList(result);
}

/** The table of every trial. */
export function trialsTable(result: ExperimentResult): string {
  const rows = settingsOf(result).flatMap(({ label, trials }) =>
    trials.map(
      (trial): Row => ({
        ...trial,
        name: label.short,
        best: false,
        pills: trial.status === 'completed' ? '' : pill(trial.status, trial.status),
        epochs: epochsText([trial]),
        train: lastEpoch(trial),
        test: trial.test ?? {},
      }),
    ),
  );
  return table(rows, result);
}

function table(rows: readonly Row[], result: ExperimentResult): string {
  const accuracy = rows.map(({ test, train }) => accuracyKey(test) ?? accuracyKey(train)).find((key) => key);
  const seeds = rows.some(({ seed }) => seed !== undefined);
  const columns: readonly (readonly [title: string, cell: (row: Row) => string])[] = [
    ...(seeds ? [['seed', (row: Row) => String(row.seed)] as const] : []),
    ...(endedEarly(result) ? [['epochs', (row: Row) => row.epochs] as const] : []),
    ['training<br>loss', (row) => formatNumber(row.train.loss)],
    ...(accuracy ? [['training<br>accuracy', (row: Row) => formatPercent(row.train[accuracy], 2)] as const] : []),
    ['test<br>loss', (row) => formatNumber(row.test.loss)],
    ...(accuracy ? [['test<br>accuracy', (row: Row) => formatPercent(row.test[accuracy], 2)] as const] : []),
    ['time', (row) => (row.seconds === null ? '–' : formatDuration(row.seconds))],
    ['samples/s', (row) => (row.samplesPerSecond === null ? '–' : formatCount(row.samplesPerSecond))],
  ];
  const head = columns.map(([title]) => `<th scope="col">${title}</th>`).join('');
  const body = rows.map((row) => {
    const mark = row.best && rows.length > 1 ? pill('best', 'best') : '';
    const cells = columns.map(([, cell]) => `<td>${escapeHtml(cell(row))}</td>`).join('');
    return `<tr${row.best && rows.length > 1 ? ' class="best"' : ''}><td class="name">${escapeHtml(row.name)}${mark}${row.pills}</td>${cells}</tr>`;
  });
  const first = nameTitle(settingsOf(result));
  return `<div class="scroll"><table><thead><tr><th scope="col" class="name">${first}</th>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** What the names of the settings tell. */
function nameTitle(settings: readonly Setting[]): string {
  const classes = new Set(settings.map(({ optimizer }) => optimizer.class_name)).size;
  const rates = new Set(settings.map(({ label }) => label.rate)).size;
  const options = settings.some(({ label }) => Object.keys(label.options).length > 0);
  if (classes > 1) return 'optimizer, learning rate';
  if (!options) return 'learning<br>rate';
  return rates > 1 ? 'options, learning rate' : 'options';
}

function settingPills({ trials, diverged, failed }: Setting): string {
  const text = (count: number, word: string) => (trials.length === 1 ? word : `${count} of ${trials.length} ${word}`);
  return (
    (diverged > 0 ? pill('diverged', text(diverged, 'diverged')) : '') +
    (failed > 0 ? pill('failed', text(failed, 'failed')) : '')
  );
}

function pill(kind: string, text: string): string {
  return `<span class="pill ${kind}">${escapeHtml(text)}</span>`;
}

function errorList(result: ExperimentResult): string {
  const several = result.experiment.seeds.length > 1;
  const items = settingsOf(result).flatMap(({ label, trials }) =>
    trials
      .filter((trial): trial is TrialResult & { error: NonNullable<TrialResult['error']> } => trial.error !== undefined)
      .map((trial) => {
        const who = several ? `${label.short}, seed ${trial.seed}` : label.short;
        return `<li><b>${escapeHtml(who)}</b> ${escapeHtml(trial.status)}: ${escapeHtml(trial.error.message)}</li>`;
      }),
  );
  return items.length === 0 ? '' : `<ul class="errors">${items.join('')}</ul>`;
}
