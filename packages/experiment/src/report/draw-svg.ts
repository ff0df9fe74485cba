import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** A chart as SVG text. */
export function drawSvg(size: { readonly width: number; readonly height: number }, option: EChartsCoreOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(option);
    return stableIds(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

/** ECharts numbers its ids through the life of a process; counted from 0 again, the same result gives the same bytes. */
function stableIds(svg: string): string {
  const ids = new Map<string, string>();
  return svg.replace(/\bzr\d*-(c|cls-)(\d+)/g, (id, kind: string) => {
    const known = ids.get(id) ?? `zr-${kind}${ids.size}`;
    ids.set(id, known);
    return known;
  });
}
