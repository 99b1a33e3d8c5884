import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendScrollComponent } from 'echarts/components';
import { type ECElementEvent, type ECharts, init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { optionOf } from '../../../server/src/engine/charts/options.ts';
import type { ChartTheme } from '../../../server/src/engine/charts/theme.ts';
import type { PlacedChart } from '../../../server/src/lsp/protocol.ts';

use([BarChart, LineChart, PieChart, GridComponent, LegendScrollComponent, LabelLayout, SVGRenderer]);

/** What the mouse is over: a point by the index of its series and category. */
export interface PointEvent {
  readonly series: number;
  readonly category: number;
  readonly x: number;
  readonly y: number;
}

export interface Drawing {
  draw(chart: PlacedChart, theme: ChartTheme): void;
  resize(): void;
  dispose(): void;
}

export interface PointListener {
  over(event: PointEvent): void;
  out(): void;
  click(event: PointEvent): void;
}

/** A drawing that fills its element, and tells of the mouse on its points. */
export function drawingIn(host: HTMLElement, listener: PointListener): Drawing {
  const chart: ECharts = init(host, null, { renderer: 'svg' });
  chart.on('mouseover', params => {
    const event = pointOf(params);
    if (event) listener.over(event);
  });
  chart.on('mouseout', () => listener.out());
  chart.on('click', params => {
    const event = pointOf(params);
    if (event) listener.click(event);
  });
  return {
    draw: (model, theme) => chart.setOption(optionOf(model, theme), { notMerge: true }),
    resize: () => chart.resize(),
    dispose: () => chart.dispose(),
  };
}

function pointOf({ componentType, seriesIndex, dataIndex, event }: ECElementEvent): PointEvent | undefined {
  if (componentType !== 'series' || seriesIndex === undefined) return undefined;
  return { series: seriesIndex, category: dataIndex, x: event?.offsetX ?? 0, y: event?.offsetY ?? 0 };
}
