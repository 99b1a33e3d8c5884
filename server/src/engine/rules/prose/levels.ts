import { comparable, inBase, isPriceAgain, likelyInBase } from '../../quantity/compare.ts';
import type { Interval } from '../../quantity/interval.ts';
import { yearOf, yearsBetween } from '../../quantity/period.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Change } from '../../reading/claims/changes.ts';
import { once } from '../../reading/latest.ts';
import type { Measure } from '../../reading/statements/measure.ts';
import type { Statement } from '../../reading/statements/statements.ts';

/** Both ends of a change in one unit. */
export interface Levels {
  readonly from: Interval;
  readonly to: Interval;
  /** Both with one-sided hedges read as people mean them. */
  readonly likely: { readonly from: Interval; readonly to: Interval };
  readonly fromStatement: Statement;
  readonly toStatement: Statement;
}

/** Undefined when an end is missing, or when the two are not of one unit and kind. */
export function levelsOf(change: Change): Levels | undefined {
  const { from, to } = change;
  if (from === undefined || to === undefined) return undefined;
  const isPrice = isPriceAgain(from.figure, to.figure);
  if (!isPrice && !comparable(from.figure, to.figure)) return undefined;
  if (from.figure.range !== undefined || to.figure.range !== undefined) return undefined;
  if (isOfOtherSort(from, to) || isOfOtherSort(to, from)) return undefined;
  // 净利润 8.46 亿元，上年亏损 1.28 亿元: a loss stands below zero without a sign of its own
  if (isLoss(from) !== isLoss(to)) return undefined;
  // "18.6 million tonnes last year (18,600 kilotonnes)": a bracket in another unit says the same once more
  if (from.depth !== to.depth && from.figure.unit?.id !== to.figure.unit?.id) return undefined;
  if (isPrice) {
    const [a, b] = [from.figure, to.figure];
    return {
      from: a.interval,
      to: b.interval,
      likely: { from: a.likely, to: b.likely },
      fromStatement: from,
      toStatement: to,
    };
  }
  const likely = { from: likelyInBase(from.figure), to: likelyInBase(to.figure) };
  return { from: inBase(from.figure), to: inBase(to.figure), likely, fromStatement: from, toStatement: to };
}

/** "the 398,000 of the second quarter, when two platforms were down": a few, in words, beside thousands. */
function isOfOtherSort({ figure: few }: Statement, { figure: many }: Statement): boolean {
  return (
    few.written === '' && few.kind === 'amount' && few.value <= MOST_IN_WORDS && many.value > few.value * 1000
  );
}

const MOST_IN_WORDS = 12;

/** 前三季度 69 亿元，上年全年 90 亿元: lengths of time that no rate compares; period/length-mismatch tells. */
export function areUnlike(block: BlockReading, { fromStatement, toStatement }: Levels): boolean {
  const isPart = (s: Statement) => s.part !== undefined && s.part[1] < 12;
  const isWhole = (s: Statement) =>
    s.part === undefined &&
    WHOLE_YEAR.test(block.text.slice(Math.max(0, s.figure.span.start - 24), s.figure.span.end + 24));
  if ((isPart(fromStatement) && isWhole(toStatement)) || (isPart(toStatement) && isWhole(fromStatement)))
    return true;
  return isSetAgainst(block, toStatement, fromStatement);
}

/** "91 % full, seven points lower than a year before but above the ten-year average of 88 %": what it did not come from. */
function isSetAgainst({ text }: BlockReading, to: Statement, from: Statement): boolean {
  const gap = text.slice(to.figure.span.end, Math.max(to.figure.span.end, from.figure.span.start));
  return BUT_ABOVE.test(gap);
}

const BUT_ABOVE =
  /\b(?:but|and|though|yet|while|if) (?:still |well |just |remains? |is |was )*(?:above|below|over|under)\b[^;]*$/iu;
const WHOLE_YEAR = /全年|整年|\b(?:full|whole|entire)(?: \w+)? (?:year|20\d\d)|\b(?:full|whole) of\b/iu;

export function isLoss(s: Statement): boolean {
  return isOfLoss(s.subject);
}

const isOfLoss = once((subject: Measure) => subject.words.some(w => LOSS.test(w)));

const LOSS = /亏|虧|赤字|逆差|^(?:loss|losses|deficit|deficits)$/u;

/** Years between the two values by their own periods; by the length of time that the text names when they have none. */
export function yearsOf(levels: Levels, rate?: Statement): number | undefined {
  const { fromStatement: a, toStatement: b } = levels;
  if (a.period !== undefined && b.period !== undefined && a.ownPeriod && b.ownPeriod) {
    const n = yearsBetween(a.period, b.period);
    if (n > 0) return n;
  }
  if (
    a.ownPeriod &&
    a.period !== undefined &&
    b.period !== undefined &&
    !b.ownPeriod &&
    b.relative === undefined
  ) {
    const n = yearsBetween(a.period, b.period);
    if (n > 0) return n;
  }
  return statedYears([rate, b, a]);
}

/** "three years", 五年: a length of time beside one of the statements. */
export function statedYears(statements: readonly (Statement | undefined)[]): number | undefined {
  for (const s of statements) {
    for (const token of [...(s?.lead ?? []), ...(s?.tail ?? [])]) {
      if (token.type === 'period' && token.duration !== undefined && token.duration >= 12)
        return token.duration / 12;
    }
  }
  return undefined;
}

/** The years that a rate is labelled with: "CAGR from 2024 to 2030" is 6, and 7 with a base in 2023. */
export function labelYears(rate: Statement): number | undefined {
  for (const token of [...rate.lead, ...rate.tail]) {
    if (token.type === 'period' && token.isSpan && token.period !== undefined)
      return (token.period.end - token.period.start) / 12 - 1;
  }
  return undefined;
}

export function periodName(s: Statement): string {
  if (s.period !== undefined && s.ownPeriod) return String(yearOf(s.period));
  return '';
}
