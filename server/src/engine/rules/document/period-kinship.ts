import { covers, samePeriod } from '../../quantity/period.ts';
import type { Statement } from '../../reading/statements/statements.ts';

/** Whether two statements tell of one time: 'open' where one of them does not say. */
export function periodKinship(a: Statement, b: Statement): 'same' | 'open' | 'other' {
  if (a.relative !== undefined || b.relative !== undefined) {
    return a.relative === b.relative && isSamePart(a, b) ? 'same' : 'other';
  }
  if (!isSamePart(a, b)) return 'other';
  // "in October" twice in one report is one October
  if (a.part !== undefined && a.period === undefined && b.period === undefined)
    return a.dated && b.dated ? 'same' : 'open';
  if (a.period === undefined || b.period === undefined) return 'open';
  if (samePeriod(a.period, b.period)) return a.dated && b.dated ? 'same' : 'open';
  // A stock at the end of a month lies in its year: 2023年9月 and 2023/24 may be one.
  if ((covers(a.period, b.period) || covers(b.period, a.period)) && (a.period.instant || b.period.instant))
    return 'open';
  return a.dated && b.dated ? 'other' : 'other';
}

/** Longer parts of a year are told beside the year as a part of its sum. */
const LONGEST_OPEN = 3;

/**
 * As `periodKinship`, where something else makes it likely that two figures are one: "12,840 at year end", "all 12,480
 * employees" — a month or quarter that only one of them names leaves it open.
 */
export function openPeriodKinship(a: Statement, b: Statement): 'same' | 'open' | 'other' {
  const isOpen = [a, b].some((s, i) => !isTimed(s) && mayBeUntold(i === 0 ? b : a));
  return isOpen && !isOneOfSeveral(a) && !isOneOfSeveral(b) ? 'open' : periodKinship(a, b);
}

function mayBeUntold({ part, relative }: Statement): boolean {
  return relative === undefined && (part === undefined || part[1] <= LONGEST_OPEN);
}

/** Any time is told with it, or carried along to it. */
function isTimed(s: Statement): boolean {
  return s.dated || s.period !== undefined || s.part !== undefined || s.relative !== undefined;
}

/** Each of a list of times has a value of its own. */
function isOneOfSeveral({ inSeries, words }: Statement): boolean {
  return inSeries || words.has('respectively');
}

function isSamePart(a: Statement, b: Statement): boolean {
  const [x, y] = [partOf(a), partOf(b)];
  return x === y || (x?.[0] === y?.[0] && x?.[1] === y?.[1]);
}

/** The part of a year that a figure is of; all of a year is no part of it. */
export function partOf({ part }: Statement): Statement['part'] {
  return part?.[0] === 0 && part[1] === 12 ? undefined : part;
}
