import { baseValue, inBase } from '../../../quantity/compare.ts';
import { compoundGrowth, growth } from '../../../quantity/growth.ts';
import {
  divide,
  exactly,
  type Interval,
  magnitude,
  meets,
  negate,
  scale,
  subtract,
} from '../../../quantity/interval.ts';
import { isLikelyAmount, isLikelyFactor, isLikelyRate } from '../../../quantity/mistake.ts';
import { yearsBetween } from '../../../quantity/period.ts';
import type { Statement } from '../../statements/statements.ts';

/** A level and the one it has come from. */
export interface Pair {
  readonly from: Statement;
  readonly to: Statement;
}

/** What a claim of change would say if it were of two levels, in its own unit: every way in which people compute it. */
export function impliedBy(claim: Statement, { from, to }: Pair): Interval[] {
  const [a, b] = [inBase(from.figure), inBase(to.figure)];
  const rise = subtract(b, a);
  switch (claim.role) {
    case 'multiple': {
      const ratio = divide(b, a);
      return ratio === undefined ? [] : [ratio, subtract(ratio, exactly(1))];
    }
    case 'points':
      return [rise, scale(rise, 100)];
    case 'delta':
      return [scale(rise, 1 / (claim.figure.unit?.factor ?? 1))];
    default: {
      const total = growth(a, b);
      const years = yearsOf({ from, to });
      const yearly = years > 1 ? compoundGrowth(a, b, years) : undefined;
      return [total, yearly].filter(rate => rate !== undefined);
    }
  }
}

/** Whether a claim is right of two levels; one that does not say which way is right of either. */
export function isRightOf(claim: Statement, pair: Pair): boolean {
  const { step } = claim.figure;
  const isRate = claim.role === 'growth' || claim.role === 'compound';
  return isRightWithin(
    claim,
    pair,
    isRate && claim.figure.kind === 'percent' ? Math.max(step, SECOND_ROUNDING) : 0,
  );
}

/** The same with so much room on both sides. */
export function isRightWithin(claim: Statement, pair: Pair, room: number): boolean {
  const { interval } = claim.figure;
  const said = { low: interval.low - room, high: interval.high + room };
  const signed = claim.direction < 0 && interval.low >= 0 ? negate(said) : said;
  return impliedBy(claim, pair).some(
    made => meets(made, signed) || (isUnsigned(claim) && meets(magnitude(made), said)),
  );
}

/** Percent by which rates differ that were rounded twice. */
const SECOND_ROUNDING = 0.05;

function isUnsigned({ role, direction }: Statement): boolean {
  return direction === 0 || role === 'delta' || role === 'points';
}

/** Whether it may have been written where what the levels make was meant. */
export function isLikelySlip(claim: Statement, pair: Pair): boolean {
  const [made] = impliedBy(claim, pair);
  if (made === undefined) return false;
  const size = magnitude(made);
  const { interval } = claim.figure;
  if (claim.role === 'multiple') return isLikelyFactor(interval, made);
  return claim.role === 'delta' ? isLikelyAmount(interval, size) : isLikelyRate(interval, size);
}

/** How far a claim is from what two levels make. */
export function distanceOf(claim: Statement, { from, to }: Pair): number {
  const { role, direction, figure } = claim;
  const [a, b] = [baseValue(from.figure), baseValue(to.figure)];
  const sign = direction < 0 ? -1 : 1;
  if (role === 'multiple') return Math.abs(b / a - figure.value);
  if (role === 'points') return Math.abs(sign * (b - a) - figure.value);
  if (role === 'delta') return Math.abs((sign * (b - a)) / (figure.unit?.factor ?? 1) - figure.value);
  const years = role === 'compound' ? yearsOf({ from, to }) : 1;
  return Math.abs(sign * 100 * ((b / a) ** (1 / (years > 0 ? years : 1)) - 1) - figure.value);
}

function yearsOf({ from, to }: Pair): number {
  return from.period !== undefined && to.period !== undefined ? yearsBetween(from.period, to.period) : 1;
}
