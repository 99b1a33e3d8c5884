import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendScrollComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartModel } from '../../engine/charts/model.ts';
import { optionOf } from '../../engine/charts/options.ts';
import { LIGHT_THEME } from '../../engine/charts/theme.ts';

export const WIDTH = 760;
export const HEIGHT = 420;

use([BarChart, LineChart, PieChart, GridComponent, LegendScrollComponent, LabelLayout, SVGRenderer]);

/** The picture of a chart as an `<svg>` element, without its title. */
export function draw(chart: ChartModel): string {
  const canvas = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT });
  canvas.setOption(optionOf(chart, LIGHT_THEME));
  const svg = canvas.renderToSVGString();
  canvas.dispose();
  return svg;
}
