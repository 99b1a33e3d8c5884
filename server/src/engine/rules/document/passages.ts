import type { DocumentReading, PlacedProse } from '../../reading/document-reading.ts';
import { once } from '../../reading/latest.ts';
import { matchesIn } from '../../text/matches.ts';
import { ofEach } from '../../text/of-each.ts';
import { type Board, sideOf } from './board.ts';
import { tablesNear } from './tie.ts';

/** A stretch of a block's text, in the block's coordinates. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Ends of sentences and of their parts; a point or comma between digits ends nothing. */
const SENTENCE_END = /[。！？；\n]|[.!?;](?=\s|$|["”)])/gu;
const CLAUSE_END = /[，：]|[,:](?=\s|$)|\s[–—]\s|——|[()（）]/gu;

function sentencesIn(text: string): Passage[] {
  return cut({ text, start: 0, end: text.length }, SENTENCE_END);
}

/** The parts of a sentence between commas, colons, dashes and brackets. */
function clausesIn(text: string, sentence: Passage): Passage[] {
  return cut({ text, start: sentence.start, end: sentence.end }, CLAUSE_END);
}

function cut({ text, start, end }: Passage, mark: RegExp): Passage[] {
  const out: Passage[] = [];
  let from = start;
  const piece = text.slice(start, end);
  for (const found of matchesIn(piece, mark)) {
    const to = start + found.index;
    if (to > from) out.push({ text: text.slice(from, to), start: from, end: to });
    from = to + found[0].length;
  }
  if (end > from) out.push({ text: text.slice(from, end), start: from, end });
  return out;
}

/** A sentence with its clauses. */
export interface Sentence extends Passage {
  readonly clauses: readonly Passage[];
}

/** A text sentence by sentence, with the clauses of each. */
export function takenApart(text: string): Sentence[] {
  return sentencesIn(text).map(s => ({ ...s, clauses: clausesIn(text, s) }));
}

/** A block of prose with the tables that it may speak of. */
export interface Beside {
  readonly block: PlacedProse;
  readonly boards: readonly Board[];
  readonly sentences: readonly Sentence[];
}

/** Each block of prose near tables, taken apart once for all the rules that read it against them. */
export const besideTables: (document: DocumentReading) => readonly Beside[] = once(document =>
  document.tables.length === 0 ? [] : ofEach(document.prose, block => besideOf(document, block)),
);

function besideOf(document: DocumentReading, block: PlacedProse): Beside[] {
  const boards = ofEach(tablesNear(document, block), sideOf);
  if (boards.length === 0) return [];
  const { text } = block.reading;
  return [{ block, boards, sentences: takenApart(text) }];
}
