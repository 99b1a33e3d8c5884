import { formatPeriod, months } from '../../quantity/period.ts';
import type { Point, ReportData, Series } from '../../syntax/data.ts';
import { nameOf } from '../data/lookup.ts';
import type { Draft, Rule } from '../rule.ts';

export const seriesShape: Rule = {
  id: 'schema/series',
  severity: 'warning',
  summary: 'A series mixes periods of different lengths',
  scope: 'data',
  check: (data: ReportData) => data.series.flatMap(mixedLengths),
};

/** The first period that is longer or shorter than those before it. */
function mixedLengths(series: Series): Draft[] {
  const [first] = series.points;
  const other = first && series.points.find(point => months(point.period) !== months(first.period));
  return other && !series.source ? [draft(series, first, other)] : [];
}

function draft(series: Series, first: Point, other: Point): Draft {
  const [a, b] = [first, other].map(({ period }) => `${formatPeriod(period)} (${length(months(period))})`);
  return {
    span: other.periodSpan,
    message: `${nameOf(series)} mixes ${a} with ${b}: a total beside its parts is a series of its own`,
    related: [{ span: first.periodSpan, message: formatPeriod(first.period) }],
    fixes: [],
  };
}

function length(count: number): string {
  if (count % 12 === 0) return count === 12 ? 'a year' : `${count / 12} years`;
  return count === 1 ? 'a month' : `${count} months`;
}
