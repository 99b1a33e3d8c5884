import { AHEAD_OF_LEVELS, COMPARED, UNTRUE } from '../../lexicon/directions.ts';
import { EVALUATIVE } from '../../lexicon/moves.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { WordToken } from '../../reading/tokens.ts';
import type { Levels } from '../prose/levels.ts';

/**
 * The word of rise or fall that a change is told by when none touches its figures: before both, with nothing but a comma or
 * colon between (产量有所下降，为 212 万吨), or between the two as a comparison ("higher than the year before (1,251)").
 */
export function toldDirection({ text, sentences }: BlockReading, levels: Levels): WordToken | undefined {
  const { fromStatement: from, toStatement: to } = levels;
  if (from.sentence !== to.sentence) return undefined;
  const [first, second] = from.figure.span.start < to.figure.span.start ? [from, to] : [to, from];
  const moves = sentences[to.sentence]?.tokens.filter(
    (t): t is WordToken => t.type === 'word' && (t.kind === 'rise' || t.kind === 'fall'),
  );
  const told = (t: WordToken) =>
    !EVALUATIVE.test(text.slice(t.start, t.end).toLowerCase()) &&
    !UNTRUE.test(text.slice(Math.max(0, t.start - 8), t.start));
  const figures = sentences[to.sentence]?.tokens.filter(t => t.type === 'figure') ?? [];
  const ahead = moves?.findLast(t => t.end <= first.figure.span.start);
  if (ahead !== undefined && told(ahead) && !first.freshSubject) {
    const gap = text.slice(ahead.end, first.figure.hedgeSpan?.start ?? first.figure.span.start);
    const isNext = !figures.some(f => f.start >= ahead.end && f.start < first.figure.span.start);
    if (isNext && AHEAD_OF_LEVELS.test(gap)) return ahead;
  }
  if (second !== from) return undefined;
  const between =
    moves?.filter(t => t.start >= first.figure.span.end && t.end <= second.figure.span.start) ?? [];
  const [only] = between;
  if (only === undefined || between.length !== 1 || !told(only)) return undefined;
  const isAlone = !figures.some(f => f.start >= first.figure.span.end && f.start < second.figure.span.start);
  return isAlone && COMPARED.test(text.slice(only.start, second.figure.span.start)) ? only : undefined;
}
