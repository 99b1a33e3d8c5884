import { AT_BEGINNING, AT_END, NAMES_AGAIN, STANDS_FOR_ANY } from '../../lexicon/bindings.ts';
import { comparable } from '../../quantity/compare.ts';
import { compoundGrowth } from '../../quantity/growth.ts';
import { isLikelyRate } from '../../quantity/mistake.ts';
import { type Period, yearsBetween } from '../../quantity/period.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { type Levels, levelsOf, statedYears } from '../prose/levels.ts';
import { claimOf } from './told-rate.ts';

interface Ends {
  readonly levels: Levels;
  readonly years: number;
}

/**
 * The two levels of a compound rate that no frame binds to it: the only two of one unit near it, of two years that its own years do not
 * gainsay, or "at the beginning" and "at the end" of its time. Taken only where people's mistakes explain the rate that is told.
 */
export function onlyEndsAround(block: BlockReading, rate: Statement): Ends | undefined {
  for (const reach of [0, 1, 2]) {
    const near = block.statements.filter(s => Math.abs(s.sentence - rate.sentence) <= reach && isLevel(s));
    const units = near.filter((s, i) => near.findIndex(o => comparable(o.figure, s.figure)) === i);
    const groups = units.map(u => near.filter(s => comparable(s.figure, u.figure))).filter(g => g.length > 1);
    if (groups.length > 1) return undefined;
    const [group] = groups;
    if (group === undefined) continue;
    return group.length === 2 ? endsOf(block, rate, group as [Statement, Statement]) : undefined;
  }
  return undefined;
}

function isLevel({ role, figure, base }: Statement): boolean {
  return role === 'level' && figure.kind === 'amount' && figure.range === undefined && base !== 'whole';
}

function endsOf(block: BlockReading, rate: Statement, pair: [Statement, Statement]): Ends | undefined {
  const [a, b] = pair;
  const span = spanOf(rate);
  const dated = datedEnds(a, b);
  const [from, to] = dated ?? (isToldAsEnds(block, a, b) ? [a, b] : [undefined, undefined]);
  if (from === undefined || to === undefined) return undefined;
  const years =
    dated !== undefined && from.period && to.period
      ? yearsBetween(from.period, to.period)
      : span === undefined
        ? statedYears([rate])
        : Math.round((span.end - span.start) / 12) - 1;
  if (years === undefined || years < 2 || !isOfTheseYears(rate, span, from, to, dated !== undefined))
    return undefined;
  if (rate.scope.has('forecast') !== to.scope.has('forecast') && span === undefined) return undefined;
  if (!isOfThem(block, rate, from, to, span !== undefined)) return undefined;
  const levels = levelsOf({ from, to, sentence: rate.sentence });
  const computed = levels && compoundGrowth(levels.likely.from, levels.likely.to, years);
  if (levels === undefined || computed === undefined || !isLikelyRate(claimOf(rate), computed))
    return undefined;
  return { levels, years };
}

/** The earlier and the later, by years of their own. */
function datedEnds(a: Statement, b: Statement): [Statement, Statement] | undefined {
  if (a.period === undefined || b.period === undefined || !(a.ownPeriod || b.ownPeriod)) return undefined;
  if (a.part?.[1] !== b.part?.[1]) return undefined;
  const n = yearsBetween(a.period, b.period);
  return n === 0 ? undefined : n > 0 ? [a, b] : [b, a];
}

/** "€410m at the beginning of that period and at €905m at its end", "started at 1.9 million and ended at 4.0 million". */
function isToldAsEnds({ text, sentences }: BlockReading, a: Statement, b: Statement): boolean {
  if (a.sentence !== b.sentence) return false;
  const { start = 0, end = text.length } = sentences[a.sentence] ?? {};
  const said = text.slice(start, end);
  return AT_BEGINNING.test(said) && AT_END.test(said) && said.search(AT_BEGINNING) < said.search(AT_END);
}

/** "between 2016 and 2023", "from 2014 to 2022": the years that the rate is told of. */
function spanOf(rate: Statement): Period | undefined {
  const told = [...rate.lead, ...rate.tail].flatMap(t => (t.type === 'period' && t.period ? [t] : []));
  const span = told.find(t => t.isSpan)?.period;
  if (span !== undefined) return span;
  const [first, last] = told;
  return told.length === 2 && first?.period && last?.period && first.period.end < last.period.end
    ? { start: first.period.start, end: last.period.end }
    : undefined;
}

function isOfTheseYears(
  rate: Statement,
  span: Period | undefined,
  from: Statement,
  to: Statement,
  isDated: boolean,
): boolean {
  if (!isDated) return true;
  if (span !== undefined)
    return (
      Math.abs(span.start - (from.period?.start ?? 0)) < 12 && Math.abs(span.end - (to.period?.end ?? 0)) < 12
    );
  // "since 2016"
  const { period, ownPeriod } = rate;
  return (
    !ownPeriod || period === undefined || period.start === from.period?.start || period.end === to.period?.end
  );
}

/** Told in one breath, of the very same years, or of one thing by its name or a pronoun. */
function isOfThem(
  { text, sentences }: BlockReading,
  rate: Statement,
  from: Statement,
  to: Statement,
  isSpanned: boolean,
): boolean {
  if (from.sentence === rate.sentence && to.sentence === rate.sentence) return true;
  const own = rate.subject.words.filter(w => !NAMES_AGAIN.has(w) && !STANDS_FOR_ANY.has(w));
  const names = [...from.subject.words, ...to.subject.words];
  if (own.some(w => names.includes(w)) || (own.length === 0 && rate.sentence > from.sentence)) return true;
  const first = Math.min(from.sentence, to.sentence);
  const opening = text.slice(sentences[first]?.start ?? 0, from.figure.span.start);
  if (first > rate.sentence && (PRONOUN.test(opening) || (isSpanned && names.length < FEW))) return true;
  return (
    rate.sentence > first &&
    DRAWN.test(text.slice(sentences[rate.sentence]?.start ?? 0, rate.figure.span.start))
  );
}

/** A subject of so few words is that of the sentence before: "Sales stood at". */
const FEW = 5;
const PRONOUN =
  /^\W{0,3}(?:it|they|its|their|the (?:market|sector|segment|industry|total|figure|value|volume|number|trade))\b/iu;
const DRAWN = /\b(?:thus|therefore|hence|so|accordingly|consequently|this|that|which) /iu;
