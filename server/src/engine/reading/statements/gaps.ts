import { countAtHead } from '../../text/ordered.ts';
import type { BlockReading } from '../block-reading.ts';
import type { Statement } from './statements.ts';

/** Text between two statements' figures, hedges included. */
export function gapText(block: BlockReading, a: Statement, b: Statement): string {
  return block.text.slice(a.figure.span.end, b.figure.span.start);
}

/** The statement before another in its block; undefined for the first. */
export function previousOf({ statements }: BlockReading, { figure }: Statement): Statement | undefined {
  return statements[countAtHead(statements, s => s.figure.span.start < figure.span.start) - 1];
}

/** The first statement behind another's figure; undefined for the last. */
export function nextOf({ statements }: BlockReading, { figure }: Statement): Statement | undefined {
  return statements[countAtHead(statements, s => s.figure.span.start < figure.span.end)];
}

/** What stands before a place in its clause: back to the last of `stops`, and no further than `from`. */
export function clauseBefore(text: string, from: number, end: number, stops: string): string {
  let start = end;
  while (start > from && start > 0 && !stops.includes(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}
