import { countAtHead } from '../text/ordered.ts';
import { type Interval, meets } from './interval.ts';

/** Whether one of many intervals meets another; the many are sorted once, and then each is asked in steps that halve them. */
export type MeetsAny = (other: Interval) => boolean;

/** More than `meets` widens ends by, relative to the largest of the four. */
const ROOM = 1e-11;

export function meetingAny(intervals: readonly Interval[]): MeetsAny {
  const sorted = [...intervals].sort((a, b) => a.low - b.low);
  const lows = Float64Array.from(sorted, i => i.low);
  /** The furthest end of those up to here. */
  const highs = new Float64Array(sorted.length);
  let high = Number.NEGATIVE_INFINITY;
  let size = 0;
  sorted.forEach((i, at) => {
    high = Math.max(high, i.high);
    highs[at] = high;
    for (const end of [i.low, i.high]) if (Number.isFinite(end)) size = Math.max(size, Math.abs(end));
  });
  const reaches = (low: number, end: number): boolean => {
    const upTo = countUpTo(lows, end);
    return upTo > 0 && (highs[upTo - 1] as number) >= low;
  };
  return other => {
    if (reaches(other.low, other.high)) return true;
    const ends = [other.low, other.high].filter(Number.isFinite).map(Math.abs);
    const room = ROOM * Math.max(size, ...ends);
    // Only ends that nearly touch are left to be looked at one by one
    return reaches(other.low - room, other.high + room) && sorted.some(i => meets(i, other));
  };
}

/** How many of some intervals lie apart from another, ends that nearly touch among them. */
export function countingApart(intervals: readonly Interval[]): (other: Interval) => number {
  const lows = Float64Array.from(intervals, i => i.low).sort();
  const highs = Float64Array.from(intervals, i => -i.high).sort();
  return ({ low, high }) => 2 * intervals.length - countUpTo(lows, high) - countUpTo(highs, -low);
}

/** How many of some rising numbers are not above another. */
function countUpTo(rising: Float64Array, most: number): number {
  return countAtHead(rising, number => number <= most);
}
