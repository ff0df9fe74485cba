import { dirname, relative, resolve } from 'node:path';
import { type ExperimentResult, type RunFiles, summarize } from '@descent/experiment';
import { renderWarning } from '../terminal/notice.js';
import type { Display } from '../terminal/terminal.js';
import { harmless, wrap } from '../terminal/text.js';
import { renderCurves } from './curves.js';
import { renderResultTable } from './result-table.js';

export interface SummaryOptions {
  readonly display: Display;
  readonly chart: boolean;
  /** The folder that paths are shown from. */
  readonly cwd: string;
}

/** What a finished run shows: warning, table, curves, what it means, and where the report is. */
export function renderSummary(result: ExperimentResult, files: RunFiles | null, options: SummaryOptions): string {
  const { display } = options;
  const parts = [
    result.dataset.warning === null ? '' : renderDataWarning(result.dataset.warning, display),
    renderResultTable(result, display),
    options.chart ? '' : failuresText(result),
    options.chart ? renderCurves(result, display) : '',
    wrap(harmless(summarize(result)), Math.min(display.columns - 1, 100)),
    whereText(result, files, options),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Why trials failed, for whom nothing was said while they ran: every reason once. */
function failuresText({ trials }: ExperimentResult): string {
  const failed = trials.filter(({ status, error }) => status === 'failed' && error?.code !== 'aborted');
  const reasons = [...new Set(failed.map(({ error }) => error?.message ?? 'no reason was given'))];
  return reasons.map((reason) => `Failed: ${harmless(reason)}`).join('\n');
}

/** Models that are named; more than that are counted. */
const MOST_MODELS = 12;

/** Where the report is, and the models that were kept. */
function whereText({ trials }: ExperimentResult, files: RunFiles | null, { display, cwd }: SummaryOptions): string {
  if (files === null) return '';
  const models = trials.flatMap(({ model }) => (model === undefined ? [] : [resolve(files.directory, model)]));
  const named = models.length > MOST_MODELS ? models.slice(0, MOST_MODELS - 1) : models;
  const paths = named.map((path) => shortest(path, cwd));
  const rest = models.length - named.length;
  const lines = rest > 0 ? [...paths, `… and ${rest} more in ${shortest(dirname(models[0] as string), cwd)}`] : paths;
  const listed = lines.map((line, i) => `${display.style('dim', i === 0 ? 'Models' : '      ')}  ${line}`);
  return [...listed, `${display.style('dim', 'Report')}  ${shortest(files.report, cwd)}`].join('\n');
}

export function renderDataWarning(warning: string, display: Display): string {
  return renderWarning('WARNING', warning, display);
}

/** A path as one would type it here. */
export function shortest(path: string, cwd: string): string {
  const near = relative(cwd, path);
  return near !== '' && near.length < path.length && !near.startsWith('..') ? near : path;
}
