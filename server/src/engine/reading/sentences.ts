import type { Token } from './tokens.ts';

/** A sentence with its tokens; spans are those of the block. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

const MOST_FIGURES = 120;

/** Splits at full stops, question and exclamation marks; the mark belongs to the sentence before it. */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let from = 0;
  let figures = 0;
  tokens.forEach((token, i) => {
    if (token.type === 'figure') figures++;
    if (token.type !== 'stop') return;
    // A "sentence" of hundreds of figures is a list or a dump: cut at any stop, so that work stays linear.
    if (token.level !== 'sentence' && figures < MOST_FIGURES) return;
    figures = 0;
    sentences.push({ start, end: token.end, tokens: tokens.slice(from, i) });
    start = token.end;
    from = i + 1;
  });
  if (from < tokens.length || start < text.length)
    sentences.push({ start, end: text.length, tokens: tokens.slice(from) });
  return sentences;
}
