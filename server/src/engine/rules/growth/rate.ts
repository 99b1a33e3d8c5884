import { STOCK_DATE } from '../../lexicon/bindings.ts';
import { baseValue, inBase } from '../../quantity/compare.ts';
import { compoundGrowth, growth } from '../../quantity/growth.ts';
import { add, type Interval, magnitude, meets, negate, scale, subtract } from '../../quantity/interval.ts';
import { isLikelyRate, isOffByLevel } from '../../quantity/mistake.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Change } from '../../reading/claims/changes.ts';
import { latest } from '../../reading/latest.ts';
import { isNamedAgain } from '../../reading/statements/named-again.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { ofEach } from '../../text/of-each.ts';
import { isHypothetical, isReal } from '../prose/guards.ts';
import { areUnlike, type Levels, levelsOf, yearsOf } from '../prose/levels.ts';
import { isSpelledOut } from '../prose/mistakes.ts';
import { fitsOtherPair } from '../prose/other-pairs.ts';
import type { Computed } from '../prose/texts.ts';
import { claimOf } from './told-rate.ts';

/** A rate of change that the levels or the amount of change beside it cannot make. */
export interface RateBreak {
  readonly rate: Statement;
  readonly computed: Computed;
  /** "135.0 → 138.2". */
  readonly arithmetic: string;
  readonly operands: readonly Statement[];
  readonly real: boolean;
  /** Contradicted even by the widest sense of the hedges. */
  readonly certain: boolean;
}

export const rateBreaks: (block: BlockReading) => readonly RateBreak[] = latest(block => {
  const { changes } = block;
  return ofEach(changes, (change, i) => {
    const rate = change.growth;
    if (
      rate === undefined ||
      rate.figure.range !== undefined ||
      isOneOfLegs(change) ||
      isHypothetical(rate) ||
      rate.basis === 'annualised' ||
      rate.basis === 'contribution'
    )
      return [];
    const made =
      fromLevels(change, rate) ?? fromDelta(change, rate, block.text) ?? fromBefore(changes, i, rate);
    if (made === undefined) return [];
    const { widest, yearly, ...told } = made;
    const claim = claimOf(rate);
    // 改善 25.7 %, "that is by 8%": a size without a direction
    if (rate.direction === 0 && !SIGNED.test(rate.figure.text) && meets(magnitude(told.computed), claim))
      return [];
    const levels = levelsOf(change);
    if (levels !== undefined && isOfAnother(block, rate, levels, claim)) return [];
    if (levels !== undefined && (areUnlike(block, levels) || isOfShorterStep(rate, levels))) return [];
    if (levels !== undefined && isToldBetter(block, change, told.computed)) return [];
    if (
      meets(told.computed, claim) ||
      (yearly !== undefined && meets(yearly, claim)) ||
      meetsNear(told.computed, claim, rate)
    )
      return [];
    const isBound = levels === undefined || change.isDrawn === true || isSpelledOut(levels, rate);
    if (!isBound && !mayBeMistaken(levels, told.computed, claim)) return [];
    return [{ rate, ...told, real: isReal(change), certain: !meets(widest, claim) }];
  });
});

/** "doubled in 2022, from 320, and rose by a further half in 2023, to 960": neither is of the whole way. */
function isOneOfLegs({ growth: rate, multiple }: Change): boolean {
  return rate !== undefined && multiple !== undefined && multiple.clause !== rate.clause;
}

/** The rate lies near what the levels make, or one of them has slipped by its scale. */
function mayBeMistaken({ likely }: Levels, computed: Interval, claim: Interval): boolean {
  return (
    isLikelyRate(claim, computed) ||
    isOffByLevel(likely.from, likely.to, (from, to) => {
      const rate = growth(from, to);
      return rate !== undefined && meets(rate, claim);
    })
  );
}

const SIGNED = /^[+＋−–-]/u;

/** "At 128.4, compared with 125.0 a year earlier, and up 0.3% on the month": the step is not that of the levels. */
function isOfShorterStep({ basis }: Statement, { fromStatement }: Levels): boolean {
  return basis === 'qoq' && (fromStatement.relative ?? 0) <= -1;
}

/** The rate is right of two other levels of the sentence. */
function isOfAnother(block: BlockReading, rate: Statement, levels: Levels, claim: Interval): boolean {
  return fitsOtherPair(block, rate, levels, (from, to) => {
    const computed = growth(from, to);
    return computed !== undefined && meets(computed, claim);
  });
}

/** "8.2% in local currency and 6.3% in dollars", 3.43%… 增加 1,990 美元（6.1%）: another rate of the sentence is that of the levels. */
function isToldBetter({ statements, changes }: BlockReading, change: Change, computed: Interval): boolean {
  return statements.some(
    s =>
      s !== change.growth &&
      s.sentence === change.sentence &&
      s.figure.kind === 'percent' &&
      s.role !== 'compound' &&
      s.direction >= 0 === (change.growth?.direction ?? 0) >= 0 &&
      meets(computed, claimOf(s)) &&
      !changes.some(c => c.growth === s && c.from !== undefined && c.to !== undefined),
  );
}

