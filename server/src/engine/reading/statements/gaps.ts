import type { BlockReading } from '../block-reading.ts';
import type { Statement } from './statements.ts';

/** Text between two statements' figures, hedges included. */
export function gapText(block: BlockReading, a: Statement, b: Statement): string {
  return block.text.slice(a.figure.span.end, b.figure.span.start);
}

/** The statement before another in its block; undefined for the first. */
export function previousOf(block: BlockReading, s: Statement): Statement | undefined {
  const { statements } = block;
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const at = (low + high) >> 1;
    if ((statements[at] as Statement).figure.span.start < s.figure.span.start) low = at + 1;
    else high = at;
  }
  return statements[low - 1];
}

/** The first statement behind another's figure; undefined for the last. */
export function nextOf(block: BlockReading, s: Statement): Statement | undefined {
  const { statements } = block;
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const at = (low + high) >> 1;
    if ((statements[at] as Statement).figure.span.start < s.figure.span.end) low = at + 1;
    else high = at;
  }
  return statements[low];
}

/** What stands before a place in its clause: back to the last of `stops`, and no further than `from`. */
export function clauseBefore(text: string, from: number, end: number, stops: string): string {
  let start = end;
  while (start > from && start > 0 && !stops.includes(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}
