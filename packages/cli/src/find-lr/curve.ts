import { type Finding, finite, formatSuggestion, suggestionsOf } from '@descent/experiment';
import { renderChart } from '../terminal/chart.js';
import { logAxis } from '../terminal/log-axis.js';
import type { Display } from '../terminal/terminal.js';

/** The smoothed loss over the learning rate, up to where it diverged, with a mark under the axis at each suggestion. */
export function renderFinderCurve(finding: Finding, display: Display): string {
  const { points, best, divergence } = finding;
  const first = finite(points.smoothed[0]) ?? 0;
  // the last steps of a test that diverged would flatten all others
  const ceiling = best !== null && best.loss > 0 ? Math.max(first * 1.25, best.loss * divergence) : Number.MAX_VALUE;
  const y = points.smoothed.map(finite).map((loss) => (loss === null ? null : Math.min(loss, ceiling)));
  const series = { label: 'loss', x: points.learningRate.map(Math.log10), y };
  const marks = suggestionsOf(finding).map(({ rate }, i) => ({
    at: Math.log10(rate),
    text: formatSuggestion(rate),
    isMain: i === 0,
  }));
  return renderChart([series], {
    ...display,
    columns: Math.min(display.columns - 1, 100),
    title: 'Smoothed loss over the learning rate',
    xLabel: 'learning rate',
    xAxis: (from, to, width) => logAxis({ from, to, width }, marks, display),
  });
}
