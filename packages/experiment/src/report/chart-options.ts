import type { EChartsCoreOption } from 'echarts/core';
import { formatNumber, formatPercent, formatRate } from '../result/format.js';
import type { Point, RateCurve, SettingCurves } from './curves.js';
import { escapeHtml } from './escape.js';
import { strokeOf, type Theme } from './theme.js';

/** Whether a quantity is a share, shown in percent. */
export function isShare(quantity: string): boolean {
  return /(^|_)acc(uracy)?(_|$)/.test(quantity);
}

/** A value of a quantity as text. */
export function formatValue(quantity: string, value: number | null): string {
  return isShare(quantity) ? formatPercent(value, 2) : formatNumber(value);
}

/** Text and lines that all charts share. */
export function frame(theme: Theme): EChartsCoreOption {
  return {
    animation: false,
    backgroundColor: 'transparent',
    color: [...theme.palette],
    textStyle: { color: theme.text, fontFamily: 'system-ui, -apple-system, Segoe UI, Roboto, sans-serif' },
  };
}

/** Labels and lines of an axis. */
export function axisStyle(theme: Theme) {
  return {
    axisLabel: { color: theme.muted, fontSize: 11, hideOverlap: true },
    axisLine: { lineStyle: { color: theme.line } },
    splitLine: { lineStyle: { color: theme.line } },
    axisTick: { show: false },
    nameTextStyle: { color: theme.muted, fontSize: 11 },
  };
}

/** The axis of the steps. */
export function stepAxis(theme: Theme, gridIndex = 0) {
  return {
    type: 'value',
    gridIndex,
    min: 0,
    max: 'dataMax',
    name: 'step',
    nameLocation: 'middle',
    nameGap: 26,
    ...axisStyle(theme),
    splitLine: { show: false },
  };
}

/** The axis of a logged quantity. */
export function quantityAxis(theme: Theme, quantity: string, gridIndex = 0, log = false) {
  const share = isShare(quantity);
  return {
    type: log ? 'log' : 'value',
    gridIndex,
    scale: share,
    ...axisStyle(theme),
    axisLabel: {
      ...axisStyle(theme).axisLabel,
      formatter: (value: number) => (share ? formatPercent(value, 0) : shortNumber(value)),
    },
  };
}

function shortNumber(value: number): string {
  return Number(value.toPrecision(3)).toString();
}

/** The lines of every setting: thin per seed, strong for their mean, dashed for the validation samples. */
export function curveSeries(curves: readonly SettingCurves[], theme: Theme, axis = 0) {
  return curves.flatMap(({ label, place, seeds, mean, validation }) => {
    const { color, dash } = strokeOf(theme, place);
    const line = (id: string, data: readonly Point[], style: object) => ({
      id: `${id}:${axis}:${place}`,
      name: label,
      type: 'line',
      xAxisIndex: axis,
      yAxisIndex: axis,
      data,
      showSymbol: false,
      symbol: 'circle',
      symbolSize: 6,
      itemStyle: { color },
      emphasis: { disabled: true },
      ...style,
    });
    return [
      ...(seeds.length > 1
        ? seeds.map((points, i) =>
            line(`seed${i}`, points, { lineStyle: { color, width: 1, opacity: 0.35 }, silent: true }),
          )
        : []),
      line('mean', mean, { lineStyle: { color, width: 2, type: dash } }),
      ...(validation.length > 0
        ? [line('validation', validation, { lineStyle: { color, width: 1.5, type: [4, 4] }, showSymbol: true })]
        : []),
    ];
  });
}

/** What ECharts tells of a point. */
export interface TooltipItem {
  readonly seriesId?: string;
  readonly seriesName?: string;
  readonly color?: unknown;
  readonly value?: unknown;
}

/** The box beside the pointer. */
export function tooltipStyle(theme: Theme) {
  return {
    trigger: 'axis',
    confine: true,
    backgroundColor: theme.surface,
    borderColor: theme.line,
    textStyle: { color: theme.text, fontSize: 12 },
    axisPointer: { type: 'line', lineStyle: { color: theme.muted } },
  };
}

/** A line in the box beside the pointer. */
export function tooltipRow({ color, seriesName }: TooltipItem, note: string, value: string): string {
  const dot = `<span style="display:inline-block;width:9px;height:9px;border-radius:5px;margin-right:6px;background:${escapeHtml(String(color))}"></span>`;
  return `<div style="display:flex;gap:16px;justify-content:space-between"><span>${dot}${escapeHtml(seriesName ?? '')}${note}</span><b>${escapeHtml(value)}</b></div>`;
}

/** The coordinates of a point. */
export function pointOf(item: TooltipItem): Point {
  return (item.value as Point | undefined) ?? [0, null];
}

