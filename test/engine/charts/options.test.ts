import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendScrollComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { expect, it } from 'vitest';
import type { ChartModel, ChartPoint } from '../../../server/src/engine/charts/model.ts';
import { optionOf } from '../../../server/src/engine/charts/options.ts';
import { LIGHT_THEME } from '../../../server/src/engine/charts/theme.ts';

use([BarChart, LineChart, PieChart, GridComponent, LegendScrollComponent, LabelLayout, SVGRenderer]);

const point = (value: number, text: string, ...disputes: string[]): ChartPoint => ({ value, text, disputes });

const revenue: ChartModel = {
  id: 'table:revenue',
  title: 'Revenue',
  type: 'combo',
  unit: '億元',
  categories: ['2023', '2024'],
  series: [
    {
      name: 'Revenue',
      unit: '億元',
      axis: 'first',
      points: [point(450, '450.0'), point(550, '550.0', 'off by ten')],
    },
    { name: 'Growth', unit: '%', axis: 'second', points: [point(9.5, '9.5%'), point(22.2, '22.2%')] },
  ],
  span: { start: 0, end: 10 },
};

function svg(chart: ChartModel): string {
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: 640, height: 320 });
  drawing.setOption(optionOf(chart, LIGHT_THEME));
  const text = drawing.renderToSVGString();
  drawing.dispose();
  return text;
}

function textsOf(drawn: string): readonly string[] {
  return [...drawn.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(match => match[1] ?? '');
}

it('is plain data', () => {
  const option = optionOf(revenue, LIGHT_THEME);
  expect(JSON.parse(JSON.stringify(option))).toEqual(option);
});

it('draws without a browser, with every figure as written', () => {
  expect(textsOf(svg(revenue))).toEqual(
    expect.arrayContaining(['450.0', '550.0', '9.5%', '22.2%', '2023', '億元']),
  );
});

it('marks a point in dispute by a sign and a colour', () => {
  const drawn = svg(revenue);
  expect(textsOf(drawn)).toContain('!');
  expect(drawn).toContain(LIGHT_THEME.dispute);
  const settled = { ...revenue, series: revenue.series.slice(1) };
  expect(textsOf(svg(settled))).not.toContain('!');
});

it('draws percentages of a whole as written, so that a wrong sum is seen', () => {
  const shares: ChartModel = {
    ...revenue,
    type: 'bar',
    stack: '100%',
    unit: '%',
    series: ['A', 'B'].map(name => ({
      name,
      unit: '%',
      axis: 'first',
      points: [point(60, '60%'), point(50, '50%')],
    })),
  };
  const axes = optionOf(shares, LIGHT_THEME).yAxis;
  expect(axes).toEqual([expect.objectContaining({ max: 120 })]);
});

it('takes a figure that looks like a template as text', () => {
  const points = [point(1, '{b} 1'), point(2, '2')];
  const odd: ChartModel = {
    ...revenue,
    type: 'bar',
    series: [{ name: 'Odd', unit: '', axis: 'first', points }],
  };
  expect(textsOf(svg(odd)).join(' ')).toContain('1');
});
