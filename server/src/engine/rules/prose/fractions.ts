import type { Figure } from '../../quantity/figure.ts';
import type { Interval } from '../../quantity/interval.ts';

/** What a share leaves open, in percent: 近半數 is said of 45 % as well, and "just over a quarter" ends well before a third. */
export function roomOf(f: Figure): Interval {
  if (f.kind !== 'fraction') return f.interval;
  return f.hedge === 'nearly' ? { low: f.value * 0.895, high: f.likely.high } : f.likely;
}