interface Made extends Pick<RateBreak, 'computed' | 'arithmetic' | 'operands'> {
  readonly widest: Interval;
  /** The compound rate, when the levels lie years apart and "growth rate" may mean it. */
  readonly yearly?: Interval;
}

function fromLevels(change: Change, rate: Statement): Made | undefined {
  const levels = levelsOf(change);
  if (levels === undefined) return undefined;
  const { fromStatement: from, toStatement: to } = levels;
  // A rate of a percentage is points, or relative: growth/percent-vs-pp tells which.
  if (from.figure.kind !== 'amount') return undefined;
  const years = yearsOf(levels, rate);
  if (
    rate.basis === 'yoy' &&
    years !== undefined &&
    Math.abs(years - 1) > 0.01 &&
    from.ownPeriod &&
    from.relative === undefined
  )
    return undefined;
  const computed = growth(levels.likely.from, levels.likely.to);
  const widest = growth(levels.from, levels.to);
  if (computed === undefined || widest === undefined) return undefined;
  const yearly =
    years !== undefined && years > 1.5
      ? compoundGrowth(levels.likely.from, levels.likely.to, years)
      : undefined;
  const point = 100 * (baseValue(to.figure) / baseValue(from.figure) - 1);
  return {
    computed: { ...computed, point },
    widest,
    ...(yearly && { yearly }),
    arithmetic: `${from.figure.text} → ${to.figure.text}`,
    operands: [from, to],
  };
}

/** "18,700 in 1990 and 12,400 in 2020. It has thus lost half …": a fraction drawn from the pair just told. */
function fromBefore(changes: readonly Change[], i: number, rate: Statement): Made | undefined {
  const [own, before] = [changes[i], changes[i - 1]];
  if (
    rate.figure.kind !== 'fraction' ||
    own?.from !== undefined ||
    own?.to !== undefined ||
    before === undefined
  )
    return undefined;
  // "Cement fell by a third, from 2.45 to 1.62 million tonnes. Steel lost a fifth": of what it names itself
  const level = before.to ?? before.from;
  if (rate.freshSubject && (level === undefined || !isNamedAgain(rate, level))) return undefined;
  return rate.sentence - before.sentence === 1 ? fromLevels(before, rate) : undefined;
}

/** "grew by 27,000 to 1,733,000, or 1.6 %": the base is the level less the change. */
function fromDelta(change: Change, rate: Statement, text: string): Made | undefined {
  const { to, from, delta } = change;
  // 同比增长 14.4%，比上年底高 1.98GB: on the year, and since its end
  if (rate.basis === 'yoy' && delta?.periodToken !== undefined) {
    const { start, end } = delta.periodToken;
    if (STOCK_DATE.test(text.slice(start, end))) return undefined;
  }
  if (delta === undefined || delta.figure.range !== undefined || (to ?? from) === undefined) return undefined;
  // 十年增加了 54%，平均每年增加 2.65 萬人
  if (delta.basis === 'annual' && rate.basis !== 'annual') return undefined;
  const level = (to ?? from) as Statement;
  if (level.figure.kind !== 'amount' || delta.figure.unit?.dimension !== level.figure.unit?.dimension)
    return undefined;
  const amount = delta.direction < 0 ? negate(inBase(delta.figure)) : inBase(delta.figure);
  const base = to === undefined ? inBase(level.figure) : subtract(inBase(level.figure), amount);
  const computed = growth(base, add(base, amount));
  if (computed === undefined) return undefined;
  const sharper = growthOf(amount, base);
  // 年末 6.42，年初 5.06，多出 1.36，增幅 26.9%: the level told last is the base itself
  const onLevel = growthOf(amount, inBase(level.figure));
  if (onLevel !== undefined && meets(onLevel, claimOf(rate))) return undefined;
  // 较目前的 8.5 万元下降 10%，即 7.65 万元: what it comes down to
  const reached = to === undefined ? growth(inBase(level.figure), inBase(delta.figure)) : undefined;
  if (reached !== undefined && meets(reached, claimOf(rate))) return undefined;
  return {
    computed: sharper ?? computed,
    widest: sharper ?? computed,
    arithmetic: `${delta.figure.text} on ${level.figure.text}`,
    operands: [delta, level],
  };
}

/** amount / base in percent; sharper than (base + amount) / base − 1 because the base appears once. */
function growthOf(amount: Interval, base: Interval): Interval | undefined {
  if (base.low <= 0) return undefined;
  const ends = [
    amount.low / base.low,
    amount.low / base.high,
    amount.high / base.low,
    amount.high / base.high,
  ];
  return scale({ low: Math.min(...ends), high: Math.max(...ends) }, 100);
}

/** T1: a source that rounded twice: one more step of the rate's last place. */
export function meetsNear(computed: Interval, claim: Interval, rate: Statement): boolean {
  const step = Math.max(rate.figure.step, 0.05);
  return (
    rate.figure.hedge === undefined &&
    meets(computed, { low: claim.low - step, high: claim.high + step }) &&
    step <= 0.1
  );
}
