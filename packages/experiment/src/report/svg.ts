import type { EChartsCoreOption } from 'echarts/core';
import type { Finding } from '../find/finding.js';
import type { ExperimentResult } from '../result/result.js';
import { settingsOf } from '../result/settings.js';
import { curveSeries, frame, quantityAxis, stepAxis } from './chart-options.js';
import { curvesOf, loggedQuantities } from './curves.js';
import { finderAxes, finderSeries } from './finder-chart.js';
import { LIGHT } from './theme.js';

const WIDTH = 960;
const HEIGHT = 400;
const LEGEND_ROW = 24;

/** Loss and the first metric over the steps, side by side: a picture that needs no script, on white. */
export function renderCurves(result: ExperimentResult): Promise<string> {
  const quantities = loggedQuantities(result).slice(0, 2);
  const labels = settingsOf(result).map(({ label }) => label.short);
  const shift = (legendRows(labels) - 1) * LEGEND_ROW;
  const share = 100 / Math.max(1, quantities.length);
  return draw(HEIGHT + shift, {
    ...frame(LIGHT),
    backgroundColor: LIGHT.surface,
    title: [
      { text: result.experiment.name, left: 16, top: 10, textStyle: { color: LIGHT.text, fontSize: 15 } },
      ...quantities.map((quantity, i) => ({
        text: quantity,
        left: `${share * i + 2}%`,
        top: 62 + shift,
        textStyle: { color: LIGHT.muted, fontSize: 12, fontWeight: 'normal' },
      })),
    ],
    legend: { top: 36, left: 16, type: 'plain', icon: 'roundRect', itemHeight: 3, textStyle: { color: LIGHT.text } },
    grid: quantities.map((_, i) => ({
      left: `${share * i + 2}%`,
      width: `${share - 4}%`,
      top: 88 + shift,
      bottom: 44,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    })),
    xAxis: quantities.map((_, i) => stepAxis(LIGHT, i)),
    yAxis: quantities.map((quantity, i) => quantityAxis(LIGHT, quantity, i)),
    series: quantities.flatMap((quantity, i) => curveSeries(curvesOf(result, quantity), LIGHT, i)),
  });
}

/** The loss over the learning rate, with a line at each suggestion: a picture that needs no script, on white. */
export function renderFinderCurve(finding: Finding): Promise<string> {
  const { optimizer, run } = finding;
  const text = run === undefined ? optimizer.class_name : `${run.experiment.name}: ${optimizer.class_name}`;
  return draw(HEIGHT, {
    ...frame(LIGHT),
    backgroundColor: LIGHT.surface,
    title: { text, left: 16, top: 10, textStyle: { color: LIGHT.text, fontSize: 15 } },
    legend: { top: 36, left: 16, type: 'plain', icon: 'roundRect', itemHeight: 3, textStyle: { color: LIGHT.text } },
    grid: { left: 16, right: 28, top: 74, bottom: 44, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    ...finderAxes(finding, LIGHT),
    series: finderSeries(finding, LIGHT),
  });
}

/** How many lines the legend takes, by the width of its texts. */
function legendRows(labels: readonly string[]): number {
  const width = labels.reduce((sum, label) => sum + 45 + 7 * label.length, 0);
  return Math.max(1, Math.ceil(width / (WIDTH - 60)));
}

/** ECharts takes longer to load than many a run to start: only who draws waits for it. */
async function draw(height: number, option: EChartsCoreOption): Promise<string> {
  const { drawSvg } = await import('./draw-svg.js');
  return drawSvg({ width: WIDTH, height }, option);
}
