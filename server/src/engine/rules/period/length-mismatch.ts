import { STOCKS_EN, STOCKS_ZH } from '../../lexicon/stocks.ts';
import { baseValue } from '../../quantity/compare.ts';
import { formatNumber } from '../../quantity/format.ts';
import { growth } from '../../quantity/growth.ts';
import { below, magnitude, meets, subtract } from '../../quantity/interval.ts';
import { covers } from '../../quantity/period.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Change } from '../../reading/claims/changes.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { isHypothetical } from '../prose/guards.ts';
import { type Levels, levelsOf } from '../prose/levels.ts';
import { relatedTo } from '../prose/texts.ts';
import type { Draft, Rule } from '../rule.ts';

/** A flow of half a year is about half that of a year: a rate between the two says nothing. */
export const lengthMismatch: Rule = {
  id: 'period/length-mismatch',
  severity: 'warning',
  summary: 'Amounts of periods of unlike length are compared, as if one were a change on the other.',
  scope: 'prose',
  needs: ['levels'],
  check: block => block.changes.flatMap(change => check(block, change)),
};

function check(block: BlockReading, change: Change): Draft[] {
  const levels = levelsOf(change);
  const told = change.growth ?? change.delta ?? change.to;
  if (levels === undefined || told === undefined || isHypothetical(told)) return [];
  const { fromStatement: from, toStatement: to } = levels;
  const [a, b] = [lengthOf(block, from), lengthOf(block, to)];
  if (a === undefined || b === undefined || a.months === b.months) return [];
  if (!isFlow(block, from) || !isFlow(block, to)) return [];
  if (!isComputed(change, levels)) return [];
  // Sales of the year so far beside those of its first half: a sum that grows, not a comparison
  if (change.growth === undefined && (isNested(from, to) || isPassed(levels, a, b))) return [];
  if (!isWhole(a, b) && !isOneRate(from, to, a.months / b.months)) return [];
  const rate = 100 * (baseValue(to.figure) / baseValue(from.figure) - 1);
  return [
    {
      span: told.figure.span,
      message: `${to.figure.text} is of ${b.months} months, ${from.figure.text} of ${a.months}: ${to.figure.text} / ${from.figure.text} − 1 = ${formatNumber(rate, 1)}% compares unlike lengths of time`,
      related: [from, to].filter(s => s !== told).map(relatedTo),
      fixes: [],
    },
  ];
}

interface Length {
  readonly months: number;
  /** The text says that it means the whole year. */
  readonly isWhole: boolean;
}

const WHOLE = /全年|整年|\b(?:full|whole|entire|all of)\b/i;
/** "a year earlier" of a half-year is the half-year before. */
const LIKE = /同|same|earlier|ago|before|preceding/i;

function lengthOf(block: BlockReading, s: Statement): Length | undefined {
  const token = s.periodToken;
  const said = token === undefined ? '' : block.text.slice(token.start, token.end);
  if (s.period?.instant || token?.instant || /[末底终終初]$/u.test(said)) return undefined;
  if (s.period?.fiscal) return undefined;
  const near = token === undefined ? '' : block.text.slice(Math.max(0, token.start - 14), token.end + 12);
  const isWholeYear = WHOLE.test(near);
  if (s.part !== undefined) return { months: s.part[1], isWhole: false };
  if (s.period !== undefined && s.dated)
    return { months: s.period.end - s.period.start, isWhole: isWholeYear };
  if (s.relative === undefined || LIKE.test(near)) return undefined;
  return { months: 12, isWhole: isWholeYear };
}

function isWhole(a: Length, b: Length): boolean {
  return (a.isWhole && a.months === 12) || (b.isWhole && b.months === 12);
}

/**
 * By the month the two are about the same, and one period is at most half the other: nothing else changed than the length.
 * Where they are not, 上年 beside 上半年 is short for the same half of it.
 */
function isOneRate(from: Statement, to: Statement, lengths: number): boolean {
  const ratio = (baseValue(to.figure) / baseValue(from.figure)) * lengths;
  return Math.max(lengths, 1 / lengths) >= 2 && ratio > 0.75 && ratio < 1.35;
}

/** The rate or amount that is stated is that of the two amounts; with none, the text must lead from one to the other. */
function isComputed(change: Change, levels: Levels): boolean {
  const { growth: rate, delta } = change;
  if (rate !== undefined) {
    const made = growth(levels.from, levels.to);
    return made !== undefined && meets(magnitude(made), magnitude(rate.figure.interval));
  }
  if (delta !== undefined)
    return meets(magnitude(subtract(levels.to, levels.from)), magnitude(delta.figure.interval));
  return levels.fromStatement.base === 'from' && levels.toStatement.base === 'to';
}

function isNested({ period: a }: Statement, { period: b }: Statement): boolean {
  return a !== undefined && b !== undefined && (covers(a, b) || covers(b, a));
}

/** 1至9月出口 5,120 吨，比 2024 年全年的 4,870 吨还多 250 吨: so much more in less time is worth telling. */
function isPassed({ likely: { from, to } }: Levels, a: Length, b: Length): boolean {
  return (b.months < a.months && below(from, to)) || (a.months < b.months && below(to, from));
}

const FLOWS = new Set([
  'mass',
  'emission',
  'energy',
  'volume',
  'oil-volume',
  'count:visit',
  'count:transaction',
  'count:vehicle',
  'count:set',
  'count:unit',
  'count:piece',
  'x-teu',
]);

function isFlow(block: BlockReading, s: Statement): boolean {
  const { kind, unit } = s.figure;
  if (kind !== 'amount' || unit === undefined || unit.id.includes('/')) return false;
  if (!unit.dimension.startsWith('money') && !FLOWS.has(unit.dimension)) return false;
  const sentence = block.sentences[s.sentence];
  const before = block.text.slice(sentence?.start ?? 0, s.figure.span.start);
  return !STOCKS_ZH.test(before) && !STOCKS_EN.test(before);
}
