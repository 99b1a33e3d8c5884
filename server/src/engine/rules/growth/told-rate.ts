import type { Interval } from '../../quantity/interval.ts';
import type { Statement } from '../../reading/statements/statements.ts';

/** "fell by 5 % a year" states −5. */
export function claimOf(rate: Statement): Interval {
  const { interval } = rate.figure;
  return rate.direction < 0 && interval.low >= 0 ? { low: -interval.high, high: -interval.low } : interval;
}
