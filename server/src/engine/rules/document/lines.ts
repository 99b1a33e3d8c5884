import type { DocumentReading, PlacedProse } from '../../reading/document-reading.ts';
import { type Fact, factsOf, isTitle } from '../../reading/facts.ts';
import { once } from '../../reading/latest.ts';
import { ofEach } from '../../text/of-each.ts';
import { grouped } from './grouped.ts';

/** A sentence of the document with the facts that it tells. */
export interface Line {
  readonly block: PlacedProse;
  readonly text: string;
  /** Where it starts in its block. */
  readonly start: number;
  /** Its place among all lines of the document. */
  readonly at: number;
  readonly isTitle: boolean;
  readonly facts: readonly Fact[];
}

/** The sentences of all prose, in order of place. */
export const linesOf: (document: DocumentReading) => readonly Line[] = once(document => {
  const facts = grouped(factsOf(document), f => f.block);
  return ofEach(document.prose, block => linesOfBlock(block, facts.get(block) ?? [])).map((line, at) => ({
    ...line,
    at,
  }));
});

function linesOfBlock(block: PlacedProse, facts: readonly Fact[]): Omit<Line, 'at'>[] {
  const { text, sentences } = block.reading;
  const title = isTitle(block.reading);
  if (sentences.length === 0) return [{ block, text, start: 0, isTitle: title, facts: [] }];
  const bySentence = grouped(facts, f => f.statement.sentence);
  return sentences.map(({ start, end }, i) => ({
    block,
    text: text.slice(start, end),
    start,
    isTitle: title,
    facts: bySentence.get(i) ?? [],
  }));
}

/** The lines from `before` lines ahead of a line to `behind` lines after it, of its own section. */
export function around(
  lines: readonly Line[],
  { at, block }: Line,
  before: number,
  behind: number,
): readonly Line[] {
  return lines
    .slice(Math.max(0, at - before), at + behind + 1)
    .filter(l => l.block.section === block.section && !l.isTitle);
}
