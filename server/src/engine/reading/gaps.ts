import type { BlockReading } from './block-reading.ts';
import type { Statement } from './statements.ts';

/** Text between two statements' figures, hedges included. */
export function gapText(block: BlockReading, a: Statement, b: Statement): string {
  return block.text.slice(a.figure.span.end, b.figure.span.start);
}

/** Statements of the same sentence, in order. */
export function sentencesOf(statements: readonly Statement[]): Statement[][] {
  const groups: Statement[][] = [];
  for (const s of statements) {
    const last = groups.at(-1);
    if (last?.[0]?.sentence === s.sentence) last.push(s);
    else groups.push([s]);
  }
  return groups;
}
