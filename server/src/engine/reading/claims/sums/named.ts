import { cue, mayHold } from '../../../lexicon/cues.ts';
import { NAMED_SUMS } from '../../../lexicon/totals.ts';
import { comparable } from '../../../quantity/compare.ts';
import type { BlockReading } from '../../block-reading.ts';
import type { Statement } from '../../statements/statements.ts';
import type { StatedSum } from './parts.ts';

const CONTEXTS = NAMED_SUMS.map(({ context }) => cue(context));

/** Final and interim dividend, exports and imports: sums that are known by the names of their parts. */
export function namedSums(block: BlockReading, group: readonly Statement[]): StatedSum[] {
  const [first] = group;
  const sentence = first && block.sentences[first.sentence];
  if (sentence === undefined || group.length < 3 || !CONTEXTS.some(context => mayHold(block, context)))
    return [];
  const said = block.text.slice(sentence.start, sentence.end);
  const levels = group.filter(
    s =>
      s.depth === 0 &&
      s.figure.kind === 'amount' &&
      s.figure.range === undefined &&
      s.base !== 'past' &&
      s.base !== 'from',
  );
  return NAMED_SUMS.flatMap(({ context, total: totalWords, parts: [one, other], open }) => {
    if (!context.test(said) || open.test(said)) return [];
    const named = levels.map(s => ({ s, phrase: phraseBefore(block, s, sentence.start) }));
    const totals = named.filter(({ phrase }) => totalWords.test(phrase));
    const rest = named.filter(n => !totals.includes(n));
    const [total, a, b] = [
      totals,
      rest.filter(n => one.test(n.phrase) && !other.test(n.phrase)),
      rest.filter(n => other.test(n.phrase) && !one.test(n.phrase)),
    ].map(found => (found.length === 1 ? found[0]?.s : undefined));
    if (total === undefined || a === undefined || b === undefined) return [];
    if (!comparable(total.figure, a.figure) || !comparable(total.figure, b.figure)) return [];
    return [{ total, parts: [a, b], partition: 'all' } as const];
  });
}

function phraseBefore(block: BlockReading, s: Statement, sentenceStart: number): string {
  let from = sentenceStart;
  for (const { figure } of block.statements)
    if (figure.span.end <= s.figure.span.start) from = Math.max(from, figure.span.end);
  return block.text.slice(from, s.figure.span.start);
}
