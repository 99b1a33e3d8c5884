import type { Figure } from '../quantity/figure.ts';
import { formatPeriod, type Period, samePeriod } from '../quantity/period.ts';
import type { LinkedData } from '../reading/document-reading.ts';
import type { ChartSpec, ReportData, Series } from '../syntax/data.ts';
import { isDrawable, type Plot, type PlotEntry, type PlotLine } from './plot.ts';

/**
 * What the report's own data shows: each chart that the author specifies, then the parts of each whole together,
 * then every series that no chart shows yet. Each is at the place where it is written.
 */
export function plotsOfData(
  documents: readonly ReportData[],
  linked: readonly LinkedData[],
): readonly Plot[] {
  const own = documents.flatMap(data => data.series);
  const series = new Map([...linked.flatMap(elsewhere), ...own].map(one => [one.id, one]));
  const asOf = [...documents, ...linked.map(file => file.data)].find(data => data.asOf)?.asOf;
  const specified = documents
    .flatMap(data => data.charts)
    .flatMap(spec => plotOfSpec(spec, series, asOf) ?? []);
  const shown = new Set(documents.flatMap(data => data.charts).flatMap(spec => spec.series));
  const groups = groupsByWhole(own.filter(one => !shown.has(one.id)));
  const rest = groups.flatMap(group => plotOfGroup(group, asOf) ?? []);
  return [...specified, ...rest];
}

/** Series of a data file that the report names: its chart specs can show them, but they stand there. */
function elsewhere({ path, data }: LinkedData): readonly Series[] {
  return data.series.map(one => ({ source: { path, span: one.span }, ...one }));
}

function plotOfSpec(spec: ChartSpec, all: ReadonlyMap<string, Series>, asOf?: Period): Plot | undefined {
  const members = spec.series.flatMap(id => all.get(id) ?? []);
  if (spec.type === 'pie') return plotOfSlices(spec, members);
  const growthOf = spec.growth === undefined ? undefined : all.get(spec.growth);
  const periods = periodsOf(members);
  const lines = members.map(one => levels(one, periods));
  const rates = growthOf ? growthLines(growthOf, periods) : [];
  const title = spec.title ?? members.map(nameOf).join(' · ');
  return plot(`chart:${title}`, title, spec.span, periods, [...lines, ...rates], asOf, spec);
}

/** A pie shows one period: the latest that every series has. */
function plotOfSlices(spec: ChartSpec, members: readonly Series[]): Plot | undefined {
  const [head] = members;
  const isKnown = (period: Period) => members.every(one => figureAt(one, period));
  const period = periodsOf(members).findLast(isKnown);
  if (!head || !period) return undefined;
  const entries = members.map(one => entryAt(one, period));
  const name = formatPeriod(period);
  return {
    id: `chart:${spec.title ?? members.map(nameOf).join(' · ')}`,
    title: spec.title ?? name,
    span: spec.span,
    categories: members.map(nameOf),
    over: 'parts',
    type: 'pie',
    lines: [{ name, role: 'value', unitText: head.unitText ?? '', entries }],
  };
}

function plotOfGroup(group: readonly Series[], asOf?: Period): Plot | undefined {
  const [head] = group;
  if (!head) return undefined;
  const periods = periodsOf(group);
  const lines = group.flatMap(one => [levels(one, periods), ...growthLines(one, periods)]);
  const id = `series:${group.map(one => one.id).join('+')}`;
  return plot(id, group.map(nameOf).join(' · '), head.span, periods, lines, asOf);
}

function plot(
  id: string,
  title: string,
  span: Plot['span'],
  periods: readonly Period[],
  lines: readonly PlotLine[],
  asOf?: Period,
  spec?: ChartSpec,
): Plot | undefined {
  if (periods.length < 2 || !lines.some(isDrawable)) return undefined;
  const forecastFrom = periods.findIndex(period => period.forecast || (asOf && period.start >= asOf.end));
  return {
    id,
    title,
    span,
    categories: periods.map(formatPeriod),
    ...(forecastFrom > 0 && { forecastFrom }),
    over: 'time',
    lines,
    ...(spec?.type && spec.type !== 'combo' && { type: spec.type }),
    ...(spec?.stack && { stack: spec.stack }),
  };
}

/** Series that are parts of one whole stand together; every other one alone. */
function groupsByWhole(series: readonly Series[]): readonly (readonly Series[])[] {
  const groups = new Map<string, Series[]>();
  for (const one of series) {
    const key = one.partOf ? `whole ${one.partOf.id}` : `series ${one.id}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function periodsOf(series: readonly Series[]): readonly Period[] {
  const all = series.flatMap(one => one.points.map(point => point.period));
  const sorted = [...all].sort((a, b) => a.end - b.end || b.start - a.start);
  return sorted.filter((period, i) => i === 0 || !samePeriod(period, sorted[i - 1] as Period));
}

function levels(series: Series, periods: readonly Period[]): PlotLine {
  const entries = periods.map(period => entryAt(series, period));
  return { name: nameOf(series), role: 'value', unitText: series.unitText ?? '', entries };
}

function entryAt(series: Series, period: Period): PlotEntry {
  const figure = figureAt(series, period);
  // Points that come from a data file stand there, not here.
  return figure ? { figure, ...(!series.source && { span: figure.span }) } : {};
}

function figureAt(series: Series, period: Period): Figure | undefined {
  return series.points.find(point => samePeriod(point.period, period))?.figure;
}

/** Growth on the period before; compound growth over several periods is no point in time. */
function growthLines(series: Series, periods: readonly Period[]): readonly PlotLine[] {
  if (series.growth.length === 0) return [];
  const entries = periods.map((period): PlotEntry => {
    const entry = series.growth.find(candidate => samePeriod(candidate.period, period));
    return entry ? { figure: entry.figure, ...(!series.source && { span: entry.figure.span }) } : {};
  });
  return [{ name: `${nameOf(series)} %`, role: 'growth', unitText: '%', entries }];
}

function nameOf(series: Series): string {
  return series.title ?? series.id;
}
