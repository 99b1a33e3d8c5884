import { areWithin } from '../quantity/interval.ts';
import type { Disputes } from './disputes.ts';
import type { ChartModel, ChartPoint, ChartSeries } from './model.ts';
import {
  axisStep,
  figuresOf,
  isDrawable,
  measureOf,
  onAxis,
  type Plot,
  type PlotLine,
  unitOf,
} from './plot.ts';

/** More bars than this blur into each other; a line reads better. */
const MOST_BARS = 12;
/** More slices than this cannot be told apart. */
const MOST_SLICES = 7;

/** Figures in different units whose sizes differ by more than this do not show on one axis. */
const MOST_APART = 100;

/** A heading with more names than this is a list. */
const MOST_NAMES = 3;

/** The lines of one measure, with the growth lines that belong to them. */
interface Group {
  readonly measure: string;
  readonly lines: PlotLine[];
  readonly growth: PlotLine[];
}

/** What stands on the two axes of one chart. */
interface Axes {
  readonly first: readonly PlotLine[];
  readonly second: readonly PlotLine[];
}

/**
 * Charts of a plot. Lines of different measures never share an axis: two measures make one chart with two axes,
 * growth goes on the second axis over its levels, and everything else gets a chart of its own.
 */
export function arrange(plot: Plot, disputes: Disputes): readonly ChartModel[] {
  const charts = split(groupsOf(plot.lines.filter(isDrawable)));
  return charts.map((axes, index) => {
    const lines = [...axes.first, ...axes.second];
    const { type, stack } = formOf(plot, axes);
    return {
      id: index === 0 ? plot.id : `${plot.id}/${namesOf(axes.first)}`,
      title: titleOf(plot, axes, charts.length),
      type,
      ...(stack && { stack }),
      unit: unitOf(lines[0] as PlotLine),
      categories: plot.categories,
      ...(plot.forecastFrom !== undefined && { forecastFrom: plot.forecastFrom }),
      series: [
        ...seriesOf(axes.first, 'first', stack, disputes),
        ...seriesOf(axes.second, 'second', undefined, disputes),
      ],
      span: plot.span,
    };
  });
}

/** A growth line belongs to the levels that stand before it. */
function groupsOf(lines: readonly PlotLine[]): readonly Group[] {
  const groups: Group[] = [];
  let host: Group | undefined;
  for (const line of lines) {
    const measure = measureOf(line);
    if (measure === 'growth' && host) {
      host.growth.push(line);
      continue;
    }
    const known = groups.find(group => group.measure === measure && haveOneSize(group.lines, line));
    host = known ?? { measure, lines: [], growth: [] };
    host.lines.push(line);
    if (!known) groups.push(host);
  }
  return groups;
}

/** A price of 2.96 yuan is money like a revenue of 450億元, and would be invisible beside it. */
function haveOneSize(lines: readonly PlotLine[], line: PlotLine): boolean {
  const [first] = lines;
  if (!first || axisStep(first) === axisStep(line)) return true;
  return areWithin(MOST_APART, largest(first), largest(line));
}

function largest(line: PlotLine): number {
  return Math.max(...figuresOf(line).map(figure => Math.abs(onAxis(figure, 1))));
}

function split(groups: readonly Group[]): readonly Axes[] {
  const [first, second] = groups;
  if (groups.length === 2 && first && second && groups.every(group => group.growth.length === 0))
    return [{ first: first.lines, second: second.lines }];
  return groups.map(group => ({ first: group.lines, second: group.growth }));
}

function formOf(plot: Plot, axes: Axes): Pick<ChartModel, 'type' | 'stack'> {
  if (axes.second.length > 0) return { type: 'combo' };
  if (plot.type) return { type: plot.type, stack: plot.stack };
  const few = plot.categories.length <= MOST_BARS;
  if (plot.over === 'parts') return { type: isWhole(plot, axes.first) ? 'pie' : 'bar' };
  if (areShares(axes.first)) return { type: few ? 'bar' : 'area', stack: '100%' };
  if (areParts(axes.first)) return { type: few ? 'bar' : 'area', stack: 'total' };
  return { type: few && axes.first.length === 1 && !isPercent(axes.first) ? 'bar' : 'line' };
}

function isPercent(lines: readonly PlotLine[]): boolean {
  const measure = measureOf(lines[0] as PlotLine);
  return measure === 'percent' || measure === 'growth';
}

function isWhole(plot: Plot, lines: readonly PlotLine[]): boolean {
  return lines.length === 1 && plot.categories.length <= MOST_SLICES && lines.every(isPositive);
}

/** Percentages that add up to about a whole in every period; a wrong one must not hide that they are meant to. */
function areShares(lines: readonly PlotLine[]): boolean {
  const parts = lines.filter(line => line.role !== 'total');
  if (!isPercent(lines) || parts.length < 2 || !parts.every(isPositive)) return false;
  return sumsOf(parts).every(sum => sum >= 85 && sum <= 115);
}

/** Amounts under a stated total that they roughly make up. */
function areParts(lines: readonly PlotLine[]): boolean {
  const total = lines.find(line => line.role === 'total');
  const parts = lines.filter(line => line.role !== 'total');
  if (!total || parts.length < 2 || !parts.every(isPositive)) return false;
  const step = axisStep(total);
  const sums = sumsOf(parts, step);
  return total.entries.every(({ figure }, i) => {
    if (!figure || Number.isNaN(sums[i])) return true;
    const ratio = (sums[i] as number) / onAxis(figure, step);
    return ratio > 0.7 && ratio < 1.4;
  });
}

function isPositive(line: PlotLine): boolean {
  return figuresOf(line).every(figure => figure.value >= 0);
}

/** Sum of the lines by category; NaN where one of them has no figure. */
function sumsOf(lines: readonly PlotLine[], step = 1): number[] {
  const count = lines[0]?.entries.length ?? 0;
  return Array.from({ length: count }, (_, i) =>
    lines.reduce((sum, line) => {
      const figure = line.entries[i]?.figure;
      return figure ? sum + onAxis(figure, step) : Number.NaN;
    }, 0),
  );
}

function seriesOf(
  lines: readonly PlotLine[],
  axis: ChartSeries['axis'],
  stack: ChartModel['stack'],
  disputes: Disputes,
): readonly ChartSeries[] {
  const [head] = lines;
  if (!head) return [];
  const step = axisStep(head);
  const unit = unitOf(head);
  return lines.map(line => ({
    name: line.name,
    unit,
    axis,
    ...(stack && line.role === 'total' && { total: true as const }),
    points: line.entries.map(({ figure, span }): ChartPoint => {
      if (!figure) return { value: null, text: '', disputes: [] };
      const place = span && { span };
      return {
        value: onAxis(figure, step),
        text: figure.text,
        ...place,
        disputes: span ? disputes(span) : [],
      };
    }),
  }));
}

function namesOf(lines: readonly PlotLine[]): string {
  return lines.map(line => line.name).join(' · ');
}

/** What the author calls it; of several charts of one plot each says what it shows. A legend names its lines by itself. */
function titleOf({ title, section = '' }: Plot, { first, second }: Axes, charts: number): string {
  const hasLegend = first.length + second.length > 1;
  if (charts === 1 && title !== '') return title;
  if (charts === 1 && section !== '' && hasLegend) return section;
  const names = namesOf(first.slice(0, MOST_NAMES));
  const whole = title || section;
  return whole === '' || names.startsWith(whole) ? names : `${whole} — ${names}`;
}
