import { inBase } from '../../quantity/compare.ts';
import {
  add,
  areWithin,
  divide,
  exactly,
  type Interval,
  meets,
  middle,
  multiply,
  scale,
  subtract,
  width,
} from '../../quantity/interval.ts';
import { isLikelyRate } from '../../quantity/mistake.ts';
import { slipTo } from '../../quantity/slips.ts';
import { type RatioOfTwo, ratiosOfTwo } from '../../reading/claims/ratios-of-two.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isBorneOut } from '../drawn/borne-out.ts';
import { roomOf } from '../prose/fractions.ts';
import { isHypothetical } from '../prose/guards.ts';
import { percentText, relatedTo, valueFix } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

/** "1,240 cases and 73 deaths, for a fatality rate of 7.5%": a ratio beside the only two amounts that it can be of. */
export const ratioOfTwo: Rule = {
  id: 'identity/ratio',
  severity: 'error',
  summary: 'A ratio told with two amounts is in no way the quotient of them.',
  scope: 'prose',
  needs: ['triple', 'amount'],
  check: block =>
    ofEach(ratiosOfTwo(block), told => {
      const found = check(told);
      return found.length > 0 && isBorneOut(block, told.ratio) ? [] : found;
    }),
};

function check(told: RatioOfTwo): Draft[] {
  const { ratio, pair, others, rates, tie } = told;
  if (isHypothetical(ratio)) return [];
  const claim = roomOf(ratio.figure);
  const computed = quotient(told, claim);
  if (computed === undefined || (tie === 'said' ? fitsAsSaid(told, claim) : fitsSomehow(pair, others, claim)))
    return [];
  // 21.4 million, 16% more than the 18.4 million before: what the two make is told by another
  if (rates.some(rate => fitsSomehow(pair, [], roomOf(rate.figure)))) return [];
  if (!isLikely(ratio, claim, computed) || !(tie === 'said' || isMended(told, claim, computed))) return [];
  const [a, b] = inOrder(told);
  return [
    {
      span: ratio.figure.span,
      message: `Stated ${ratio.figure.text}; ${a.figure.text} / ${b.figure.text} is ${percentText(computed, ratio.figure)}`,
      related: pair.map(relatedTo),
      fixes: ratio.figure.kind === 'percent' ? valueFix(ratio.figure, computed, 'preferred') : [],
      yields: true,
    },
  ];
}

/** The smaller of the larger, but for ratios above one. */
function inOrder({ ratio, pair: [a, b] }: RatioOfTwo): readonly [Statement, Statement] {
  const isRising = middle(sizeOf(a, b)) < middle(sizeOf(b, a));
  return isRising === ratio.figure.value <= 100 ? [a, b] : [b, a];
}

/** One over the other; where the words say which is of which, what that leaves when it comes nearer. */
function quotient(told: RatioOfTwo, claim: Interval): Interval | undefined {
  const [a, b] = inOrder(told);
  const r = divide(sizeOf(a, b), sizeOf(b, a));
  if (r === undefined || r.low <= 0) return undefined;
  const part = scale(r, 100);
  const rest = subtract(exactly(100), part);
  const isOfRest = told.tie === 'said' && told.isNamed && rest.low > 0 && off(rest, claim) < off(part, claim);
  return isOfRest ? rest : part;
}

function off(a: Interval, b: Interval): number {
  return Math.abs(Math.log(middle(a) / middle(b)));
}

/** What is known less sharply is met by too many. */
const MOST_VAGUE = 0.03;
/** Farther off the two amounts are of something else. */
const FARTHEST = 1.6;

/** One digit of the ratio or of an amount sets it right: two that have changed places, or one where words say what is of what. */
function isMended(told: RatioOfTwo, claim: Interval, computed: Interval): boolean {
  const { ratio, tie } = told;
  const [a, b] = inOrder(told);
  const share = scale(claim, 0.01);
  const whole = divide(sizeOf(a, b), share);
  const slips = [
    slipTo(ratio.figure, computed),
    slipTo(a.figure, inUnit(multiply(share, sizeOf(b, a)), a, b)),
    whole && slipTo(b.figure, inUnit(whole, b, a)),
  ];
  if (tie === 'drawn' && ratio.figure.kind === 'fraction') return false;
  if (
    width(computed) > MOST_VAGUE * middle(computed) ||
    !areWithin(FARTHEST, middle(computed), middle(claim))
  )
    return false;
  return slips.includes('swap') || (tie === 'named' && slips.includes('digit'));
}

/** In the base unit: "216 of the month's 43,200 minutes" are minutes, too. */
function sizeOf({ figure }: Statement, other: Statement): Interval {
  return scale(figure.interval, (figure.unit ?? other.figure.unit)?.factor ?? 1);
}

function inUnit(i: Interval, { figure }: Statement, other: Statement): Interval {
  return scale(i, 1 / ((figure.unit ?? other.figure.unit)?.factor ?? 1));
}

function isLikely({ figure }: Statement, claim: Interval, value: Interval): boolean {
  const times = middle(value) / middle(claim);
  return figure.kind === 'fraction'
    ? times > 0.4 && times < 2.5
    : isLikelyRate(claim, value) && times > 0.25 && times < 4;
}

/** The words say which is of which: a share of it, or what that leaves. */
function fitsAsSaid(told: RatioOfTwo, claim: Interval): boolean {
  const [a, b] = inOrder(told);
  const r = divide(sizeOf(a, b), sizeOf(b, a));
  if (r === undefined) return true;
  return [r, subtract(exactly(1), r)].some(rate => rate.low > 0 && meets(scale(rate, 100), claim));
}

/** One of the other, what is left of it, one of both, the excess; with a third amount added or taken away. */
function fitsSomehow(
  [a, b]: readonly [Statement, Statement],
  others: readonly Statement[],
  claim: Interval,
): boolean {
  const all = [sizeOf(a, b), sizeOf(b, a), ...others.map(s => inBase(s.figure))];
  return all.some((x, i) =>
    all.some((y, j) => {
      if (i === j) return false;
      const thirds = all.filter((_, k) => k !== i && k !== j);
      const ways = [x, ...thirds.flatMap(z => [add(x, z), subtract(x, z)])];
      return ways.some(way =>
        ratesOf(divide(way, y)).some(rate => rate.low > 0 && meets(scale(rate, 100), claim)),
      );
    }),
  );
}

function ratesOf(r: Interval | undefined): Interval[] {
  if (r === undefined) return [];
  const ofBoth = r.low <= 0 ? [] : [{ low: r.low / (1 + r.low), high: r.high / (1 + r.high) }];
  return [r, subtract(exactly(1), r), subtract(r, exactly(1)), ...ofBoth];
}
