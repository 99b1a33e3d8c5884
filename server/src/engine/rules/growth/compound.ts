import { NAMES_AGAIN, STANDS_FOR_ANY } from '../../lexicon/bindings.ts';
import { baseValue, comparable } from '../../quantity/compare.ts';
import { compoundGrowth, growth } from '../../quantity/growth.ts';
import { type Interval, meets, scale } from '../../quantity/interval.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Change } from '../../reading/claims/changes.ts';
import type { Sentence } from '../../reading/lexer/sentences.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { isHypothetical, isReal } from '../prose/guards.ts';
import { type Levels, labelYears, levelsOf, statedYears, yearsOf } from '../prose/levels.ts';
import type { Computed } from '../prose/texts.ts';
import { onlyEndsAround } from './ends-around.ts';
import { claimOf } from './told-rate.ts';

/** A compound rate that the values it is told of cannot make. */
export interface CompoundBreak {
  readonly rate: Statement;
  readonly levels: Levels;
  readonly years: number;
  readonly computed: Computed;
  readonly reading: Reading;
  /** Contradicted even by the widest sense of the hedges. */
  readonly certain: boolean;
}

/** The other reading that fits, when there is one. */
export type Reading =
  | { readonly type: 'none' }
  | { readonly type: 'years'; readonly years: number }
  | { readonly type: 'label'; readonly years: number }
  | { readonly type: 'simple-average' }
  | { readonly type: 'total' }
  | { readonly type: 'scale'; readonly factor: number }
  | { readonly type: 'real' };

/** Every compound claim of a block that its values contradict, with the reading that would explain it. */
export function compoundBreaks(block: BlockReading): CompoundBreak[] {
  return judgedClaims(block).filter(claim => claim.reading.type !== 'label');
}

/** A claim that holds for the years of its label, and not for those of the values. */
export interface LabelledClaim extends CompoundBreak {
  readonly labelled: number;
}

/** Claims whose label starts with another year than the values: "$783 million in 2023 …, a CAGR of 17% from 2024 to 2030". */
export function labelledClaims(block: BlockReading): LabelledClaim[] {
  return judgedClaims(block).flatMap(claim =>
    claim.reading.type === 'label' ? [{ ...claim, labelled: claim.reading.years }] : [],
  );
}

function judgedClaims(block: BlockReading): CompoundBreak[] {
  const { changes, statements, sentences } = block;
  return changes.flatMap((change, i) => {
    const rate = change.compound;
    if (rate === undefined || rate.figure.range !== undefined || isHypothetical(rate)) return [];
    const bound =
      levelsOf(change) ?? levelsListed(statements, change, rate) ?? levelsBefore(changes, i, rate);
    const around = bound === undefined ? onlyEndsAround(block, rate) : undefined;
    const levels = bound ?? around?.levels;
    if (levels === undefined || levels.fromStatement.figure.kind !== 'amount') return [];
    const years = around?.years ?? yearsOf(levels, rate) ?? onlyYearsIn(sentences[rate.sentence]);
    if (years === undefined || years < 1) return [];
    const found = judge(statements, change, rate, levels, years);
    return found === undefined || (years === 1 && isOfEarlierStart(statements, levels, rate)) ? [] : [found];
  });
}

/** 由 2021 年的 6.84 增至 2022 年的 9.27，再增至 2023 年的 12.15，复合年增长率 33.3%: of the whole chain, not of its last leg. */
function isOfEarlierStart(
  statements: readonly Statement[],
  { toStatement: to }: Levels,
  rate: Statement,
): boolean {
  return statements.some(from => {
    if (
      from === to ||
      from.sentence !== rate.sentence ||
      !from.ownPeriod ||
      from.figure.span.start > to.figure.span.start
    )
      return false;
    const levels = levelsOf({ from, to, sentence: rate.sentence });
    const years = levels && yearsOf(levels, rate);
    return levels !== undefined && years !== undefined && years > 1 && fits(levels, years, claimOf(rate));
  });
}

function judge(
  statements: readonly Statement[],
  change: Change,
  rate: Statement,
  levels: Levels,
  years: number,
): CompoundBreak | undefined {
  const { from, to } = levels.likely;
  const computed = compoundGrowth(from, to, years);
  const widest = compoundGrowth(levels.from, levels.to, years);
  if (computed === undefined || widest === undefined) return undefined;
  const claim = claimOf(rate);
  if (meets(computed, claim) || isToldBetter(statements, rate, computed)) return undefined;
  const label = labelYears(rate);
  const isLabelled = label !== undefined && label >= 1 && fits(levels, label, claim);
  const reading: Reading = isLabelled
    ? { type: 'label', years: label }
    : isReal(change)
      ? { type: 'real' }
      : readingOf(levels, years, claim);
  const point =
    100 *
    ((baseValue(levels.toStatement.figure) / baseValue(levels.fromStatement.figure)) ** (1 / years) - 1);
  return { rate, levels, years, computed: { ...computed, point }, reading, certain: !meets(widest, claim) };
}

