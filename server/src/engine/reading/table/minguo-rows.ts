import { type Period, year } from '../../quantity/period.ts';

/** Over rows of years: 學年度, 年度, 年別, 民國. */
const OF_YEARS = /^(?:民[国國])?(?:[学學]?年度|年[别別份]?|[会會][计計]年度)$/u;
/** Fewer are numbers of anything. */
const LEAST_ROWS = 3;

/** 107, 108, 109 under 學年度: rows of the years of Taiwan, counted from 1912. */
export function inMinguo<H extends { readonly name: string; readonly period?: Period }>(
  corner: string,
  heads: readonly H[],
): readonly H[] {
  if (!OF_YEARS.test(corner.trim()) || heads.length < LEAST_ROWS) return heads;
  const years = heads.map(({ name, period }) =>
    period === undefined && /^\d{2,3}$/.test(name) ? Number(name) : undefined,
  );
  if (!years.every(y => y !== undefined && y >= 80 && y <= 130)) return heads;
  return heads.map((head, i) => ({ ...head, period: year((years[i] as number) + 1911) }));
}
