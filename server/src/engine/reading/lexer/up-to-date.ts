import { months } from '../../quantity/period.ts';
import type { PeriodToken } from '../tokens.ts';

const LONGEST = 18;

/** "Six months ended 30 June 2023", "year ended 31 December 2023", 截至2023年6月30日止六个月: a length of time up to a date. */
export function upToDate(text: string, a: PeriodToken, b: PeriodToken): PeriodToken | undefined {
  const gap = text.slice(a.end, b.start).trim();
  if (isEnding(gap) || (gap === '' && isEnding(text.slice(a.end - 6, a.end).trim()))) return monthsTo(a, b);
  if (gap === '止' || (gap === '' && text[b.start] === '止')) return monthsTo(b, a);
  return undefined;
}

function isEnding(word: string): boolean {
  return /ended$|ending$/i.test(word);
}

function monthsTo(
  { duration }: PeriodToken,
  { type, start, end, period }: PeriodToken,
): PeriodToken | undefined {
  if (duration === undefined || duration > LONGEST || period === undefined || months(period) !== 1)
    return undefined;
  return { type, start, end, period: { start: period.end - duration, end: period.end } };
}