/** 合计复合增速为 8.9%；后道从 103 增至 173，复合增速 13.8%: another rate of the sentence is that of the levels. */
function isToldBetter(statements: readonly Statement[], rate: Statement, computed: Interval): boolean {
  return statements.some(
    s =>
      s !== rate &&
      s.sentence === rate.sentence &&
      s.part_ !== rate.part_ &&
      s.role === 'compound' &&
      s.figure.range === undefined &&
      meets(computed, claimOf(s)),
  );
}

/** "In the five years to 2023, revenue compounded at …, going from … to …": the one length of time that the sentence tells. */
function onlyYearsIn(sentence: Sentence | undefined): number | undefined {
  const lengths = (sentence?.tokens ?? []).flatMap(t =>
    t.type === 'period' && t.duration !== undefined && t.duration >= 12 ? [t.duration] : [],
  );
  return lengths.length === 1 ? (lengths[0] as number) / 12 : undefined;
}

function fits(levels: Levels, years: number, claim: Interval): boolean {
  const computed = compoundGrowth(levels.likely.from, levels.likely.to, years);
  return computed !== undefined && meets(computed, claim);
}

function readingOf(levels: Levels, years: number, claim: Interval): Reading {
  for (const n of [years - 1, years + 1])
    if (n >= 1 && fits(levels, n, claim)) return { type: 'years', years: n };
  const total = growth(levels.likely.from, levels.likely.to);
  if (total !== undefined && years > 1) {
    if (meets(scale(total, 1 / years), claim)) return { type: 'simple-average' };
    if (meets(total, claim)) return { type: 'total' };
  }
  for (const factor of [10, 0.1, 100, 0.01, 1000, 0.001, 1e4, 1e-4]) {
    if (
      fits(
        { ...levels, likely: { from: levels.likely.from, to: scale(levels.likely.to, factor) } },
        years,
        claim,
      )
    )
      return { type: 'scale', factor };
  }
  return { type: 'none' };
}

/** 2021 至 2024 年营收依次为 3.42、4.15、5.08 和 5.97 亿元，复合增长率…: the ends of the list before the rate. */
function levelsListed(statements: readonly Statement[], change: Change, rate: Statement): Levels | undefined {
  if (change.from !== undefined || (change.to !== undefined && !change.to.inSeries)) return undefined;
  const before = statements.slice(0, statements.indexOf(rate)).filter(s => s.sentence === rate.sentence);
  const last = before.at(-1);
  if (last?.inSeries !== true || last.role !== 'level' || rate.freshSubject) return undefined;
  // 预计 2025—2027 年分别为…，三年复合增速: from the year before the list
  if (last.scope.has('forecast') || statedYears([rate]) !== undefined) return undefined;
  const list = before.slice(before.findLastIndex(s => !s.inSeries || !comparable(s.figure, last.figure)) + 1);
  // Several lists, each with the same years: the last one begins where the years begin anew
  const from = list.findLast(s => (s.period?.start ?? 0) <= Math.min(...list.map(o => o.period?.start ?? 0)));
  if (from === undefined || from === last || from.period === undefined) return undefined;
  return levelsOf({ from, to: last, sentence: rate.sentence });
}

/** The values told a sentence or two before: the last pair of one measure in two years. */
function levelsBefore(changes: readonly Change[], at: number, rate: Statement): Levels | undefined {
  if (changes[at]?.to !== undefined || changes[at]?.from !== undefined) return undefined;
  for (let i = at - 1; i >= 0 && rate.sentence - (changes[i] as Change).sentence <= 2; i--) {
    const levels = levelsOf(changes[i] as Change);
    if (levels === undefined || levels.fromStatement.figure.kind !== 'amount') continue;
    const years = yearsOf(levels);
    if (years === undefined || years < 1.5 || !isAboutSame(levels, rate)) continue;
    return levels;
  }
  return undefined;
}

/** A rate in a sentence of its own is of the values before it when it names no subject, or one of theirs. */
function isAboutSame(levels: Levels, rate: Statement): boolean {
  const label = spanOf(rate);
  const { fromStatement: a, toStatement: b } = levels;
  // "They are forecast to grow by 6% a year to 2030": of the years to come
  if (rate.scope.has('forecast') && !b.scope.has('forecast')) return false;
  if (label !== undefined && a.period && b.period) {
    return Math.abs(label.start - a.period.start) <= 12 && Math.abs(label.end - b.period.end) < 12;
  }
  const own = rate.subject.words.filter(w => !NAMES_AGAIN.has(w) && !STANDS_FOR_ANY.has(w));
  return own.length === 0 || own.some(w => b.subject.words.includes(w) || a.subject.words.includes(w));
}

function spanOf(rate: Statement) {
  for (const token of [...rate.lead, ...rate.tail])
    if (token.type === 'period' && token.isSpan && token.period) return token.period;
  const years = [...rate.lead, ...rate.tail].flatMap(t =>
    t.type === 'period' && t.period && !t.isSpan ? [t.period] : [],
  );
  return years.length === 2
    ? { start: (years[0] as { start: number }).start, end: (years[1] as { end: number }).end }
    : undefined;
}
