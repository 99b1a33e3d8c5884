import { cue, mayHold } from '../../../lexicon/cues.ts';
import { ADDS_UP, ALL_TOLD_BEHIND, MAKES_TOTAL, POINTS_BACK } from '../../../lexicon/totals.ts';
import { WHOLE_YEAR } from '../../../lexicon/year-parts.ts';
import { comparable } from '../../../quantity/compare.ts';
import { areWithin } from '../../../quantity/interval.ts';
import type { BlockReading } from '../../block-reading.ts';
import type { Statement } from '../../statements/statements.ts';
import { isNamedBesideBare, isPart, type StatedSum, sizeOf, sumOf } from './parts.ts';
import { countOf, isTopN, saysTotal } from './total-words.ts';

const ADDS = cue(ADDS_UP);
const MAKES = cue(MAKES_TOTAL);
const BACK = cue(POINTS_BACK);
/** Beyond this the total is of other things than the parts before it. */
const FARTHEST = 1.6;

/** "A shipped a, B b and C c. Together the three moved T." */
export function totalsOfSentenceBefore(
  block: BlockReading,
  sentences: readonly (readonly Statement[])[],
): StatedSum[] {
  if (!mayHold(block, ADDS) && !mayHold(block, MAKES) && !mayHold(block, BACK)) return [];
  return sentences.flatMap((group, i) => {
    const [total] = group;
    const before = sentences[i - 1];
    // What the largest few of the sentence before hold is told by reading/claims/top-n.ts
    if (total === undefined || before === undefined || isTopN(block.text, group, 0)) return [];
    if (total.turn - (before[0] as Statement).turn !== 1) return [];
    const start = block.sentences[total.sentence]?.start ?? 0;
    const phrase = block.text.slice(start, total.figure.hedgeSpan?.start ?? total.figure.span.start);
    if (
      !ADDS_UP.test(phrase) &&
      !(POINTS_BACK.test(phrase) && (MAKES_TOTAL.test(phrase) || isToldAsTotal(block, total)))
    )
      return [];
    const parts = partsOf(before, total);
    const n = countOf(phrase);
    if (parts.length < 2 || (n !== undefined && n !== parts.length)) return [];
    // The parts of a year are added up by total/periods
    if (WHOLE_YEAR.test(phrase) && parts.some(p => p.part !== undefined)) return [];
    if (n === undefined && areOfPeriods(parts)) return [];
    return areWithin(FARTHEST, sumOf(parts), sizeOf(total))
      ? [{ total, parts, partition: 'all' } as const]
      : [];
  });
}

/** "The programme costs €94m altogether. The state pays €52m, the regions €27m and the towns €15m": a total word, then a closed list. */
export function partsOfSentenceBehind(
  block: BlockReading,
  sentences: readonly (readonly Statement[])[],
): StatedSum[] {
  return sentences.flatMap((group, i) => {
    const [total, next] = [group.at(-1), sentences[i + 1]];
    if (total === undefined || next === undefined || !isWholeToldLast(block, total, group)) return [];
    const parts = partsOf(next, total);
    const [before, last] = parts.slice(-2);
    if (before === undefined || last === undefined || parts.length < 3 || parts.length !== next.length)
      return [];
    if (last.sentence - total.sentence !== 1 || areOfPeriods(parts)) return [];
    if (!/ and [^.;\d]{0,40}$/u.test(block.text.slice(before.figure.span.end, last.figure.span.start)))
      return [];
    return areWithin(NEAR, sumOf(parts), sizeOf(total)) ? [{ total, parts, partition: 'some' } as const] : [];
  });
}

const NEAR = 1.25;

function isToldAsTotal({ text }: BlockReading, total: Statement): boolean {
  const { span } = total.figure;
  return saysTotal(total) || ALL_TOLD_BEHIND.test(text.slice(span.end, span.end + 48));
}

function isWholeToldLast(block: BlockReading, total: Statement, group: readonly Statement[]): boolean {
  return (
    total.role === 'level' &&
    total.figure.kind === 'amount' &&
    group.every(s => s === total || !comparable(s.figure, total.figure)) &&
    isToldAsTotal(block, total)
  );
}

/** All that is told of the total's unit; none when one of them is no part. */
function partsOf(group: readonly Statement[], total: Statement): readonly Statement[] {
  if (total.role === 'growth' || total.role === 'points' || total.figure.range !== undefined) return [];
  const like = group.filter(
    s => comparable(s.figure, total.figure) && s.role !== 'growth' && !isNamedBesideBare(s, total),
  );
  const told = like.filter(s => !(s.depth > 0 && (s.base === 'past' || s.ownPeriod)));
  const isClosed = told.every(s => isPart({ ...s, depth: total.depth }, total) && !saysTotal(s));
  return isClosed && !group.some(s => s.scope.has('of-which') || s.scope.has('including')) ? told : [];
}

/** One thing in several years is added up only when the text counts them. */
function areOfPeriods(parts: readonly Statement[]): boolean {
  const years = parts.map(p => (p.ownPeriod ? p.period?.start : undefined));
  return new Set(years.filter(y => y !== undefined)).size > 1;
}
