import { fitted } from '../../text/own.ts';
import type { Token } from '../tokens.ts';

/** A sentence with its tokens; spans are those of the block. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

const MOST_FIGURES = 120;
/** Where not even a comma stands between them. */
const MOST_WITHOUT_STOP = 400;

/** Splits at full stops, question and exclamation marks; the mark belongs to the sentence before it. */
export function splitSentences(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let from = 0;
  let figures = 0;
  const cut = (end: number, until: number, next: number): void => {
    figures = 0;
    sentences.push({ start, end, tokens: tokens.slice(from, until) });
    start = end;
    from = next;
  };
  tokens.forEach((token, i) => {
    if (token.type === 'figure') {
      figures++;
      if (figures >= MOST_WITHOUT_STOP) cut(token.end, i + 1, i + 1);
    } else if (token.type === 'stop') {
      // A "sentence" of hundreds of figures is a list or a dump: cut at any stop, so that work stays linear.
      if (token.level === 'sentence' || figures >= MOST_FIGURES) cut(token.end, i, i + 1);
    }
  });
  if (from < tokens.length || start < text.length)
    sentences.push({ start, end: text.length, tokens: tokens.slice(from) });
  return fitted(sentences);
}