/** One quantity over the steps, to hover and zoom. */
export function curvesOption(
  curves: readonly SettingCurves[],
  quantity: string,
  theme: Theme,
  options: { readonly log?: boolean; readonly hidden?: ReadonlySet<string> } = {},
): EChartsCoreOption {
  return {
    ...frame(theme),
    grid: { left: 8, right: 16, top: 14, bottom: 74, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: stepAxis(theme),
    yAxis: quantityAxis(theme, quantity, 0, options.log),
    legend: {
      show: false,
      selected: Object.fromEntries(curves.map(({ label }) => [label, !options.hidden?.has(label)])),
    },
    dataZoom: [
      { type: 'inside', zoomOnMouseWheel: 'ctrl', moveOnMouseMove: false, moveOnMouseWheel: false },
      {
        type: 'slider',
        height: 18,
        bottom: 8,
        borderColor: 'transparent',
        backgroundColor: theme.line,
        fillerColor: `${theme.palette[0]}26`,
        dataBackground: { lineStyle: { opacity: 0 }, areaStyle: { opacity: 0 } },
        selectedDataBackground: { lineStyle: { opacity: 0 }, areaStyle: { opacity: 0 } },
        handleStyle: { color: theme.surface, borderColor: theme.muted },
        moveHandleSize: 0,
        textStyle: { color: theme.muted, fontSize: 10 },
        labelFormatter: (value: number) => String(Math.round(value)),
        brushSelect: false,
      },
    ],
    tooltip: {
      ...tooltipStyle(theme),
      formatter: (items: readonly TooltipItem[]) => {
        const shown = items.filter(({ seriesId = '' }) => !seriesId.startsWith('seed'));
        const head = shown[0] === undefined ? '' : `step ${pointOf(shown[0])[0]}`;
        return `<div style="margin-bottom:4px">${head}</div>${shown
          .map((item) =>
            tooltipRow(
              item,
              item.seriesId?.startsWith('validation') ? ' (validation)' : '',
              formatValue(quantity, pointOf(item)[1]),
            ),
          )
          .join('')}`;
      },
    },
    series: curveSeries(curves, theme),
  };
}

/** A final value over the learning rate; a rate of 0 has no place on a logarithmic axis and makes it one of names. */
export function ratesOption(curves: readonly RateCurve[], quantity: string, theme: Theme): EChartsCoreOption {
  const rates = [...new Set(curves.flatMap(({ means }) => means.map(([rate]) => rate)))].sort((a, b) => a - b);
  const log = rates.length > 1 && (rates[0] as number) > 0;
  const place = ([rate, value]: Point) => [log ? rate : rates.indexOf(rate), value];
  const several = curves.length > 1;
  return {
    ...frame(theme),
    grid: { left: 8, right: 28, top: 26, bottom: 40, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      ...(log
        ? {
            type: 'log',
            min: (rates[0] as number) / 2,
            max: (rates.at(-1) as number) * 2,
          }
        : { type: 'category', data: rates.map(formatRate) }),
      name: 'learning rate',
      nameLocation: 'middle',
      nameGap: 26,
      ...axisStyle(theme),
      ...(log
        ? {
            axisLabel: {
              ...axisStyle(theme).axisLabel,
              formatter: (rate: number) => formatRate(rate),
              showMinLabel: false,
              showMaxLabel: false,
            },
          }
        : undefined),
    },
    yAxis: quantityAxis(theme, quantity),
    legend: several ? { top: 0, textStyle: { color: theme.text }, icon: 'circle' } : { show: false },
    tooltip: {
      ...tooltipStyle(theme),
      trigger: 'item',
      formatter: (item: TooltipItem) => {
        const [x, value] = pointOf(item);
        const rate = log ? x : (rates[x] ?? 0);
        const note = item.seriesId?.startsWith('seed') ? ', one seed' : '';
        return `<div style="margin-bottom:4px">learning rate ${formatRate(rate)}${note}</div>${tooltipRow(item, '', formatValue(quantity, value))}`;
      },
    },
    series: curves.flatMap(({ optimizer, place: at, means, seeds }) => {
      const { color, dash } = strokeOf(theme, at);
      return [
        {
          id: `seed:${at}`,
          name: optimizer,
          type: 'line',
          data: seeds.length > means.length ? seeds.map(place) : [],
          lineStyle: { width: 0, opacity: 0 },
          itemStyle: { color, opacity: 0.45 },
          symbol: 'circle',
          symbolSize: 6,
        },
        {
          id: `mean:${at}`,
          name: optimizer,
          type: 'line',
          data: means.map(place),
          lineStyle: { color, width: 2, type: dash },
          itemStyle: { color },
          symbol: 'circle',
          symbolSize: 9,
          label: {
            show: !several && means.length <= 12,
            position: 'top',
            color: theme.text,
            textBorderColor: theme.surface,
            textBorderWidth: 3,
            fontSize: 11,
            formatter: (item: TooltipItem) => {
              const value = pointOf(item)[1];
              return isShare(quantity) ? formatPercent(value) : formatNumber(value, 3);
            },
          },
        },
      ];
    }),
  };
}
