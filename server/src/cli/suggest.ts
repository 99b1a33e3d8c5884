import { closest } from '../engine/text/suggest.ts';

/** "; did you mean x?", or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const candidate = closest(word, known);
  return candidate === undefined ? '' : `; did you mean ${candidate}?`;
}
