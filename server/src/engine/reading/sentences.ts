import type { Token } from './tokens.ts';

/** A sentence with its tokens; spans are those of the block. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** Splits at full stops, question and exclamation marks; the mark belongs to the sentence before it. */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let from = 0;
  tokens.forEach((token, i) => {
    if (token.type !== 'stop' || token.level !== 'sentence') return;
    sentences.push({ start, end: token.end, tokens: tokens.slice(from, i) });
    start = token.end;
    from = i + 1;
  });
  if (from < tokens.length || start < text.length)
    sentences.push({ start, end: text.length, tokens: tokens.slice(from) });
  return sentences;
}
