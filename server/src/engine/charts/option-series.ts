import type { BarSeriesOption, LineSeriesOption, PieSeriesOption } from 'echarts';
import type { ChartPoint, ChartSeries, Drawing } from './model.ts';
import { figureLabel, type LabelPlace, onGround, plainLabel, sliceLabel } from './option-labels.ts';
import type { ChartTheme } from './theme.ts';

/** More figures than this on one chart are unreadable: then only those in dispute are written out. */
const MOST_LABELS = 48;
/** How much paler a forecast is drawn than what was observed. */
const FORECAST_OPACITY = 0.55;

type Form = 'bar' | 'line' | 'area';

/** One drawing per series of the model, in its order, so that what is clicked can be told by index. */
export function seriesOptions(chart: Drawing, theme: ChartTheme): (BarSeriesOption | LineSeriesOption)[] {
  const shares = isNormalised(chart) ? sharesOf(chart) : undefined;
  return chart.series.map((series, i) => {
    const color = theme.palette[i % theme.palette.length] ?? theme.text;
    const values = series.points.map(
      (point, c) => (shares && !series.total ? shares[c]?.[i] : point.value) ?? null,
    );
    const brush: Brush = { chart, series, color, theme, values };
    return formOf(chart, series) === 'bar' ? barOf(brush) : lineOf(brush);
  });
}

/** Slices with their names and figures beside them. */
export function pieOf(chart: Drawing, theme: ChartTheme): PieSeriesOption {
  const points = chart.series[0]?.points ?? [];
  return {
    type: 'pie',
    radius: ['42%', '68%'],
    center: ['50%', '52%'],
    itemStyle: { borderColor: theme.background, borderWidth: 2 },
    labelLine: { lineStyle: { color: theme.muted }, length: 10, length2: 8 },
    data: points.map((point, i) => ({
      name: chart.categories[i] ?? '',
      value: point.value ?? 0,
      label: { ...sliceLabel(chart.categories[i] ?? '', point, theme), position: 'outer' },
      ...(isDisputed(point) && { itemStyle: { borderColor: theme.dispute, borderWidth: 2 } }),
    })),
  };
}

/** shares[category][series] in percent of the sum of the parts; the figures themselves where they are percentages already. */
export function sharesOf(chart: Drawing): readonly (readonly (number | null)[])[] {
  return chart.categories.map((_, c) => {
    const parts = chart.series.map(series => (series.total ? null : (series.points[c]?.value ?? null)));
    if (!isNormalised(chart)) return parts;
    const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
    return parts.map(part => (part === null || sum === 0 ? null : (100 * part) / sum));
  });
}

/** Percentages are drawn as written: a stack that is not 100 % high is what the author has to see. */
function isNormalised(chart: Drawing): boolean {
  return chart.stack === '100%' && !/[%％]/.test(chart.unit);
}

interface Brush {
  readonly chart: Drawing;
  readonly series: ChartSeries<unknown>;
  readonly color: string;
  readonly theme: ChartTheme;
  readonly values: readonly (number | null)[];
}

function formOf(chart: Drawing, series: ChartSeries<unknown>): Form {
  if (chart.type === 'combo') return series.axis === 'first' ? 'bar' : 'line';
  if (series.total) return 'line';
  return chart.type === 'pie' ? 'bar' : chart.type;
}

function barOf({ chart, series, color, theme, values }: Brush): BarSeriesOption {
  const isStacked = chart.stack !== undefined;
  const place = isStacked ? 'inside' : chart.type === 'combo' ? 'insideBottom' : 'top';
  const label = plainLabel(theme, place);
  return {
    type: 'bar',
    name: series.name,
    yAxisIndex: axisIndex(series),
    ...(isStacked && { stack: 'parts' }),
    barMaxWidth: 44,
    barCategoryGap: '38%',
    itemStyle: { color, borderRadius: isStacked ? 0 : [2, 2, 0, 0] },
    labelLayout: { hideOverlap: true },
    data: series.points.map((point, c) => ({
      value: values[c] ?? '-',
      // A pale bar is nearly the background, and carries the text's own colour.
      label: {
        ...label,
        ...(isForecast(chart, c) && { color: theme.text }),
        ...labelOf(chart, point, theme, place),
      },
      itemStyle: {
        ...(isForecast(chart, c) && { opacity: FORECAST_OPACITY }),
        ...(isDisputed(point) && { borderColor: theme.dispute, borderWidth: 2 }),
      },
    })),
  };
}

function lineOf({ chart, series, color, theme, values }: Brush): LineSeriesOption {
  const isArea = formOf(chart, series) === 'area';
  const label = {
    ...plainLabel(theme, isArea ? 'bottom' : 'top'),
    ...(chart.type === 'combo' && onGround(theme)),
  };
  return {
    type: 'line',
    name: series.name,
    yAxisIndex: axisIndex(series),
    ...(chart.stack && !series.total && { stack: 'parts' }),
    ...(isArea && { areaStyle: { opacity: chart.stack ? 0.7 : 0.25 } }),
    connectNulls: false,
    z: 3,
    lineStyle: { color, width: 2, ...(series.total && { type: 'dashed' }) },
    itemStyle: { color },
    labelLayout: { hideOverlap: true },
    data: series.points.map((point, c) => ({
      value: values[c] ?? '-',
      ...symbolOf(point, isForecast(chart, c), theme),
      label: { ...label, ...labelOf(chart, point, theme) },
    })),
  };
}

function labelOf(chart: Drawing, point: ChartPoint<unknown>, theme: ChartTheme, place?: LabelPlace) {
  const isRoomy = chart.categories.length * chart.series.length <= MOST_LABELS;
  return isRoomy || isDisputed(point) ? figureLabel(point, theme, place) : { show: false };
}

function symbolOf(point: ChartPoint<unknown>, isForecastPoint: boolean, theme: ChartTheme) {
  if (isDisputed(point))
    return {
      symbol: 'diamond',
      symbolSize: 12,
      itemStyle: { color: theme.dispute, borderColor: theme.background, borderWidth: 1.5 },
    };
  return { symbol: isForecastPoint ? 'emptyCircle' : 'circle', symbolSize: 6 };
}

function axisIndex(series: ChartSeries<unknown>): number {
  return series.axis === 'second' ? 1 : 0;
}

function isForecast(chart: Drawing, category: number): boolean {
  return chart.forecastFrom !== undefined && category >= chart.forecastFrom;
}

function isDisputed(point: ChartPoint<unknown>): boolean {
  return point.disputes.length > 0;
}
