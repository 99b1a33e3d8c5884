import type {
  EChartsOption,
  GridComponentOption,
  LegendComponentOption,
  XAXisComponentOption,
  YAXisComponentOption,
} from 'echarts';
import type { ChartSeries, Drawing } from './model.ts';
import { pieOf, seriesOptions, sharesOf } from './option-series.ts';
import type { ChartTheme } from './theme.ts';

type ValueAxis = Extract<YAXisComponentOption, { type?: 'value' }>;

/** Drawing instructions for ECharts, as plain data: the same picture in the preview and in a file. The title is the page's. */
export function optionOf(chart: Drawing, theme: ChartTheme): EChartsOption {
  const shared: EChartsOption = {
    animation: false,
    backgroundColor: 'transparent',
    color: [...theme.palette],
    textStyle: { fontFamily: theme.font, color: theme.text, fontSize: 12 },
  };
  if (chart.type === 'pie') return { ...shared, series: [pieOf(chart, theme)] };
  return {
    ...shared,
    ...(chart.series.length > 1 && { legend: legendOf(theme) }),
    grid: gridOf(chart),
    xAxis: categoryAxis(chart, theme),
    yAxis: valueAxes(chart, theme),
    series: seriesOptions(chart, theme),
  };
}

function legendOf(theme: ChartTheme): LegendComponentOption {
  return {
    type: 'scroll',
    bottom: 0,
    left: 'center',
    itemWidth: 12,
    itemHeight: 8,
    itemGap: 16,
    icon: 'roundRect',
    textStyle: { color: theme.text, fontSize: 12 },
    inactiveColor: theme.grid,
    pageIconColor: theme.muted,
    pageIconInactiveColor: theme.grid,
    pageIconSize: 10,
    pageTextStyle: { color: theme.muted },
  };
}

function gridOf(chart: Drawing): GridComponentOption {
  return { left: 12, right: 12, top: 30, bottom: chart.series.length > 1 ? 34 : 10, outerBoundsMode: 'same' };
}

function categoryAxis(chart: Drawing, theme: ChartTheme): XAXisComponentOption {
  return {
    type: 'category',
    data: [...chart.categories],
    boundaryGap: chart.type !== 'area',
    axisLine: { lineStyle: { color: theme.muted } },
    axisTick: { show: false },
    axisLabel: { color: theme.muted, hideOverlap: true, margin: 10 },
  };
}

function valueAxes(chart: Drawing, theme: ChartTheme): ValueAxis[] {
  const second = chart.series.find(series => series.axis === 'second');
  const isWhole = chart.stack === '100%';
  const first = valueAxis(isWhole ? '%' : chart.unit, 'first', theme);
  const axes = [isWhole ? { ...first, ...wholeAxis(chart, theme) } : first];
  return second ? [...axes, valueAxis(second.unit, 'second', theme)] : axes;
}

function valueAxis(unit: string, side: ChartSeries['axis'], theme: ChartTheme): ValueAxis {
  const isFirst = side === 'first';
  return {
    type: 'value',
    name: unit,
    nameGap: 12,
    nameTextStyle: { color: theme.muted, align: isFirst ? 'left' : 'right' } as const,
    splitNumber: 4,
    axisLabel: { color: theme.muted },
    splitLine: isFirst ? { lineStyle: { color: theme.grid } } : { show: false },
  };
}

/** Ends at 100, or at the largest sum: shares that add up to more must be seen to. */
function wholeAxis(chart: Drawing, theme: ChartTheme): ValueAxis {
  const most = Math.max(
    ...sharesOf(chart).map(shares => shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)),
  );
  const isOver = most > 100;
  return { max: isOver ? most : 100, interval: 25, axisLabel: { color: theme.muted, showMaxLabel: !isOver } };
}
