import { inBase } from '../../../quantity/compare.ts';
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
import type { Token } from '../../tokens.ts';

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
    case 'delta': {
      const years = claim.basis === 'annual' ? yearsOf(claim, { from, to }) : 1;
      return [scale(rise, 1 / (claim.figure.unit?.factor ?? 1) / Math.max(1, years))];
    }
    default: {
      const total = growth(a, b);
      const years = yearsOf(claim, { from, to });
      const yearly = years > 1 ? compoundGrowth(a, b, years) : undefined;
      return (claim.role === 'compound' ? [yearly, total] : [total, yearly]).filter(
        rate => rate !== undefined,
      );
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

function isUnsigned({ direction }: Statement): boolean {
  return direction === 0;
}

/** Whether it may have been written where what the levels make was meant. */
export function isLikelySlip(claim: Statement, pair: Pair): boolean {
  const { interval } = claim.figure;
  return impliedBy(claim, pair).some(made => {
    if (claim.role === 'multiple') return isLikelyFactor(interval, made);
    const size = magnitude(made);
    return claim.role === 'delta' ? isLikelyAmount(interval, size) : isLikelyRate(interval, size);
  });
}

/** By the dates of the two, else by the length of time that is told with one of the three. */
function yearsOf(claim: Statement, { from, to }: Pair): number {
  const years =
    from.period !== undefined && to.period !== undefined ? yearsBetween(from.period, to.period) : 0;
  if (years > 0) return years;
  const length =
    lengthIn(claim.lead) ??
    lengthIn(claim.tail) ??
    lengthIn(from.lead) ??
    lengthIn(from.tail) ??
    lengthIn(to.lead) ??
    lengthIn(to.tail);
  return (length ?? 12) / 12;
}

/** The first length of time of a year or more, in months. */
function lengthIn(tokens: readonly Token[]): number | undefined {
  for (const t of tokens)
    if (t.type === 'period' && t.duration !== undefined && t.duration >= 12) return t.duration;
  return undefined;
}
