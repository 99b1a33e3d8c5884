import { divide, exactly, type Interval, power, scale, subtract } from './interval.ts';

/**
 * Growth in percent from one level to another: 100·(V₁/V₀ − 1). [YOY] of the rule catalogue.
 * Undefined when the base may be zero or negative, where a percentage says nothing.
 */
export function growth(from: Interval, to: Interval): Interval | undefined {
  if (from.low <= 0) return undefined;
  const ratio = divide(to, from);
  return ratio && scale(subtract(ratio, exactly(1)), 100);
}

/**
 * Compound annual growth rate in percent: 100·((V₁/V₀)^(1/n) − 1). [CAGR]; n counts years between the two *values*
 * (end − start, fractions allowed), as BEA and every finance text define it.
 * Undefined for non-positive levels or n ≤ 0.
 */
export function compoundGrowth(from: Interval, to: Interval, years: number): Interval | undefined {
  if (from.low <= 0 || to.low <= 0 || years <= 0) return undefined;
  const ratio = divide(to, from);
  const factor = ratio && power(ratio, 1 / years);
  return factor && scale(subtract(factor, exactly(1)), 100);
}

/** Total growth in percent that a compound rate (percent a year) makes over n years. */
export function compounded(rate: Interval, years: number): Interval | undefined {
  const factor = power({ low: 1 + rate.low / 100, high: 1 + rate.high / 100 }, years);
  return factor && scale(subtract(factor, exactly(1)), 100);
}
