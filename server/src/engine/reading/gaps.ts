import type { BlockReading } from './block-reading.ts';
import type { Statement } from './statements.ts';

/** Text between two statements' figures, hedges included. */
export function gapText(block: BlockReading, a: Statement, b: Statement): string {
  return block.text.slice(a.figure.span.end, b.figure.span.start);
}
