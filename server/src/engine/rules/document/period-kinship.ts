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

function isSamePart(a: Statement, b: Statement): boolean {
  const [x, y] = [partOf(a), partOf(b)];
  return x === y || (x?.[0] === y?.[0] && x?.[1] === y?.[1]);
}

/** The part of a year that a figure is of; all of a year is no part of it. */
export function partOf({ part }: Statement): Statement['part'] {
  return part?.[0] === 0 && part[1] === 12 ? undefined : part;
}
