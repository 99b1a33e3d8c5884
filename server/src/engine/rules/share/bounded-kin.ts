import {
  HAS_PART,
  NAMED_PROPORTION,
  NEXT_OF_THEM,
  OF_ITS_THINGS,
  THE_SAME_SHARE,
} from '../../lexicon/bounded-rates.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements/statements.ts';

/** What a percentage is a part of by those that it stands with: the same share of other places, groups or times. */
export function wholeOfKin(
  block: BlockReading,
  s: Statement,
  wholeOf: (s: Statement) => string | undefined,
): string | undefined {
  const { text } = block;
  const { start, end } = s.figure.span;
  const things = HAS_PART.test(text.slice(Math.max(0, start - 24), start))
    ? OF_ITS_THINGS.exec(text.slice(end, end + 60))?.[1]
    : undefined;
  if (things !== undefined) return `A share of ${things}`;
  for (const told of [beforeInList(block, s), beforeInSentence(block, s)]) {
    const whole = told && wholeOf(told);
    if (whole !== undefined) return whole;
  }
  return isCalledProportion(block, s) ? 'A proportion' : undefined;
}

/** "88.1% of the seeds sown came up on clay and 112.4% on loam" */
function beforeInList(block: BlockReading, s: Statement): Statement | undefined {
  const before = block.statements[block.statements.indexOf(s) - 1];
  if (before?.sentence !== s.sentence || !isShare(before)) return undefined;
  return NEXT_OF_THEM.test(block.text.slice(before.figure.span.end, s.figure.span.start))
    ? before
    : undefined;
}

/** "68.4% of households own … The rate is lowest in the capital, at 47.9%, and highest in the east, at 106.2%" */
function beforeInSentence(
  { text, sentences, bySentence }: BlockReading,
  s: Statement,
): Statement | undefined {
  const { start = 0, end = 0 } = sentences[s.sentence] ?? {};
  if (!THE_SAME_SHARE.test(text.slice(start, Math.min(end, start + 40)))) return undefined;
  return bySentence.find(list => list[0]?.sentence === s.sentence - 1)?.find(isShare);
}

/** "For the holdings as a whole the proportion is 57.2%", behind it. */
function isCalledProportion({ text, statements, sentences }: BlockReading, s: Statement): boolean {
  const next = statements.find(t => t.sentence === s.sentence + 1 && t.figure.kind === 'percent');
  if (next === undefined) return false;
  return NAMED_PROPORTION.test(text.slice(sentences[next.sentence]?.start ?? 0, next.figure.span.start));
}

function isShare({ figure, role }: Statement): boolean {
  return figure.kind === 'percent' && figure.value <= 100 && (role === 'level' || role === 'share');
}
