import type { EChartsCoreOption } from 'echarts/core';
import { formatSuggestion, RULES, suggestionsOf } from '../find/describe.js';
import type { Finding } from '../find/finding.js';
import { formatNumber, formatRate } from '../result/format.js';
import { finite, type Logged } from '../result/result.js';
import {
  axisStyle,
  frame,
  pointOf,
  quantityAxis,
  type TooltipItem,
  tooltipRow,
  tooltipStyle,
} from './chart-options.js';
import type { Theme } from './theme.js';

const DASHES = { valley: 'solid', steepest: 'dashed', minimum: 'dotted' } as const;

/** The losses that are worth showing: beyond where the test gave up, the curve is cut off. */
export function lossRange({ points, divergence, best }: Finding): [least: number, most: number] {
  const losses = [...points.smoothed, ...points.loss].map(finite).filter((loss) => loss !== null);
  if (best === null || losses.length === 0) return [0, 1];
  const first = points.smoothed.map(finite).find((loss) => loss !== null) ?? best.loss;
  const ceiling = best.loss > 0 ? Math.max(first * 1.25, best.loss * divergence) : Number.POSITIVE_INFINITY;
  const most = Math.min(Math.max(...losses), ceiling);
  const least = Math.min(...losses);
  const margin = (most - least || 1) * 0.05;
  return [least >= 0 ? Math.max(0, least - margin) : least - margin, most + margin];
}

/** The loss over the learning rate, with a line at each suggestion. */
export function finderSeries(finding: Finding, theme: Theme) {
  const { points } = finding;
  const [least, most] = lossRange(finding);
  const over = (values: readonly Logged[]) => points.learningRate.map((rate, i) => [rate, finite(values[i])]);
  const line = (name: string, data: unknown, color: string | undefined, style: object, rest: object = {}) => ({
    id: name,
    name,
    type: 'line',
    data,
    showSymbol: false,
    symbol: 'circle',
    itemStyle: { color },
    emphasis: { disabled: true },
    lineStyle: { color, ...style },
    ...rest,
  });
  const [blue, ...colors] = theme.palette;
  return [
    line('loss', over(points.loss), theme.muted, { width: 1, opacity: 0.45 }),
    line('smoothed loss', over(points.smoothed), blue, { width: 2.5 }),
    ...suggestionsOf(finding).map(({ rule, rate }, i) => {
      const ends = [
        [rate, least],
        [rate, most],
      ];
      const style = { width: 1.5, type: DASHES[rule] };
      return line(`${RULES[rule].name} ${formatSuggestion(rate)}`, ends, colors[i], style, {
        silent: true,
        tooltip: { show: false },
      });
    }),
  ];
}

/** The axes of the curve: the rate, logarithmic for either ramp, and the loss. */
export function finderAxes(finding: Finding, theme: Theme) {
  const [least, most] = lossRange(finding);
  const rates = [...finding.points.learningRate, ...suggestionsOf(finding).map(({ rate }) => rate)];
  const style = axisStyle(theme);
  return {
    xAxis: {
      type: 'log',
      min: Math.min(...rates, finding.max),
      max: Math.max(...rates, finding.min),
      name: 'learning rate',
      nameLocation: 'middle',
      nameGap: 26,
      ...style,
      axisLabel: { ...style.axisLabel, formatter: formatRate, showMinLabel: false, showMaxLabel: false },
      splitLine: { show: false },
    },
    yAxis: {
      ...quantityAxis(theme, 'loss'),
      min: least,
      max: most,
      axisLabel: { ...style.axisLabel, formatter: lossLabel, showMinLabel: false, showMaxLabel: false },
    },
  };
}

function lossLabel(loss: number): string {
  return String(Number(loss.toPrecision(3)));
}

/** The curve to point at. */
export function finderOption(finding: Finding, theme: Theme): EChartsCoreOption {
  return {
    ...frame(theme),
    grid: { left: 8, right: 16, top: 58, bottom: 40, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    ...finderAxes(finding, theme),
    legend: { top: 0, left: 0, icon: 'roundRect', itemHeight: 3, textStyle: { color: theme.text } },
    tooltip: {
      ...tooltipStyle(theme),
      formatter: (items: readonly TooltipItem[]) => {
        const shown = items.filter(({ seriesId }) => seriesId === 'loss' || seriesId === 'smoothed loss');
        const head =
          shown[0] === undefined ? '' : `learning rate ${formatRate(Number(pointOf(shown[0])[0].toPrecision(3)))}`;
        const rows = shown.map((item) => tooltipRow(item, '', formatNumber(pointOf(item)[1])));
        return `<div style="margin-bottom:4px">${head}</div>${rows.join('')}`;
      },
    },
    series: finderSeries(finding, theme),
  };
}
