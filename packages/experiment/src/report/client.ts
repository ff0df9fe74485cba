// Runs in the browser: bundled with ECharts into the report's one script.
import { LineChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { connect, type ECharts, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Finding } from '../find/finding.js';
import type { ExperimentResult } from '../result/result.js';
import { settingsOf } from '../result/settings.js';
import { curvesOption, ratesOption } from './chart-options.js';
import { curvesOf, rateCurves } from './curves.js';
import { finderOption } from './finder-chart.js';
import { DARK, LIGHT, strokeOf } from './theme.js';

use([LineChart, GridComponent, TooltipComponent, LegendComponent, DataZoomComponent, SVGRenderer]);

const shown = JSON.parse(document.getElementById('result')?.textContent ?? '') as ExperimentResult | Finding;
const result = 'trials' in shown ? shown : null;
const settings = result === null ? [] : settingsOf(result);
const dark = matchMedia('(prefers-color-scheme: dark)');
const hidden = new Set<string>();
let logLoss = false;

const curveCharts = chartsOf('quantity');
const rateCharts = chartsOf('rates');
const finderCharts = chartsOf('finder');
const chips = [...document.querySelectorAll<HTMLButtonElement>('[data-setting]')];

function chartsOf(attribute: string): { readonly key: string; readonly chart: ECharts }[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-${attribute}]`)].map((element) => ({
    key: element.dataset[attribute] ?? '',
    chart: init(element, null, { renderer: 'svg' }),
  }));
}

function draw(): void {
  const theme = dark.matches ? DARK : LIGHT;
  for (const { key, chart } of curveCharts) {
    if (result === null) break;
    chart.setOption(curvesOption(curvesOf(result, key), key, theme, { log: logLoss && key === 'loss', hidden }), {
      replaceMerge: ['yAxis'],
    });
  }
  for (const { key, chart } of rateCharts) chart.setOption(ratesOption(rateCurves(settings, key), key, theme));
  for (const { chart } of finderCharts) if ('points' in shown) chart.setOption(finderOption(shown, theme));
  chips.forEach((chip, place) => {
    const { color, dash } = strokeOf(theme, place);
    const sample = chip.querySelector('i');
    if (sample !== null) sample.style.borderTop = `3px ${dash} ${color}`;
  });
}

for (const chip of chips) {
  chip.addEventListener('click', () => {
    const name = chip.dataset.setting ?? '';
    if (!hidden.delete(name)) hidden.add(name);
    chip.setAttribute('aria-pressed', String(!hidden.has(name)));
    draw();
  });
}

document.getElementById('log')?.addEventListener('click', (event) => {
  logLoss = !logLoss;
  (event.currentTarget as HTMLElement).setAttribute('aria-pressed', String(logLoss));
  draw();
});

document.getElementById('reset')?.addEventListener('click', () => {
  for (const { chart } of curveCharts) chart.dispatchAction({ type: 'dataZoom', start: 0, end: 100 });
});

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.addEventListener('click', async () => {
    const source = button.nextElementSibling as HTMLElement;
    button.textContent = (await copy(source)) ? 'copied' : 'press Ctrl+C';
    setTimeout(() => {
      button.textContent = 'copy';
    }, 1600);
  });
}

/** Through the clipboard where the browser allows it, else by selecting the text. */
async function copy(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return document.execCommand('copy');
  }
}

dark.addEventListener('change', draw);
addEventListener('resize', () => {
  for (const { chart } of [...curveCharts, ...rateCharts, ...finderCharts]) chart.resize();
});
draw();
connect(curveCharts.map(({ chart }) => chart));
