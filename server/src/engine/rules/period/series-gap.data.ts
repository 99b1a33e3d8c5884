import { formatPeriod, months, samePeriod } from '../../quantity/period.ts';
import type { Point, ReportData, Series } from '../../syntax/data.ts';
import { nameOf } from '../data/lookup.ts';
import { evenPeriods, gaps, missingOf } from '../data/periods.ts';
import type { Draft, Rule } from '../rule.ts';

/** More names than this are counted instead. */
const MOST_NAMES = 6;

export const seriesGapInData: Rule = {
  id: 'period/series-gap',
  severity: 'warning',
  summary: 'Periods of a series are missing, repeated or out of order',
  scope: 'data',
  check: (data: ReportData) =>
    data.series.filter(series => !series.source).flatMap(series => [...order(series), ...gap(series, data)]),
};

/** Points that repeat a period, or stand after a later one. */
function order(series: Series): Draft[] {
  return series.points.flatMap((point, i) => {
    const before = series.points.slice(0, i);
    const same = before.find(earlier => samePeriod(earlier.period, point.period));
    if (same) return [draft(point, same, `${formatPeriod(point.period)} is already there`)];
    const previous = before.findLast(earlier => months(earlier.period) === months(point.period));
    if (!previous || previous.period.start <= point.period.start) return [];
    return [
      draft(point, previous, `${formatPeriod(point.period)} stands after ${formatPeriod(previous.period)}`),
    ];
  });
}

function draft(point: Point, other: Point, message: string): Draft {
  const related = [{ span: other.periodSpan, message: formatPeriod(other.period) }];
  return { span: point.periodSpan, message, related, fixes: [] };
}

/** Periods that the axis of the file asks for, or that are missing between others. */
function gap(series: Series, { periods: axis }: ReportData): Draft[] {
  if (series.coverage === 'some' || series.points.length < 2) return [];
  const periods = evenPeriods(series);
  if (!periods) return [];
  const missing = axis ? missingOf(axis, periods) : gaps(periods);
  if (missing.length === 0) return [];
  const names = missing.length > MOST_NAMES ? `${missing.length} periods` : missing.join(', ');
  const where = axis ? `of the periods ${formatPeriod(axis)}` : `between ${ends(periods)}`;
  const message = `${nameOf(series)} has no value for ${names} ${where}; say sparse: true where that is meant`;
  return [{ span: series.idSpan, message, related: [], fixes: [] }];
}

function ends(periods: readonly Parameters<typeof formatPeriod>[0][]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  return first && last ? `${formatPeriod(first)} and ${formatPeriod(last)}` : '';
}
