import type { Figure } from '../../quantity/figure.ts';
import { type Period, samePeriod } from '../../quantity/period.ts';
import { once } from '../../reading/latest.ts';
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

/** The data documents that have a series or figure of an id, in their order. */
export const dataById: (data: readonly ReportData[]) => ReadonlyMap<string, readonly ReportData[]> = once(
  data => {
    const byId = new Map<string, ReportData[]>();
    for (const one of data)
      for (const id of new Set(idsOf(one))) {
        const known = byId.get(id);
        if (known === undefined) byId.set(id, [one]);
        else known.push(one);
      }
    return byId;
  },
);

/** Every id that checks, charts and links can name. */
export function idsOf(data: ReportData): readonly string[] {
  return [...data.series, ...data.figures].map(entry => entry.id);
}
