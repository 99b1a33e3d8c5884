import type { Figure } from '../../quantity/figure.ts';
import { type Period, samePeriod } from '../../quantity/period.ts';
import type { Point, ReportData, Series } from '../../syntax/data.ts';

/** A point that has a value. */
export type Valued = Point & { readonly figure: Figure };

export function seriesById(data: ReportData, id: string): Series | undefined {
  return data.series.find(series => series.id === id);
}

export function valued(series: Series): readonly Valued[] {
  return series.points.filter((point): point is Valued => point.figure !== undefined);
}

export function valueAt(series: Series, period: Period): Valued | undefined {
  return valued(series).find(point => samePeriod(point.period, period));
}

/** What a person calls it: the title, else the id. */
export function nameOf({ title, id }: { readonly title?: string; readonly id: string }): string {
  return title ?? id;
}

/** Every id that checks, charts and links can name. */
export function idsOf(data: ReportData): readonly string[] {
  return [...data.series, ...data.figures].map(entry => entry.id);
}
