import {
  describeFinding,
  type FinderFiles,
  type Finding,
  formatSuggestion,
  RULES,
  type SuggestionRule,
  suggestionsOf,
} from '@descent/experiment';
import { renderDataWarning, type SummaryOptions, shortest } from '../run/summary.js';
import { renderTable } from '../terminal/table.js';
import type { Display } from '../terminal/terminal.js';
import { harmless, wrap } from '../terminal/text.js';
import { renderFinderCurve } from './curve.js';

/** What a finished range test shows: warning, curve, suggestions, what they mean, and where the report is. */
export function renderFinderSummary(finding: Finding, files: FinderFiles | null, options: SummaryOptions): string {
  const { display, cwd } = options;
  const warning = finding.run?.dataset.warning ?? null;
  const parts = [
    warning === null ? '' : renderDataWarning(warning, display),
    options.chart ? renderFinderCurve(finding, display) : '',
    renderSuggestions(finding, display),
    wrap(harmless(describeFinding(finding)), Math.min(display.columns - 1, 100)),
    files === null ? '' : `${display.style('dim', 'Report')}  ${shortest(files.report, cwd)}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function renderSuggestions(finding: Finding, display: Display): string {
  const rows = suggestionsOf(finding);
  if (rows.length === 0) return '';
  type Row = { readonly rule: SuggestionRule; readonly rate: number };
  return renderTable<Row>(
    [
      { title: 'rule', cell: ({ rule }) => RULES[rule].name },
      { title: 'learning rate', shortTitle: 'rate', align: 'right', cell: ({ rate }) => formatSuggestion(rate) },
      { title: 'what it is', drop: 1, shrinkTo: 12, cell: ({ rule }) => RULES[rule].meaning },
    ],
    rows,
    { ...display, isMarked: ({ rule }) => rule === finding.suggestion?.rule },
  );
}
