import { countAtHead } from '../text/ordered.ts';
import type { Span } from '../text/span.ts';
import { shift } from '../text/span.ts';
import type { DocumentReading, PlacedProse } from './document-reading.ts';
import { once } from './latest.ts';
import { inBlock } from './plain-text.ts';

/** Where a stretch of what was read stands in the file: a block's plain text is shorter than the block. */
export function inFile(document: DocumentReading, span: Span): Span {
  const blocks = withMarks(document);
  if (blocks.length === 0) return span;
  const first = blockAt(blocks, span.start);
  const last = blockAt(blocks, Math.max(span.start, span.end - 1));
  return { start: placedIn(first, span).start, end: placedIn(last, span).end };
}

function placedIn(block: PlacedProse | undefined, span: Span): Span {
  if (block === undefined) return span;
  return shift(inBlock(block.reading.omitted, shift(span, -block.start)), block.start);
}

const withMarks: (document: DocumentReading) => readonly PlacedProse[] = once(({ prose }) =>
  prose.filter(({ reading }) => reading.omitted !== undefined),
);

/** The block in whose plain text a place lies. */
function blockAt(blocks: readonly PlacedProse[], place: number): PlacedProse | undefined {
  const block = blocks[countAtHead(blocks, b => b.start <= place) - 1];
  return block !== undefined && place <= block.start + block.reading.text.length ? block : undefined;
}
