import { formatPeriod, months, type Period } from '../../quantity/period.ts';
import type { Series } from '../../syntax/data.ts';

/** More missing in a row is another rhythm, such as benchmark years, not a gap. */
const MOST_MISSING = 2;

/** The distinct periods of a series in the order of time, when all have one length. */
export function evenPeriods(series: Series): readonly Period[] | undefined {
  const byStart = new Map(series.points.map(point => [point.period.start, point.period]));
  const periods = [...byStart.values()].sort((a, b) => a.start - b.start);
  const length = periods[0] && months(periods[0]);
  return length !== undefined && periods.every(period => months(period) === length) ? periods : undefined;
}

/** Periods that are missing between others that follow each other, named: "2029", "2026Q2". */
export function gaps(periods: readonly Period[]): readonly string[] {
  const steps = periods.slice(1).map((period, i) => period.start - (periods[i] as Period).start);
  const step = mostCommon(steps);
  if (step === undefined || steps.filter(s => s === step).length * 2 < steps.length) return [];
  if (steps.some(s => s % step !== 0 || s / step > MOST_MISSING + 1)) return [];
  return steps.flatMap((s, i) => between(periods[i] as Period, step, s / step));
}

function between(before: Period, step: number, count: number): string[] {
  return Array.from({ length: count - 1 }, (_, i) => named(before, (i + 1) * step));
}

/** The periods of an axis, as long as those of a series, that the series lacks. */
export function missingOf(axis: Period, periods: readonly Period[]): readonly string[] {
  const [first] = periods;
  if (!first) return [];
  const length = months(first);
  const offset = (((first.start - axis.start) % length) + length) % length;
  const known = new Set(periods.map(period => period.start));
  const missing: string[] = [];
  for (
    let start = axis.start + offset;
    start + length <= axis.end + (offset === 0 ? 0 : length);
    start += length
  ) {
    if (!known.has(start)) missing.push(named(first, start - first.start));
  }
  return missing;
}

function named(period: Period, by: number): string {
  return formatPeriod({ start: period.start + by, end: period.end + by });
}

/** The smaller one where two are as common. */
function mostCommon(steps: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
