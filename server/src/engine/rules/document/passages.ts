import type { DocumentReading, PlacedProse, PlacedTable } from '../../reading/document-reading.ts';
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

export function sentencesIn(text: string): Passage[] {
  return cut({ text, start: 0, end: text.length }, SENTENCE_END);
}

/** The parts of a sentence between commas, colons, dashes and brackets. */
export function clausesIn(text: string, sentence: Passage): Passage[] {
  return cut({ text, start: sentence.start, end: sentence.end }, CLAUSE_END);
}

function cut({ text, start, end }: Passage, mark: RegExp): Passage[] {
  const out: Passage[] = [];
  let from = start;
  const piece = text.slice(start, end);
  for (const found of piece.matchAll(mark)) {
    const to = start + found.index;
    if (to > from) out.push({ text: text.slice(from, to), start: from, end: to });
    from = to + found[0].length;
  }
  if (end > from) out.push({ text: text.slice(from, end), start: from, end });
  return out;
}

/** Each block of prose with the tables that it may speak of. */
export function besideTables(
  document: DocumentReading,
): readonly { readonly block: PlacedProse; readonly tables: readonly PlacedTable[] }[] {
  if (document.tables.length === 0) return [];
  return document.prose.flatMap(block => {
    const tables = tablesNear(document, block);
    return tables.length === 0 ? [] : [{ block, tables }];
  });
}
