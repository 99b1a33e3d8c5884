import type { BlockReading } from './block-reading.ts';
import type { Statement } from './statements.ts';

/** Text between two statements' figures, hedges included. */
export function gapText(block: BlockReading, a: Statement, b: Statement): string {
  return block.text.slice(a.figure.span.end, b.figure.span.start);
}

/** What stands before a place in its clause: back to the last of `stops`, and no further than `from`. */
export function clauseBefore(text: string, from: number, end: number, stops: string): string {
  let start = end;
  while (start > from && start > 0 && !stops.includes(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}
