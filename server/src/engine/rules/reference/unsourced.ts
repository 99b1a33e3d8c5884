import { SOURCE_LINE, SOURCED } from '../../lexicon/references.ts';
import type { DocumentReading } from '../../reading/document-reading.ts';
import { type Fact, factsOf, spanOf } from '../../reading/facts.ts';
import { inFile } from '../../reading/in-file.ts';
import { grouped } from '../document/grouped.ts';
import type { Draft, Rule } from '../rule.ts';
import { type Passage, passagesOf } from './labels.ts';

/** For houses that want each number traced; most texts name the source of a page once. */
export const unsourced: Rule = {
  id: 'reference/unsourced',
  severity: 'hint',
  optIn: true,
  summary: 'A key figure has no source nearby.',
  scope: 'document',
  places: 'written',
  check: document => {
    const prose = passagesOf(document);
    const places = new Map(prose.map(({ start }, i) => [start, i]));
    const number = freeNumber(document.text);
    const byBlock = grouped(factsOf(document).filter(isKey), fact => fact.block);
    return [...byBlock.values()].flatMap(([first]) =>
      first === undefined || isSourced(prose, places.get(first.start) ?? -1)
        ? []
        : [draft(document, first, number)],
    );
  },
};

/** Amounts of so much are found by somebody, not counted on the spot. */
const KEY_SIZE = 1e6;

function isKey({ statement: s, isHeading }: Fact): boolean {
  return (
    !isHeading &&
    s.role === 'level' &&
    s.figure.kind === 'amount' &&
    s.figure.scale >= KEY_SIZE &&
    s.base !== 'from' &&
    s.base !== 'past' &&
    s.depth === 0
  );
}

/** In the paragraph itself, in the one before or behind it, or in a line 资料来源 up to the next heading. */
function isSourced(prose: readonly Passage[], at: number): boolean {
  if (
    prose
      .slice(Math.max(0, at - 1), at + 2)
      .some(({ block }) => block.kind !== 'heading' && SOURCED.test(block.text))
  )
    return true;
  for (let i = at + 1; i < prose.length; i++) {
    const { block } = prose[i] as Passage;
    if (block.kind === 'heading') return false;
    if (SOURCE_LINE.test(block.text)) return true;
  }
  return false;
}

function draft(document: DocumentReading, fact: Fact, number: number): Draft {
  const span = inFile(document, spanOf(fact));
  const mark = `[^${number}]`;
  const end = document.text.length;
  const gap = document.text.endsWith('\n\n') ? '' : document.text.endsWith('\n') ? '\n' : '\n\n';
  return {
    span,
    message: `${fact.statement.figure.text} has no source nearby`,
    related: [],
    fixes: [
      {
        title: `Add a note for its source`,
        kind: 'structure',
        edits: [
          { span: { start: span.end, end: span.end }, newText: mark },
          { span: { start: end, end }, newText: `${gap}${mark}: ` },
        ],
      },
    ],
  };
}

function freeNumber(text: string): number {
  const taken = [...text.matchAll(/\[\^(\d{1,4})\]/g)].map(found => Number(found[1]));
  return taken.reduce((most, number) => Math.max(most, number), 0) + 1;
}
