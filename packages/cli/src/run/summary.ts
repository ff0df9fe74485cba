import { relative } from 'node:path';
import { type ExperimentResult, type RunFiles, summarize } from '@descent/experiment';
import { renderWarning } from '../terminal/notice.js';
import type { Look } from '../terminal/terminal.js';
import { harmless, wrap } from '../terminal/text.js';
import { renderCurves } from './curves.js';
import { renderResultTable } from './result-table.js';

export interface SummaryOptions {
  readonly look: Look;
  readonly chart: boolean;
  /** The folder that paths are shown from. */
  readonly cwd: string;
}

/** What a finished run shows: warning, table, curves, what it means, and where the report is. */
export function renderSummary(result: ExperimentResult, files: RunFiles | null, options: SummaryOptions): string {
  const { look, cwd } = options;
  const parts = [
    result.dataset.warning === null ? '' : renderDataWarning(result.dataset.warning, look),
    renderResultTable(result, look),
    options.chart ? renderCurves(result, look) : '',
    wrap(harmless(summarize(result)), Math.min(look.columns - 1, 100)),
    files === null ? '' : `${look.style('dim', 'Report')}  ${shortest(files.report, cwd)}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

export function renderDataWarning(warning: string, look: Look): string {
  return renderWarning('WARNING', warning, look);
}

/** A path as one would type it here. */
export function shortest(path: string, cwd: string): string {
  const near = relative(cwd, path);
  return near !== '' && near.length < path.length && !near.startsWith('..') ? near : path;
}
