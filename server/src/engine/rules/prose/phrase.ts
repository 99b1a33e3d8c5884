import { RELATIVE_CLAUSE } from '../../lexicon/asides.ts';
import type { BlockReading } from '../../reading/block-reading.ts';
import { previousOf } from '../../reading/statements/gaps.ts';
import type { Statement } from '../../reading/statements/statements.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';

/** What the sentence says from the figure before up to this one: where a figure's own subject stands. */
export function phraseOf(block: BlockReading, s: Statement): string {
  const { start, end } = phraseSpan(block, s);
  return block.text.slice(start, end);
}

/** Where that stands in the block. */
export function phraseSpan(block: BlockReading, s: Statement): Span {
  const previous = previousOf(block, s);
  const from =
    previous?.sentence === s.sentence ? previous.figure.span.end : (block.sentences[s.sentence]?.start ?? 0);
  return { start: from, end: s.figure.span.start };
}

/** What is said in passing of something else, with its own time. */
export function relativeClauses(text: string, { start, end }: Span): Span[] {
  return matchesIn(text.slice(start, end), RELATIVE_CLAUSE).map(({ 0: clause, index }) => ({
    start: start + index,
    end: start + index + clause.length,
  }));
}
