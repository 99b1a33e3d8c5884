import type { BlockReading } from '../../reading/block-reading.ts';
import type { Statement } from '../../reading/statements.ts';
import type { Span } from '../../text/span.ts';

/** What the sentence says from the figure before up to this one: where a figure's own subject stands. */
export function phraseOf(block: BlockReading, s: Statement): string {
  const { start, end } = phraseSpan(block, s);
  return block.text.slice(start, end);
}

/** Where that stands in the block. */
export function phraseSpan(block: BlockReading, s: Statement): Span {
  let from = block.sentences[s.sentence]?.start ?? 0;
  for (const other of block.statements) {
    if (other.figure.span.end > s.figure.span.start) break;
    if (other.sentence === s.sentence) from = other.figure.span.end;
  }
  return { start: from, end: s.figure.span.start };
}
