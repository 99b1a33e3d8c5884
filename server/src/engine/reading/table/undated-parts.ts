import { isYear, months, type Period } from '../../quantity/period.ts';

/**
 * "Q1, Q2, Q3, Q4, FY2023" and "上半年, 下半年, 2024年": parts of a year that name none, directly before the year which
 * they make up, are those of that year. A year that stands before them may be the one before theirs.
 */
export function datedByYear<H extends { readonly period?: Period }>(heads: readonly H[]): readonly H[] {
  if (!heads.some(isUndatedPart)) return heads;
  const out = [...heads];
  let whole: Period | undefined;
  for (let i = heads.length - 1; i >= 0; i--) {
    const head = heads[i] as H;
    const { period } = head;
    if (period === undefined) whole = undefined;
    else if (!isUndatedPart(head)) whole = isObservedYear(period) ? period : undefined;
    else if (whole !== undefined)
      out[i] = {
        ...head,
        period: { ...period, start: whole.start + period.start, end: whole.start + period.end },
      };
  }
  return out;
}

function isUndatedPart({ period }: { readonly period?: Period }): boolean {
  return period !== undefined && period.end <= 12 && months(period) < 12 && period.instant === undefined;
}

function isObservedYear(period: Period): boolean {
  return (isYear(period) || period.fiscal === true) && period.forecast === undefined && months(period) === 12;
}
